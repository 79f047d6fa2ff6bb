import type { ConflictTexts } from '#lib/i18n/messages/conflict.ts';
import type { Conflict, ConflictChoice } from './conflict.ts';

/** What a choice means, in words. */
export function choiceWords(
  choice: ConflictChoice,
  { wanted, fate }: Pick<Conflict, 'wanted' | 'fate'>,
  text: ConflictTexts,
): string {
  if (wanted === 'add') return choice === 'theirs' ? text.theirsAdd : text.mineAdd;
  if (wanted === 'remove') return choice === 'theirs' ? text.theirsRemove : text.mineRemove;
  if (wanted === 'set') return choice === 'theirs' ? text.theirsSet : text.mineSet;
  if (choice === 'theirs') return fate === 'removed' ? text.theirsGone : text.theirsReplace;
  if (choice === 'both') return fate === 'removed' ? text.mineAgain : text.both;
  return text.mineReplace;
}
