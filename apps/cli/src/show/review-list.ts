import type { EvaluationView } from '@samorg/application';
import type { Language, ReviewRow } from '@samorg/domain';
import { amountInWords, dateInWords, fteInWords, reviewFlagInWords, reviewReasonInWords } from '@samorg/domain';
import { wrapped } from '../text-layout.ts';
import type { Part } from './part.ts';
import { beforeAndAfter, positionNames } from './position-names.ts';

const words = {
  sv: {
    head: (rows: number, staff: string, cost: string) =>
      `Granskningslista: ${rows} rader, ${staff}, känd kostnad ${cost}.`,
    none: 'Inga tjänster flyttar.',
    to: (board: string, unit: string) => `Till ${board}, ${unit}`,
    staff: (places: number, vacant: number, fte: string) =>
      `${places} ${places === 1 ? 'plats' : 'platser'}${vacant > 0 ? `, varav ${vacant} ${vacant === 1 ? 'vakant' : 'vakanta'}` : ''}, ${fte} årsarbetare`,
    unknown: 'okänd kostnad',
    from: (board: string, unit: string) => `Från ${board}, ${unit}`,
    manager: 'Chef',
    check: 'Granska',
  },
  en: {
    head: (rows: number, staff: string, cost: string) => `Review list: ${rows} rows, ${staff}, known cost ${cost}.`,
    none: 'No positions move.',
    to: (board: string, unit: string) => `To ${board}, ${unit}`,
    staff: (places: number, vacant: number, fte: string) =>
      `${places} ${places === 1 ? 'place' : 'places'}${vacant > 0 ? `, ${vacant} of them vacant` : ''}, ${fte} full-time equivalents`,
    unknown: 'unknown cost',
    from: (board: string, unit: string) => `From ${board}, ${unit}`,
    manager: 'Manager',
    check: 'Check',
  },
} as const;

/** Every moved position for HR to check: from where, to where, why, under whom, and what to look at. */
export const reviewList: Part = {
  json: (view, { spanLimit }) => view.reviewList(spanLimit),
  text(view, language, { spanLimit }) {
    const told = words[language];
    const { rows, sum } = view.reviewList(spanLimit);
    if (rows.length === 0) return `${told.none}\n`;
    const cost = amountInWords(sum.personnelCostOre, language);
    const head = told.head(rows.length, staffOf(sum, language), cost);
    const body = rows.flatMap((row, at) => [
      ...(rows[at - 1]?.toUnitId === row.toUnitId ? [] : ['', wrapped(placeOf(view, row, language))]),
      ...rowLines(view, row, language),
    ]);
    return `${[wrapped(head), ...body].join('\n')}\n`;
  },
};

function placeOf(view: EvaluationView, { toBoardId, toUnitId }: ReviewRow, language: Language): string {
  return words[language].to(view.nameOf(toBoardId), view.nameOf(toUnitId));
}

function staffOf(staff: Pick<ReviewRow, 'headcount' | 'vacantHeadcount' | 'fteMilli'>, language: Language): string {
  return words[language].staff(staff.headcount, staff.vacantHeadcount, fteInWords(staff.fteMilli, language));
}

function rowLines(view: EvaluationView, row: ReviewRow, language: Language): readonly string[] {
  const told = words[language];
  const { baseline, after } = view.replay;
  const cost = row.annualCostOre === null ? told.unknown : amountInWords(row.annualCostOre, language);
  const origin = told.from(view.nameOf(row.fromBoardId), view.nameOf(row.fromUnitId));
  const reason = `${reviewReasonInWords(row.reason, language)}, ${dateInWords(row.effectiveDate, language)}`;
  const managers = beforeAndAfter(
    positionNames(baseline, row.managersBeforeIds),
    positionNames(after, row.managersAfterIds),
  );
  const flags = row.flags.map((flag) => reviewFlagInWords(flag, language)).join('; ');
  return [
    wrapped(`${row.title}: ${staffOf(row, language)}, ${cost}`, '- '),
    wrapped(`${origin}; ${reason}`, '  '),
    wrapped(`${told.manager}: ${managers}`, '  '),
    ...(flags === '' ? [] : [wrapped(`${told.check}: ${flags}`, '  ')]),
  ];
}
