import { formatCount } from '#lib/format/count.ts';
import { formatFte } from '#lib/format/fte.ts';
import type { Language } from '#lib/i18n/language.ts';
import { reader } from '#lib/i18n/messages/reader.ts';
import type { StaffTold } from './shared-page.ts';

/** A figure for the head of the page, and what it counts. */
export type HeadFigure = { readonly figure: string; readonly label: string };

/** Staff as a figure in a box; null where none may be told. */
export function boxFigure(staff: StaffTold, language: Language): string | null {
  if (staff.kind === 'few') return reader[language].few;
  return staff.fteMilli === null ? null : formatFte(staff.fteMilli, language);
}

/** Staff as a sentence after what moves; null where there is nothing to tell. */
export function staffSentence(staff: StaffTold | null, language: Language): string | null {
  const text = reader[language];
  if (staff?.kind === 'few') return text.staffFew;
  if (staff === null || staff.fteMilli === null || staff.fteMilli === 0) return null;
  const fte = formatFte(staff.fteMilli, language);
  if (staff.kind === 'together') return text.staffTogether(fte);
  return staff.kind === 'besides' ? text.staffBesides(fte) : text.staffOf(fte);
}

/** How many come under another board, or another employer when all of them do. */
export function movedFigure(
  moved: { readonly board: StaffTold; readonly employer: StaffTold },
  language: Language,
): HeadFigure {
  const text = reader[language];
  const { board, employer } = moved;
  if (board.fteMilli === null || board.headcount === null) return { figure: capital(text.few), label: text.fewMove };
  const figure = formatFte(board.fteMilli, language);
  if (board.headcount === 0) return { figure, label: text.nobodyMoves };
  const places = text.places(formatCount(board.headcount));
  const isEmployer = employer.headcount === board.headcount;
  const label = isEmployer ? text.movesEmployer(places) : text.movesBoard(places);
  return { figure, label: board.kind === 'besides' ? `${label}, ${text.andFew}` : label };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
