import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../examples/halland-2021');

/** One board in one year as the evaluation file states it, öre. */
export interface ExpectedBoard {
  readonly name: string;
  readonly fundingBeforeOre: number;
  readonly needAfterOre: number;
  readonly adjustmentOre: number;
  readonly fundingAfterOre: number;
  readonly remainderOre: number;
}

/** The funded boards of each year in an expected evaluation of the Halland example. */
export function expectedBoards(file: string): { readonly year: number; readonly boards: readonly ExpectedBoard[] }[] {
  const names = namesOfUnits();
  const { years } = read(file).result as { years: readonly ExpectedYear[] };
  return years.map(({ year, boards }) => ({
    year,
    boards: boards
      .filter((board) => board.fundingBeforeOre !== 0)
      .map((board) => ({
        name: names.get(board.boardId) ?? board.boardId,
        fundingBeforeOre: board.fundingBeforeOre,
        needAfterOre: board.needAfterOre,
        adjustmentOre: board.decidedAdjustmentOre ?? board.technicalAdjustmentOre,
        fundingAfterOre: board.fundingAfterOre,
        remainderOre: board.remainderOre,
      })),
  }));
}

/** Öre as the page writes exact kronor; a difference carries its sign. */
export function kronor(ore: number, isDifference = false): string {
  const size = Math.abs(ore / 100)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
  if (ore < 0) return `\u2212${size}`;
  if (!isDifference) return size;
  return ore === 0 ? '±0' : `+${size}`;
}

interface ExpectedYear {
  readonly year: number;
  readonly boards: readonly {
    readonly boardId: string;
    readonly fundingBeforeOre: number;
    readonly needAfterOre: number;
    readonly technicalAdjustmentOre: number;
    readonly decidedAdjustmentOre: number | null;
    readonly fundingAfterOre: number;
    readonly remainderOre: number;
  }[];
}

function namesOfUnits(): Map<string, string> {
  const { units } = read('organisation.json') as unknown as { units: readonly { id: string; name: string }[] };
  return new Map(units.map((unit) => [unit.id, unit.name]));
}

function read(file: string): { readonly result?: unknown } {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as { readonly result?: unknown };
}
