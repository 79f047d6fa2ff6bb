import type { CommandTexts } from '#lib/i18n/messages/commands.ts';

/** Keys that belong to a tree, a list or a dialog, where they are pressed: they are no commands of the page. */
export function fixedShortcuts(
  text: CommandTexts,
): readonly { readonly name: string; readonly keys: readonly string[] }[] {
  return [
    { name: text.walk, keys: ['↑', '↓', '←', '→'] },
    { name: text.ends, keys: ['Home', 'End'] },
    { name: text.letters, keys: [text.anyLetter] },
    { name: text.open, keys: ['Enter'] },
    { name: text.openSiblings, keys: ['*'] },
    { name: text.except, keys: ['U'] },
    { name: text.submit, keys: ['Ctrl ↵'] },
    { name: text.close, keys: ['Esc'] },
  ];
}
