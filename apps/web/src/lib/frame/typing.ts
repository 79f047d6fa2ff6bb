/** Whether the event comes from somewhere text is typed: single-letter keys are dead there. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
