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
  type Replay,
  replayScenario,
  squashPatches,
  type Unit,
  valuesOf,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCount, patience } from './case-count.ts';
import { type RandomReform, randomReform } from './random-scenario.ts';
import { lookUpsOf, snapshotOf } from './snapshot.ts';

describe('properties of patches', () => {
  it('are undone by their inverse, totals and children included', patience, () => {
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

  it('squashed do what they do one after the other', patience, () => {
    check((replay) => {
      const patches = replay.evenings.map((evening) => evening.patch);
      expect(snapshotOf(applyPatch(replay.baseline, squashPatches(patches)))).toEqual(snapshotOf(replay.after));
      const undone = squashPatches([...patches, ...patches.map(invertPatch).reverse()]);
      expect(isEmptyPatch(undone)).toBe(true);
      expect(squashPatches([])).toEqual(emptyPatch);
    });
  });

  it('leave every index and every total as a rebuild from the rows makes them', patience, () => {
    check((replay, { statement }) => {
      for (const organisation of [...replay.evenings.map((evening) => evening.organisation), replay.after]) {
        const rebuilt = baselineOf(statementOf(statement, organisation), organisation.date, organisation.budgetYear);
        expect(lookUpsOf(rebuilt)).toEqual(lookUpsOf(organisation));
      }
    });
  });

  it('leave organisations without a loop, with allowed places and living parents', patience, () => {
    check((replay, { statement }) => {
      expect(checkStatement(statementOf(statement, replay.after))).toEqual([]);
    });
  });

  it('leave the state that they were planned on as it was', patience, () => {
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
    { numRuns: caseCount(0.02) },
  );
}

function plannedIn(replay: Replay): { met: Organisation; patch: Patch }[] {
  return replay.steps.flatMap(({ outcome }) => (outcome.kind === 'planned' ? [outcome] : []));
}

/** A statement that says what an organisation holds: what has ended as history, the living in the order of the file, newcomers by id. */
function statementOf(statement: OrganisationStatement, organisation: Organisation): OrganisationStatement {
  const living = new Map(
    [...valuesOf(organisation.tables.units)].map((unit) => [unit.id, { ...unit, validFrom: null, validTo: null }]),
  );
  const history = (unit: Unit): Unit => ({ ...unit, validFrom: null, validTo: organisation.date });
  const inFile = statement.units.map((unit) => living.get(unit.id) ?? history(unit));
  const known = new Set(inFile.map((unit) => unit.id));
  const made = [...living.values()].filter((unit) => !known.has(unit.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...statement,
    units: [...inFile, ...made],
    positions: [...valuesOf(organisation.tables.positions)],
    budgetLines: [...valuesOf(organisation.tables.lines)],
  };
}
