import type { Change, TransferUnit } from '@samorg/domain';
import { isoDate } from '@samorg/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { samorgInMemory } from '../../test/house-on-memory.ts';
import type { Samorg } from '../samorg.ts';
import { scenarioStepSentence } from '../wording/step-sentence.ts';
import type { ScenarioView } from './scenario-view.ts';

const id = 'halland-2021-start';
const move: TransferUnit = {
  id: 'c9',
  type: 'transferUnit',
  effectiveDate: isoDate('2021-10-01'),
  unitId: 'rh-it',
  fromParentId: null,
  toParentId: 'rh-itd',
  exceptions: [{ unitId: 'rh-tele', toParentId: null }],
  tradePolicy: 'dissolve',
  decisionId: null,
  source: null,
  note: null,
};

let samorg: Samorg;
const at = (expectedVersion: number, actor: string | null = 'Bo') => ({ scenarioId: id, expectedVersion, actor });
const add = (version: number, change: Change): ReturnType<Samorg['addChange']> =>
  samorg.addChange(at(version), { change, at: null });
const now = async (): Promise<ScenarioView> => {
  const view = await samorg.findScenario(id);
  if (view === null) throw new Error('the example has its scenario');
  return view;
};

/** Opened, moved, undone, redone, the move removed, the tolerance set: versions 1-6. */
beforeEach(async () => {
  samorg = samorgInMemory();
  await samorg.openExample({ id: 'halland-2021', actor: 'Astrid' });
  await add(1, move);
  await samorg.undoScenario(at(2));
  await samorg.redoScenario(at(3));
  await samorg.removeChange(at(4), 'c9');
  await samorg.setScenarioProperties(at(5), { toleranceOre: 500 });
});

const told = async (version: number, before: number | null = null, first = 50) => {
  const { items, total, nextBefore } = await samorg.historyOfScenario({ id, version, first, before });
  const steps = items.map(({ recorded, step, of, isUndone }) => [
    recorded.version,
    step.kind,
    of?.kind ?? null,
    isUndone,
  ]);
  return { total, nextBefore, steps };
};

describe('the history of a scenario', () => {
  const steps = [
    [6, 'setProperties', null, false],
    [5, 'removeChange', null, false],
    [4, 'redo', 'addChange', false],
    [3, 'undo', 'addChange', false],
    [2, 'addChange', null, false],
    [1, 'openExample', null, false],
  ];

  it('tells every step newest first, and what an undo or redo was of', async () => {
    expect(await told(6)).toEqual({ total: 6, nextBefore: null, steps });
  });

  it('of an earlier version ends with it, and tells what was taken back then', async () => {
    const then = await told(3);
    expect(then.steps[1]).toEqual([2, 'addChange', null, true]);
    expect([then.total, then.steps.length]).toEqual([3, 3]);
  });

  it('joins its pages without a gap, and knows what an undo was of when that is on another page', async () => {
    for (const first of [1, 2, 5]) {
      const joined: unknown[] = [];
      let before: number | null = null;
      do {
        const page: Awaited<ReturnType<typeof told>> = await told(6, before, first);
        joined.push(...page.steps);
        before = page.nextBefore;
      } while (before !== null);
      expect(joined).toEqual(steps);
    }
  });

  it('tells until when each version was the latest', async () => {
    const { items } = await samorg.historyOfScenario({ id, version: 6, first: 50, before: null });
    expect(items[0]?.supersededAt).toBeNull();
    items.slice(1).forEach((event, newer) => {
      expect(event.supersededAt).toBe(items[newer]?.recorded.recordedAt);
    });
    const [older] = (await samorg.historyOfScenario({ id, version: 6, first: 1, before: 3 })).items;
    expect(older?.supersededAt).toBe(items.find(({ recorded }) => recorded.version === 3)?.recorded.recordedAt);
  });
});

describe('going back to an earlier version', () => {
  it('makes it a new version, in one step that can be undone', async () => {
    const before = (await now()).scenario;
    expect(await samorg.restoreScenario(at(6), 2)).toMatchObject({ kind: 'saved' });
    const back = await now();
    expect([back.version, back.scenario.toleranceOre]).toEqual([7, 0]);
    expect(back.scenario.changes.map((change) => change.id)).toContain('c9');
    expect(back.undoable).toMatchObject({ at: 7, step: { kind: 'restore', version: 2 } });
    expect(scenarioStepSentence(back.lastStep, back.replay(), 'sv')).toBe('återgång till version 2');
    expect(scenarioStepSentence(back.lastStep, back.replay(), 'en')).toBe('return to version 2');
    await samorg.undoScenario(at(7));
    expect((await now()).scenario).toEqual(before);
    expect((await told(8)).steps.slice(0, 2)).toEqual([
      [8, 'undo', 'restore', false],
      [7, 'restore', null, true],
    ]);
  });

  it('goes back to what an undo left too', async () => {
    await samorg.restoreScenario(at(6), 3);
    expect((await now()).scenario.changes.map((change) => change.id)).not.toContain('c9');
  });

  it('refuses a version that there is not, one that is so already, an old view, and nobody', async () => {
    for (const version of [0, 7, -1]) {
      const outcome = await samorg.restoreScenario(at(6), version);
      expect(outcome).toMatchObject({
        kind: 'invalid',
        faults: [{ code: 'unknownReference', refs: [String(version)] }],
      });
    }
    expect(await samorg.restoreScenario(at(6), 6)).toMatchObject({ faults: [{ code: 'noChange', refs: [id] }] });
    expect(await samorg.restoreScenario(at(5), 1)).toMatchObject({ kind: 'versionConflict' });
    expect(await samorg.restoreScenario(at(6, null), 1)).toEqual({ kind: 'actorMissing' });
    expect((await now()).version).toBe(6);
  });

  it('starts from the revision of the organisation that it started from then', async () => {
    const organisation = { organisationId: 'halland-2021', expectedRevision: 1, actor: 'Bo' };
    await samorg.correctUnit(organisation, { unitId: 'rh-tele', name: 'Växeln' });
    await samorg.rebaseScenario(at(6), { date: null, budgetYear: null });
    expect((await now()).baseRevision).toBe(2);
    await samorg.restoreScenario(at(7), 6);
    expect((await now()).baseRevision).toBe(1);
    expect(await samorg.isBehind(await now())).toBe(true);
  });
});
