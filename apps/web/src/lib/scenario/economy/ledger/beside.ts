import type { LedgerTexts } from '#lib/i18n/messages/ledger.ts';
import type { FigureRef } from '../economy-state.ts';
import { type CellName, figureOfCell } from '../figure-of-cell.ts';
import { linkKey } from '../ledger-links.ts';
import { type MatrixRow, type NeutralityMatrix, partNames } from '../neutrality-matrix.ts';

/** A figure beside the one that is open. */
export type BesideFigure = { readonly label: string; readonly amountOre: number; readonly ref: FigureRef };

const perYear = [
  'needAfter',
  'adjustment',
  'fundingAfter',
  'remainder',
  ...partNames,
] as const satisfies readonly CellName[];

/** What stands beside an open figure of a board: the same of other years, and the boards whose adjustments balance it. */
export function figuresBeside(
  open: FigureRef,
  matrix: NeutralityMatrix,
  text: Pick<LedgerTexts, 'sameInYear'>,
): { readonly years: readonly BesideFigure[]; readonly counterparts: readonly BesideFigure[] } {
  for (const year of matrix.years) {
    for (const row of year.rows) {
      const name = perYear.find((cell) => isSame(figureOfCell(year, row, cell), open));
      if (name === undefined) continue;
      const years = matrix.years.flatMap((other) => {
        const same = other === year ? undefined : other.rows.find(({ id }) => id === row.id);
        const amountOre = same === undefined ? null : amountOf(same, name);
        if (same === undefined || amountOre === null) return [];
        return [
          { label: text.sameInYear(other.year, other.factor.label), amountOre, ref: figureOfCell(other, same, name) },
        ];
      });
      const counterparts = year.rows
        .filter((other) => name === 'adjustment' && other.adjustment * row.adjustment < 0)
        .map((other) => ({ label: other.name, amountOre: other.adjustment, ref: figureOfCell(year, other, name) }));
      return { years: unique(years, open), counterparts };
    }
  }
  return { years: [], counterparts: [] };
}

/** Each figure once, and not the open one: a full year's part is the same in every full year. */
function unique(figures: readonly BesideFigure[], open: FigureRef): readonly BesideFigure[] {
  return figures.filter(
    ({ ref }, at) => !isSame(ref, open) && figures.findIndex((other) => isSame(other.ref, ref)) === at,
  );
}

function isSame(a: FigureRef, b: FigureRef): boolean {
  return linkKey(a) === linkKey(b);
}

function amountOf(row: MatrixRow, name: (typeof perYear)[number]): number | null {
  const part = partNames.find((known) => known === name);
  if (part !== undefined) return row.parts?.[part] ?? null;
  return name === 'needAfter' || name === 'adjustment' || name === 'fundingAfter' || name === 'remainder'
    ? row[name]
    : null;
}
