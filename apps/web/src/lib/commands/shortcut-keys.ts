import { isTyping } from '#lib/frame/typing.ts';

/** A key press as the shortcuts see it. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/** The single key of a press outside text fields, in lower case; null with a modifier or where text is typed. */
export function singleKey(event: Press): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  return event.key === '−' ? '-' : event.key.toLowerCase();
}

/** `undo` for Ctrl Z, `redo` for Ctrl Y and Ctrl Shift Z (⌘ on a Mac), outside text fields; else null. */
export function undoKey(event: Press): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  return key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : null;
}

/** Whether a press asks for the commands: Ctrl K (⌘ K on a Mac), in text fields too. */
export function isPaletteKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
}
