import { tick } from 'svelte';

/** Takes focus to the field that a form begins with, once the dialog around it is open; nowhere when it is filled in. */
export async function focusFirst(id: string | null): Promise<void> {
  await tick();
  if (id === null) return;
  const field = document.getElementById(id);
  const inner = field?.querySelector<HTMLElement>('input:not([type="hidden"]), select');
  (field?.matches('input, select') ? field : inner)?.focus();
}
