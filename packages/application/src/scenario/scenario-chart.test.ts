import { baselineOf, isoDate, type Replay, replayScenario, type Scenario, type UnitId } from '@samorg/domain';
import { aScenario, caseCount, fixtureYear, moveOfD, randomReform, threeBoards } from '@samorg/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitTable } from '../organisation/unit-table.ts';
import { unitTableOf } from '../organisation/unit-table.ts';
import type { ScenarioChartPatch } from './scenario-chart.ts';
import { scenarioChartOf } from './scenario-chart.ts';

describe('scenarioChartOf', () => {
  const baseline = baselineOf(threeBoards(), isoDate(`${fixtureYear}-01-01`), fixtureYear);
  const played = (version: number, changes: Scenario['changes']) => {
    return { version, replay: () => replayScenario(baseline, aScenario(changes)) };
  };

  it('gives the whole state after all changes', () => {
    const moved = played(2, [moveOfD()]);
    expect(scenarioChartOf(moved, null)).toEqual({ version: 2, ...unitTableOf(moved.replay().after) });
  });

  it('tells after a move where the branch stands and what is held above both places, and nothing else', () => {
    const patch = scenarioChartOf(played(2, [moveOfD()]), played(1, []));
    // D moves without F, and with G, which stood below F.
    const placed = { id: ['F', 'D', 'G'], parent: ['A1', 'A2', 'D'], after: ['T', null, 'E'] };
    expect(patch).toMatchObject({ version: 2, since: 1, placed });
    expect('figures' in patch && patch.figures?.id.toSorted()).toEqual(['A1', 'A2', 'D', 'F', 'N1', 'N2', 'P', 'T']);
    expect(Object.keys(patch)).toEqual(['version', 'since', 'placed', 'figures']);
  });

  it('tells nothing where nothing differs', () => {
    expect(scenarioChartOf(played(4, [moveOfD()]), played(2, [moveOfD()]))).toEqual({ version: 4, since: 2 });
  });

  it('tells the whole where the two do not start from one organisation in memory', () => {
    const other = baselineOf(threeBoards(), isoDate(`${fixtureYear}-01-01`), fixtureYear);
    const before = { version: 1, replay: () => replayScenario(other, aScenario([])) };
    expect(scenarioChartOf(played(2, [moveOfD()]), before)).toHaveProperty('parent');
  });
});

describe('properties', () => {
  it('leads from the chart of any version to that of any other', () => {
    fc.assert(
      fc.property(randomReform, fc.nat(12), fc.nat(12), ({ statement, scenario }, from, to) => {
        const { date, budgetYear } = scenario.baseline;
        const baseline = baselineOf(statement, date, budgetYear);
        const stateOf = (count: number): Replay =>
          replayScenario(baseline, { ...scenario, changes: scenario.changes.slice(0, count) });
        const [before, after] = [stateOf(from), stateOf(to)];
        const patch = scenarioChartOf({ version: 2, replay: () => after }, { version: 1, replay: () => before });
        if (!('since' in patch)) throw new Error('both start from one organisation');
        expect(applied(unitTableOf(before.after), patch)).toEqual(unitTableOf(after.after));
      }),
      { numRuns: caseCount(0.03) },
    );
  });
});

/** The chart of the version that the patch tells, made from that of the version before as its description says. */
function applied(table: UnitTable, { gone, placed, named, figures }: ScenarioChartPatch): UnitTable {
  const children = new Map<UnitId | null, UnitId[]>();
  const rows = new Map<UnitId, { name: string; kind: string; headcount: number; fteMilli: number; needOre: number }>();
  for (const [row, id] of table.id.entries()) {
    const parent = table.id[table.parent[row] ?? -1] ?? null;
    children.set(parent, [...(children.get(parent) ?? []), id]);
    const [name = '', kind = ''] = [table.name[row], table.kind[row]];
    const [headcount = 0, fteMilli = 0, needOre = 0] = [table.headcount[row], table.fteMilli[row], table.needOre[row]];
    rows.set(id, { name, kind, headcount, fteMilli, needOre });
  }
  const taken = new Set([...(gone ?? []), ...(placed?.id ?? [])]);
  for (const [parent, ids] of children)
    children.set(
      parent,
      ids.filter((id) => !taken.has(id)),
    );
  for (const [at, id] of (placed?.id ?? []).entries()) {
    const [parent = null, after = null] = [placed?.parent[at], placed?.after[at]];
    const siblings = children.get(parent) ?? [];
    const place = after === null ? 0 : siblings.indexOf(after) + 1;
    if (after !== null && place === 0) throw new Error(`${after} is not there to stand before ${id}`);
    children.set(parent, siblings.toSpliced(place, 0, id));
  }
  const none = { name: '', kind: '', headcount: 0, fteMilli: 0, needOre: 0 };
  for (const [at, id] of (named?.id ?? []).entries())
    rows.set(id, { ...none, ...rows.get(id), name: named?.name[at] ?? '', kind: named?.kind[at] ?? '' });
  for (const [at, id] of (figures?.id ?? []).entries()) {
    const [headcount = 0, fteMilli = 0, needOre = 0] = [
      figures?.headcount[at],
      figures?.fteMilli[at],
      figures?.needOre[at],
    ];
    rows.set(id, { ...none, ...rows.get(id), headcount, fteMilli, needOre });
  }
  const [ids, parents]: [UnitId[], number[]] = [[], []];
  const write = (parent: UnitId | null, parentRow: number): void => {
    for (const id of children.get(parent) ?? []) {
      ids.push(id);
      parents.push(parentRow);
      write(id, ids.length - 1);
    }
  };
  write(null, -1);
  const found = ids.map((id) => rows.get(id) ?? none);
  return {
    id: ids,
    name: found.map(({ name }) => name),
    kind: found.map(({ kind }) => kind as UnitTable['kind'][number]),
    parent: parents,
    headcount: found.map(({ headcount }) => headcount),
    fteMilli: found.map(({ fteMilli }) => fteMilli),
    needOre: found.map(({ needOre }) => needOre),
  };
}
