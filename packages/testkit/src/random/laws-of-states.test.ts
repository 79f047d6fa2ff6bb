import {
  baselineOf,
  type Organisation,
  type Replay,
  replayScenario,
  roleOf,
  type UnitId,
  valuesOf,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from '../naive/places.ts';
import { caseCount, patience } from './case-count.ts';
import { type RandomReform, randomReform, triedReform } from './random-scenario.ts';

describe('properties of every state that a reform passes through', () => {
  it('each unit has one living parent where its kind may stand, and none is above itself', patience, () => {
    check((organisation) => {
      const units = new Map([...valuesOf(organisation.tables.units)].map((unit) => [unit.id, unit]));
      for (const unit of units.values()) {
        const parent = unit.parentId === null ? null : (units.get(unit.parentId)?.kind ?? 'nobody');
        expect([unit.id, parent, parent === 'nobody' || fits(unit.kind, parent)]).toEqual([unit.id, parent, true]);
        expect(parent).not.toBe('nobody');
        const above = new Set<UnitId>();
        for (let at = unit.parentId; at !== null; at = units.get(at)?.parentId ?? null) {
          expect(above.has(at)).toBe(false);
          above.add(at);
        }
      }
    });
  });

  it('positions, lines and activities belong to living units, and no unit deals with itself', patience, () => {
    check((organisation) => {
      const living = new Set([...valuesOf(organisation.tables.units)].map((unit) => unit.id));
      const { positions, lines, activities } = organisation.tables;
      const holders = [...valuesOf(positions), ...valuesOf(lines)].map((row) => row.unitId);
      const others = [...valuesOf(lines)].flatMap((line) => line.counterpartId ?? []);
      const responsible = [...valuesOf(activities)].flatMap((activity) => activity.responsibleUnitId ?? []);
      expect([...holders, ...others].filter((id) => !living.has(id))).toEqual([]);
      expect([...valuesOf(lines)].filter((line) => line.unitId === line.counterpartId)).toEqual([]);
      const ended = new Set([...valuesOf(organisation.tables.endings)].map((ending) => ending.id));
      expect(responsible.filter((id) => ended.has(id))).toEqual([]);
      expect([...living].filter((id) => ended.has(id))).toEqual([]);
    });
  });

  it('rows stand under their own ids, which nothing else has', patience, () => {
    check(({ tables }, { statement }) => {
      const positions = [...valuesOf(tables.positions)].map((row) => row.id);
      const lines = [...valuesOf(tables.lines)].map((row) => row.id);
      expect([new Set(positions).size, new Set(lines).size]).toEqual([positions.length, lines.length]);
      // What changes make has a ~ in its id, which no id of a file has: nobody's place is taken.
      const inFile = new Set([...statement.positions, ...statement.budgetLines].map((row) => row.id));
      expect([...positions, ...lines].filter((id) => !inFile.has(id) && !id.includes('~'))).toEqual([]);
    });
  });

  it('no position has less than nothing, or more vacant places than places', patience, () => {
    check((organisation) => {
      for (const row of valuesOf(organisation.tables.positions)) {
        expect([row.headcount, row.vacantHeadcount, row.fteMilli, row.annualCostOre ?? 0].every((n) => n >= 0)).toBe(
          true,
        );
        expect(row.vacantHeadcount).toBeLessThanOrEqual(row.headcount);
      }
    });
  });

  it(
    'what was closed in the baseline stays closed: both sides of a deal move, pass on and cease together',
    patience,
    () => {
      check((organisation, _reform, { baseline }) => {
        if (openDealings(baseline).length === 0) expect(openDealings(organisation)).toEqual([]);
      });
    },
  );
});

describe('properties of refused changes', () => {
  it('change nothing: the reform without them ends in the same states', patience, () => {
    fc.assert(
      fc.property(triedReform, ({ statement, scenario }) => {
        const { date, budgetYear } = scenario.baseline;
        const baseline = baselineOf(statement, date, budgetYear);
        const all = replayScenario(baseline, scenario);
        const changes = all.steps.flatMap(({ change, outcome }) => (outcome.kind === 'refused' ? [] : [change]));
        const without = replayScenario(baseline, { ...scenario, changes });
        expect(without.status).not.toBe('refused');
        expect(without.steps).toEqual(all.steps.filter((step) => step.outcome.kind !== 'refused'));
        expect(without.after).toEqual(all.after);
      }),
      { numRuns: caseCount(0.05) },
    );
  });
});

/** Every state that a change met, and every evening. */
function check(law: (organisation: Organisation, reform: RandomReform, replay: Replay) => void): void {
  fc.assert(
    fc.property(randomReform, (reform) => {
      const { date, budgetYear } = reform.scenario.baseline;
      const replay = replayScenario(baselineOf(reform.statement, date, budgetYear), reform.scenario);
      const met = replay.steps.flatMap(({ outcome }) => (outcome.kind === 'planned' ? [outcome.met] : []));
      for (const organisation of [...met, ...replay.evenings.map((evening) => evening.organisation)])
        law(organisation, reform, replay);
    }),
    { numRuns: caseCount(0.05) },
  );
}

/** Pairs of units, or of a unit and the unknown, whose trade, overhead or funding does not sum to 0. */
function openDealings(organisation: Organisation): string[] {
  const sums = new Map<string, bigint>();
  for (const line of valuesOf(organisation.tables.lines)) {
    const role = roleOf(organisation, line);
    const kind = ['internal', 'overhead', 'funding'].find((start) => role.startsWith(start));
    if (kind === undefined) continue;
    const key = JSON.stringify([kind, ...[line.unitId, line.counterpartId ?? ''].sort()]);
    sums.set(key, (sums.get(key) ?? 0n) + BigInt(line.amountOre));
  }
  return [...sums].filter(([, sum]) => sum !== 0n).map(([key]) => key);
}
