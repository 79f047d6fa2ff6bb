import type { TwoStatesQuery } from '#generated/graphql.ts';
import type { TwoStatesTexts } from '#lib/i18n/messages/two-states.ts';
import { areSame, type ComparedSides } from './compared-side.ts';

/** Why there is no comparison, in words; null when nothing is wrong, or nothing chosen yet. */
export type SidesProblem = { readonly title: string; readonly reason: string };

/** What is wrong with the chosen sides, or with what the API answered. */
export function sidesProblem(
  sides: ComparedSides,
  answer: TwoStatesQuery['compare'] | null,
  texts: TwoStatesTexts,
): SidesProblem | null {
  if (sides.unreadable.length > 0) return { title: texts.badDateTitle, reason: texts.badDateText };
  if (sides.a && sides.b && areSame(sides.a, sides.b)) return { title: texts.sameTitle, reason: texts.sameText };
  const [error] = answer?.__typename === 'FileInvalid' ? answer.errors : [];
  if (error === undefined) return null;
  if (error.code === 'baselineMismatch') return { title: texts.differentTitle, reason: texts.differentText };
  if (error.code === 'overflow') return { title: texts.overflowTitle, reason: texts.overflowText };
  const [id = ''] = error.refs;
  const side = sides.a?.id === id ? texts.sideA : texts.sideB;
  return { title: texts.unknownTitle(side), reason: texts.unknownText(id) };
}
