import type { AlluvialFlow } from '@samorg/chart';
import type { CompareQuery } from '#generated/graphql.ts';

/** Staff that goes from one board to another, as the API tells it. */
export type BoardFlow = NonNullable<NonNullable<CompareQuery['scenario']>['evaluation']['boardFlows']>[number];

/** A row of the table of flows. Årsarbetare in thousandths. */
export type FlowRow = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly withUnits: number;
  readonly separately: number;
  readonly total: number;
  readonly people: number;
};

/** The flows as rows, largest first, and their sums. */
export function flowRows(flows: readonly BoardFlow[]): {
  readonly rows: readonly FlowRow[];
  readonly sum: Pick<FlowRow, 'withUnits' | 'separately' | 'total' | 'people'>;
} {
  const rows = flows.map((flow) => ({
    key: flowKey(flow),
    from: flow.from.name,
    to: flow.to.name,
    withUnits: flow.withUnits.fteMilli,
    separately: flow.separately.fteMilli,
    total: flow.withUnits.fteMilli + flow.separately.fteMilli,
    people: flow.withUnits.headcount + flow.separately.headcount,
  }));
  const sum = (pick: (row: FlowRow) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  return {
    rows: rows.toSorted((a, b) => b.total - a.total),
    sum: {
      withUnits: sum((row) => row.withUnits),
      separately: sum((row) => row.separately),
      total: sum((row) => row.total),
      people: sum((row) => row.people),
    },
  };
}

/** The flows for the geometry; what moves no årsarbetare has no ribbon. */
export function drawnFlows(flows: readonly BoardFlow[]): readonly AlluvialFlow[] {
  return flows.flatMap((flow) => {
    const weight = flow.withUnits.fteMilli + flow.separately.fteMilli;
    return weight > 0 ? [{ key: flowKey(flow), fromKey: flow.from.id, toKey: flow.to.id, weight }] : [];
  });
}

function flowKey({ from, to }: BoardFlow): string {
  return JSON.stringify([from.id, to.id]);
}
