import type { AssumedBodies, EvaluationView } from '@samorg/application';
import type { EmployerMove, EntityPayment, Language, LegalBodies, LegalBody } from '@samorg/domain';
import { amountInWords, fteInWords, participationInWords, paysInWords } from '@samorg/domain';
import { table, wrapped } from '../text-layout.ts';
import { tkrColumn } from '../tkr.ts';
import { participationTable } from './bodies-participation.ts';
import { type BodiesWords, bodiesWords } from './bodies-words.ts';
import type { Part } from './part.ts';

/** At most so many years beside each other. */
const yearsInTable = 4;

/** What a reform means for each legal body, and for all of them if others had decided. */
export const bodies: Part = {
  json: (view, { assumed }) => ({
    ...view.legalBodies(),
    ifAllDecided: view.legalBodiesIfAllDecided(),
    ifAssumed: assumed === null ? null : view.legalBodiesIf(assumed),
  }),
  text(view, language, { assumed }) {
    const words = bodiesWords[language];
    const asGiven = view.legalBodies();
    const others: readonly (readonly [string, AssumedBodies])[] = [
      ...listOf(view.legalBodiesIfAllDecided()).map((found) => [words.ifAllDecided, found] as const),
      ...listOf(assumed).map((wanted) => [words.ifAssumed, view.legalBodiesIf(wanted)] as const),
    ];
    const { date, budgetYear } = view.replay.baseline;
    const sections = [
      [wrapped(words.title), wrapped(words.baseline(date, budgetYear))],
      needTable(asGiven, view, language),
      yearTables(asGiven, view, language),
      paymentTable(asGiven.payments, view, language),
      targetTable(asGiven, view, language),
      employerLines(asGiven.employerMoves, view, language),
      participationTable(asGiven, others, { view, language }),
    ];
    return `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`;
  },
};

function listOf<Item>(item: Item | null): readonly Item[] {
  return item === null ? [] : [item];
}

function needTable(
  { bodies: rows, totals, pricesMixed }: LegalBodies,
  view: EvaluationView,
  language: Language,
): string[] {
  const words = bodiesWords[language];
  const figures = [
    [...rows.map((row) => row.needBeforeOre), totals.needBeforeOre],
    [...rows.map((row) => row.needAfterOre), totals.needAfterOre],
    [...rows, totals].map((row) => row.needAfterOre - row.needBeforeOre),
    [...rows.map((row) => row.crossEntityOre), totals.crossEntityOre],
  ].map((amounts) => tkrColumn(amounts.map(BigInt), language));
  const states = [...rows.map((row) => participationInWords(row.status, language)), ''];
  const names = [...rows.map((row) => view.nameOf(row.legalEntityId)), words.sum];
  return [
    wrapped(words.needTitle),
    ...table([
      [...words.needHeads],
      ...names.map((name, at) => [name, states[at] ?? '', ...figures.map((column) => column[at] ?? '')]),
    ]),
    ...(pricesMixed ? [wrapped(words.pricesMixed)] : []),
    ...unknownNeeds(rows, view, words),
  ];
}

/** Bodies whose change of need is told by a price that is not known: their figures say too little. */
function unknownNeeds(rows: readonly LegalBody[], view: EvaluationView, words: BodiesWords): string[] {
  const open = rows.filter((row) => row.need.withAddOns.pays === 'unknown');
  return open.length === 0 ? [] : [wrapped(words.unknownNeed(namesOf(open, view)))];
}

