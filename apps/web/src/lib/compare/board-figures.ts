import type { BoardsOfBaselineQuery, ComparedScenarioQuery, TwoStatesQuery } from '#generated/graphql.ts';
import { fundingChangeOre } from '#lib/scenario/impact-figures.ts';
import type { Columns } from './metric-rows.ts';

type Boards = Pick<Extract<TwoStatesQuery['compare'], { __typename: 'Comparison' }>['boards'], 'items'>;
type Years = NonNullable<ComparedScenarioQuery['scenario']>['evaluation']['years'];
type Scenario = { readonly evaluation: { readonly years: Years } } | null;

/** One board in the present, A and B: årsarbetare in thousandths, need and funding of a full year in öre. */
export type BoardRow = {
  readonly id: string;
  readonly name: string;
  readonly fte: Columns<number>;
  readonly need: Columns<number>;
  /** Known of scenarios only. */
  readonly funding: Columns<number>;
};

/** Figures that come from elsewhere than the comparison: the baseline, and the scenarios of the sides. */
export type BoardSources = {
  readonly baseline: BoardsOfBaselineQuery['compare'] | null;
  readonly a: Scenario;
  readonly b: Scenario;
};

/** The boards that differ between A and B, largest difference of need first, and how many are equal. */
export function boardRows(
  { boards }: { readonly boards: Boards },
  { baseline, a, b }: BoardSources,
): { readonly rows: readonly BoardRow[]; readonly equal: number } {
  const now = new Map(
    baseline?.__typename === 'Comparison' ? baseline.boards.items.map((row) => [row.board.id, row.a]) : [],
  );
  const [inA, inB] = [fundingOf(a), fundingOf(b)];
  const all = boards.items.map((row): BoardRow => {
    const { id, name } = row.board;
    const present = now.get(id) ?? null;
    const fundingNow = inA.get(id)?.before ?? inB.get(id)?.before ?? null;
    return {
      id,
      name,
      fte: {
        now: present?.staff.fteMilli ?? null,
        a: row.a?.staff.fteMilli ?? null,
        b: row.b?.staff.fteMilli ?? null,
      },
      need: { now: present?.needOre ?? null, a: row.a?.needOre ?? null, b: row.b?.needOre ?? null },
      // A side that is the organisation as it is has the funding of the present.
      funding: {
        now: fundingNow,
        a: a === null ? fundingNow : (inA.get(id)?.after ?? null),
        b: b === null ? fundingNow : (inB.get(id)?.after ?? null),
      },
    };
  });
  const rows = all.filter(({ fte, need, funding }) => [fte, need, funding].some((figures) => figures.a !== figures.b));
  return { rows: rows.toSorted((one, other) => sizeOf(other) - sizeOf(one)), equal: all.length - rows.length };
}

/** Funding of a full year before and after the changes, by board: that of the last year of the evaluation. */
function fundingOf(scenario: Scenario): ReadonlyMap<string, { readonly before: number; readonly after: number }> {
  const year = scenario?.evaluation.years?.at(-1);
  const funded = year?.boards.filter(({ isFunded }) => isFunded) ?? [];
  return new Map(
    funded.map((row) => [
      row.board.id,
      { before: row.fundingBeforeOre, after: row.fundingBeforeOre + fundingChangeOre(row) },
    ]),
  );
}

function sizeOf({ need }: BoardRow): number {
  return Math.abs((need.b ?? 0) - (need.a ?? 0));
}
