import { type CellName, figureOfCell, figureOfTrade, ownSum, segment } from '../figure-of-cell.ts';
import { type MatrixRow, type NeutralityMatrix, partNames } from '../neutrality-matrix.ts';
import type { ChangedPair } from '../trade-pairs.ts';
import type { Ledger, LedgerRow } from './ledger-view.ts';

/** Words of the sums that the page makes itself. */
export type SumWords = {
  readonly cell: (name: CellName) => string;
  readonly ofAllBoards: (what: string, year: number) => string;
  readonly tradeSum: (side: TradeSide) => string;
  readonly tradeDifference: (seller: string, buyer: string) => string;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
  readonly differenceRule: string;
  readonly terms: string;
};

/** Columns of the table of internal trade. */
export type TradeSide = 'beforeOre' | 'afterOre' | 'difference';

/** What the page shows: the matrix and the pairs of internal trade that change. */
export type SumSource = { readonly matrix: NeutralityMatrix; readonly pairs: readonly ChangedPair[] };

/** Address of the sum of a column of internal trade. */
export function tradeSumFigure(side: TradeSide): string {
  return `${ownSum}/internhandel/${side}`;
}

/** Address of the difference of a pair. */
export function tradeDifferenceFigure({ seller, buyer }: ChangedPair): string {
  return `${ownSum}/internhandel/par/${segment(seller.id)}/${segment(buyer.id)}`;
}

/** The ledger of a sum that the page makes itself of figures that open; null when the address is none. */
export function sumLedger(figure: string, { matrix, pairs }: SumSource, words: SumWords): Ledger | null {
  const [head, first, second] = figure.split('/');
  if (head !== ownSum) return null;
  if (first !== 'internhandel') return boardSum(figure, { matrix, year: first, name: second }, words);
  if (second === 'par') {
    const pair = pairs.find((one) => tradeDifferenceFigure(one) === figure);
    return pair === undefined ? null : pairDifference(figure, pair, words);
  }
  const side = (['beforeOre', 'afterOre', 'difference'] as const).find((name) => name === second);
  if (side === undefined) return null;
  const rows = pairs.map((pair, at) => rowOfPair(pair, side, at));
  return ledgerOf({ figure, name: words.tradeSum(side), rule: words.rule, rows }, words);
}

function boardSum(
  figure: string,
  {
    matrix,
    year,
    name,
  }: { readonly matrix: NeutralityMatrix; readonly year?: string | undefined; readonly name?: string | undefined },
  words: SumWords,
): Ledger | null {
  const found = matrix.years.find((one) => String(one.year) === year);
  const cell = cellNames.find((known) => known === name);
  if (found === undefined || cell === undefined) return null;
  const rows = found.rows.map((row): LedgerRow | null => {
    const amount = amountOf(row, cell);
    return amount === null
      ? null
      : { ...plain, id: row.id, name: row.name, amount, figure: figureOfCell(found, row, cell).figure };
  });
  if (rows.includes(null)) return null;
  const all = rows.filter((row) => row !== null);
  return ledgerOf(
    { figure, name: words.ofAllBoards(words.cell(cell), found.year), rule: words.rule, rows: all },
    words,
  );
}

const cellNames: readonly CellName[] = [
  'fundingBefore',
  'needBefore',
  'change',
  'needAfter',
  'adjustment',
  'fundingAfter',
  'remainder',
  ...partNames,
];

/** The amount of a cell; null for a part that cannot be told. */
function amountOf(row: MatrixRow, name: CellName): number | null {
  switch (name) {
    case 'direct':
    case 'positions':
    case 'overhead':
    case 'trade':
    case 'budget':
      return row.parts?.[name] ?? null;
    default:
      return row[name];
  }
}

const plain = { share: null, fullYearOre: null, changeId: null, source: null } as const;

function rowOfPair(pair: ChangedPair, side: TradeSide, at: number): LedgerRow {
  const name = `${pair.seller.name} → ${pair.buyer.name}`;
  const id = String(at + 1);
  if (side === 'difference') {
    return { ...plain, id, name, amount: pair.afterOre - pair.beforeOre, figure: tradeDifferenceFigure(pair) };
  }
  return { ...plain, id, name, amount: pair[side], figure: figureOfTrade(pair.seller.id, pair.buyer.id, side).figure };
}

function pairDifference(figure: string, pair: ChangedPair, words: SumWords): Ledger {
  const of = (side: 'beforeOre' | 'afterOre'): string => figureOfTrade(pair.seller.id, pair.buyer.id, side).figure;
  const rows: readonly LedgerRow[] = [
    { ...plain, id: 'after', name: words.after, amount: pair.afterOre, figure: of('afterOre') },
    { ...plain, id: 'before', name: words.before, amount: -pair.beforeOre, figure: of('beforeOre') },
  ];
  const name = words.tradeDifference(pair.seller.name, pair.buyer.name);
  return ledgerOf({ figure, name, rule: words.differenceRule, rows }, words);
}

function ledgerOf(
  {
    figure,
    name,
    rule,
    rows,
  }: { readonly figure: string; readonly name: string; readonly rule: string; readonly rows: readonly LedgerRow[] },
  words: SumWords,
): Ledger {
  const value = rows.reduce((sum, row) => sum + Number(row.amount), 0);
  return {
    figure,
    name,
    unit: 'ore',
    value,
    holds: null,
    ruleText: rule,
    sources: [],
    through: [],
    groupCount: 1,
    groups: [{ id: 'figures', label: words.terms, amount: value, rows, total: rows.length, nextAfter: null }],
  };
}