function yearTables({ bodies: rows, totals }: LegalBodies, view: EvaluationView, language: Language): string[] {
  const words = bodiesWords[language];
  const lines: string[] = [wrapped(words.yearTitle)];
  for (let from = 0; from < totals.years.length; from += yearsInTable) {
    const years = totals.years.slice(from, from + yearsInTable);
    const columns = years.map((_, at) =>
      tkrColumn(
        [...rows, totals].map((row) => BigInt(row.years[from + at]?.needAfterOre ?? 0)),
        language,
      ),
    );
    const names = [...rows.map((row) => view.nameOf(row.legalEntityId)), words.sum];
    lines.push(
      ...table([
        [words.body, ...years.map((year) => String(year.year))],
        ...names.map((name, at) => [name, ...columns.map((column) => column[at] ?? '')]),
      ]),
    );
  }
  const transition = rows.flatMap((row) =>
    row.years
      .filter((year) => year.transitionCostOre !== 0)
      .map((year) =>
        wrapped(
          `${view.nameOf(row.legalEntityId)}, ${year.year}: ${amountInWords(year.transitionCostOre, language)}`,
          '- ',
        ),
      ),
  );
  return transition.length === 0 ? lines : [...lines, wrapped(words.transition), ...transition];
}

function paymentTable(payments: readonly EntityPayment[], view: EvaluationView, language: Language): string[] {
  const words = bodiesWords[language];
  if (payments.length === 0) return [];
  const [before, after] = [payments.map((row) => row.beforeOre), payments.map((row) => row.afterOre)].map((amounts) =>
    tkrColumn(amounts.map(BigInt), language),
  );
  const names = payments.map((row) => `${view.nameOf(row.payerId)} → ${view.nameOf(row.payeeId)}`);
  return [
    wrapped(words.paymentTitle),
    ...table([[...words.paymentHeads], ...names.map((name, at) => [name, before?.[at] ?? '', after?.[at] ?? ''])]),
  ];
}

function targetTable({ bodies: rows, totals }: LegalBodies, view: EvaluationView, language: Language): string[] {
  const words = bodiesWords[language];
  const { target } = totals;
  if (target === null) return [];
  const parts = rows.flatMap((row) => (row.target === null ? [] : [{ row, part: row.target }]));
  const columns = [
    parts.map(({ part }) => part.indexedOre),
    parts.map(({ part }) => part.planOre),
    parts.map(({ part }) => part.withoutAddOns.differenceOre),
    parts.map(({ part }) => part.addOnOre),
    parts.map(({ part }) => part.withAddOns.differenceOre),
  ].map((amounts) => knownColumn(amounts, words.unknown, language));
  const losers = (tier: 'withoutAddOns' | 'withAddOns'): string => {
    const found = parts.filter(({ part }) => part[tier].pays === 'more').map(({ row }) => row);
    return found.length === 0 ? words.nobody : namesOf(found, view);
  };
  return [
    wrapped(words.targetTitle),
    ...table([
      [...words.targetHeads],
      ...parts.map(({ row }, at) => [view.nameOf(row.legalEntityId), ...columns.map((column) => column[at] ?? '')]),
    ]),
    wrapped(words.targetOutcome(target)),
    wrapped(words.allTogether(paysInWords(target.withoutAddOns, language), paysInWords(target.withAddOns, language))),
    wrapped(words.paysMore(losers('withoutAddOns'), losers('withAddOns'))),
  ];
}

function employerLines(moves: readonly EmployerMove[], view: EvaluationView, language: Language): string[] {
  if (moves.length === 0) return [];
  const words = bodiesWords[language];
  return [
    wrapped(words.employerTitle),
    ...moves.map((move) => {
      const staff = words.staff(move.headcount, fteInWords(move.fteMilli, language));
      return wrapped(`${view.nameOf(move.fromId)} → ${view.nameOf(move.toId)}: ${staff}`, '- ');
    }),
  ];
}

function namesOf(rows: readonly LegalBody[], view: EvaluationView): string {
  return rows.map((row) => view.nameOf(row.legalEntityId)).join(', ');
}

function knownColumn(amounts: readonly (number | null)[], unknown: string, language: Language): readonly string[] {
  const column = tkrColumn(
    amounts.map((amount) => BigInt(amount ?? 0)),
    language,
  );
  return column.map((text, at) => (amounts[at] === null ? unknown : text));
}
