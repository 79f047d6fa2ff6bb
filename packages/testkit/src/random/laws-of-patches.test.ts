import {
  applyPatch,
  baselineOf,
  checkStatement,
  emptyPatch,
  invertPatch,
  isEmptyPatch,
  type Organisation,
  type OrganisationStatement,
  type Patch,
  present,
  type Replay,
  replayScenario,
  squashPatches,
  valuesOf,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RandomReform, randomReform } from './random-scenario.ts';
import { lookUpsOf, snapshotOf } from './snapshot.ts';

describe('properties of patches', () => {
  it('are undone by their inverse, totals and children included', () => {
    check((replay) => {
      for (const { met, patch } of plannedIn(replay)) {
        const back = applyPatch(applyPatch(met, patch), invertPatch(patch));
        expect(snapshotOf(back)).toEqual(snapshotOf(met));
        expect(invertPatch(invertPatch(patch))).toEqual(patch);
      }
      const all = squashPatches(replay.evenings.map((evening) => evening.patch));
      expect(snapshotOf(applyPatch(replay.after, invertPatch(all)))).toEqual(snapshotOf(replay.baseline));
    });
  });

  it('squashed do what they do one after the other', () => {
    check((replay) => {
      const patches = replay.evenings.map((evening) => evening.patch);
      expect(snapshotOf(applyPatch(replay.baseline, squashPatches(patches)))).toEqual(snapshotOf(replay.after));
      const undone = squashPatches([...patches, ...patches.map(invertPatch).reverse()]);
      expect(isEmptyPatch(undone)).toBe(true);
      expect(squashPatches([])).toEqual(emptyPatch);
    });
  });

  it('leave every index and every total as a rebuild from the rows makes them', () => {
    check((replay, { statement }) => {
      for (const organisation of [...replay.evenings.map((evening) => evening.organisation), replay.after]) {
        const rebuilt = baselineOf(statementOf(statement, organisation), organisation.date, organisation.budgetYear);
        expect(lookUpsOf(rebuilt)).toEqual(lookUpsOf(organisation));
      }
    });
  });

  it('leave organisations without a loop, with allowed places and living parents', () => {
    check((replay, { statement }) => {
      expect(checkStatement(statementOf(statement, replay.after))).toEqual([]);
    });
  });

  it('leave the state that they were planned on as it was', () => {
    check((replay) => {
      for (const { met, patch } of plannedIn(replay)) {
        const before = snapshotOf(met);
        applyPatch(met, patch);
        expect(snapshotOf(met)).toEqual(before);
      }
    });
  });
});

function check(law: (replay: Replay, reform: RandomReform) => void): void {
  fc.assert(
    fc.property(randomReform, (reform) => {
      const { date, budgetYear } = reform.scenario.baseline;
      law(replayScenario(baselineOf(reform.statement, date, budgetYear), reform.scenario), reform);
    }),
    { numRuns: 150, interruptAfterTimeLimit: 4000 },
  );
}

function plannedIn(replay: Replay): { met: Organisation; patch: Patch }[] {
  return replay.steps.flatMap(({ outcome }) => (outcome.kind === 'planned' ? [outcome] : []));
}

/** A statement that says what an organisation holds; siblings in the order that the organisation draws them in. */
function statementOf(statement: OrganisationStatement, organisation: Organisation): OrganisationStatement {
  const ranks = new Map(statement.units.map((unit, rank) => [unit.id, rank]));
  const living = [...valuesOf(organisation.tables.units)].map((unit) => ({ ...unit, validFrom: null, validTo: null }));
  const inFile = living
    .filter((unit) => ranks.has(unit.id))
    .sort((a, b) => present(ranks.get(a.id), 'a rank') - present(ranks.get(b.id), 'a rank'));
  const made = living.filter((unit) => !ranks.has(unit.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const units = [...inFile, ...made];
  const isLiving = (id: string | null): boolean => units.some((unit) => unit.id === id);
  return {
    ...statement,
    units,
    positions: [...valuesOf(organisation.tables.positions)].map((row) => ({
      ...row,
      managerOf: isLiving(row.managerOf) ? row.managerOf : null,
    })),
    budgetLines: [...valuesOf(organisation.tables.lines)],
    activities: [],
    steeringDocuments: [],
  };
}
