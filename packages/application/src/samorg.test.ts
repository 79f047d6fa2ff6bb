import type { Change, TransferUnit } from '@samorg/domain';
import { findUnit, isoDate } from '@samorg/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { hallandFile, samorgInMemory } from '../test/house-on-memory.ts';
import type { Samorg } from './samorg.ts';
import { previewTransfer, type TransferPreviewView } from './scenario/preview-transfer.ts';
import type { ScenarioView } from './scenario/scenario-view.ts';

const actor = 'Astrid';
const scenarioId = 'halland-2021-start';
const organisationId = 'halland-2021';
const october = isoDate('2021-10-01');

const move: TransferUnit = {
  id: 'c2',
  type: 'transferUnit',
  effectiveDate: october,
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
beforeEach(async () => {
  samorg = samorgInMemory();
  await samorg.openExample({ id: organisationId, actor });
});

const scenario = async (): Promise<ScenarioView> => {
  const view = await samorg.findScenario(scenarioId);
  if (view === null) throw new Error('the example has its scenario');
  return view;
};
const add = (version: number, change: Change = move, by: string | null = actor): ReturnType<Samorg['addChange']> =>
  samorg.addChange({ scenarioId, expectedVersion: version, actor: by }, { change, at: null });
const apply = (version: number, revision: number): ReturnType<Samorg['applyScenario']> =>
  samorg.applyScenario({ scenarioId, expectedVersion: version, expectedRevision: revision, actor });
const parentOf = async (unitId: string, date: string, budgetYear = 2021): Promise<string | null | undefined> => {
  const view = await samorg.findOrganisation({ id: organisationId, asOf: isoDate(date), budgetYear, knownAt: null });
  return view === null ? undefined : findUnit(view.snapshot(), unitId)?.parentId;
};

describe('a preview', () => {
  const preview = async (over: Partial<TransferUnit> = {}): Promise<TransferPreviewView> =>
    previewTransfer(await scenario(), { ...move, ...over }, null);

  it('asked again is not reckoned again, until the scenario or the question is another', async () => {
    const first = await preview();
    expect(await preview()).toBe(first);
    expect(await preview({ tradePolicy: 'keep' })).not.toBe(first);
    expect(first.evaluation.replay.status).toBe('evaluated');
    await add(1);
    expect((await preview({ id: 'c3' })).refusal).toMatchObject({ code: 'noChange' });
  });
});

describe('two authors at the same time', () => {
  it('keeps one of two writes on the same version and tells the other what is there', async () => {
    const outcomes = await Promise.all([add(1, { ...move, id: 'a' }, 'Astrid'), add(1, { ...move, id: 'b' }, 'Bo')]);
    const kinds = outcomes.map((outcome) => outcome.kind).sort();
    expect(kinds).toEqual(['saved', 'versionConflict']);
    expect((await scenario()).version).toBe(2);
  });

  it('refuses a change id that is taken', async () => {
    await add(1);
    expect(await add(2)).toMatchObject({ kind: 'invalid', faults: [{ code: 'duplicateId', refs: ['c2'] }] });
  });
});

describe('the order of changes', () => {
  it('takes every change once and nothing else', async () => {
    const reorder = (changeIds: readonly string[]): ReturnType<Samorg['reorderChanges']> =>
      samorg.reorderChanges({ scenarioId, expectedVersion: 1, actor }, changeIds);
    expect(await reorder(['c5', 'c4', 'c3'])).toMatchObject({ faults: [{ code: 'leftOut', refs: ['c1'] }] });
    expect(await reorder(['c1', 'c3', 'c4', 'c5', 'c5'])).toMatchObject({ faults: [{ code: 'duplicateId' }] });
    expect(await reorder(['c1', 'c3', 'c4', 'cx', 'c5'])).toMatchObject({ faults: [{ code: 'unknownReference' }] });
    expect(await reorder(['c1', 'c5', 'c4', 'c3'])).toMatchObject({ kind: 'saved' });
    expect((await scenario()).scenario.changes.map(({ id }) => id)).toEqual(['c1', 'c5', 'c4', 'c3']);
  });
});

describe('a scenario on an organisation that moves on', () => {
  it('is played on the revision that it was made for', async () => {
    const input = { unitId: 'rh-it', name: 'Något annat' };
    await samorg.correctUnit({ organisationId, expectedRevision: 1, actor }, input);
    const view = await scenario();
    expect(view.baseRevision).toBe(1);
    expect(findUnit(view.baseline(), 'rh-it')?.name).toBe('IT- och teleservice');
  });

  it('is applied when its rows still fit, and the correction stays', async () => {
    await samorg.correctUnit({ organisationId, expectedRevision: 1, actor }, { unitId: 'rh-it', name: 'IT-service' });
    await add(1);
    expect(await apply(2, 2)).toMatchObject({ kind: 'saved' });
    const view = await samorg.findOrganisation({ id: organisationId, asOf: october, budgetYear: 2021, knownAt: null });
    expect(view && findUnit(view.snapshot(), 'rh-it')).toMatchObject({ name: 'IT-service', parentId: 'rh-itd' });
  });

  it('is not applied when a row that it moves stands elsewhere since', async () => {
    await add(1);
    await samorg.correctUnit({ organisationId, expectedRevision: 1, actor }, { unitId: 'rh-it', parentId: 'rh-rk' });
    expect(await apply(2, 2)).toMatchObject({
      kind: 'invalid',
      faults: [
        {
          code: 'standsInTheWay',
          refs: expect.arrayContaining(['rh-it']),
          told: { sv: expect.stringContaining('IT- och teleservice ligger nu under Regionkontoret') },
        },
      ],
    });
    expect(await parentOf('rh-it', '2021-12-31')).toBe('rh-rk');
  });
});

describe('an organisation that a scenario was applied to', () => {
  beforeEach(async () => {
    await add(1);
    await apply(2, 1);
  });

  it('differs from the effective date on, in every budget year', async () => {
    expect(await parentOf('rh-it', '2021-09-30')).toBe('rh-rgs');
    expect(await parentOf('rh-it', '2021-10-01')).toBe('rh-itd');
    expect(await parentOf('rh-it', '2030-01-01', 2029)).toBe('rh-itd');
    expect(await parentOf('rh-tele', '2021-10-01')).toBe('rh-rgs');
  });

  it('holds the scenario fast until the applying is undone', async () => {
    const target = { scenarioId, expectedVersion: 2, actor };
    expect(await samorg.undoScenario(target)).toMatchObject({ kind: 'invalid', faults: [{ code: 'alreadyApplied' }] });
    expect(await samorg.removeChange(target, 'c1')).toMatchObject({ faults: [{ code: 'alreadyApplied' }] });
    await samorg.undoOrganisation({ organisationId, expectedRevision: 2, actor });
    expect(await samorg.undoScenario(target)).toMatchObject({ kind: 'saved' });
  });

  it('is not corrected in a way that the applied patches cannot stand on', async () => {
    const outcome = await samorg.correctUnit(
      { organisationId, expectedRevision: 2, actor },
      { unitId: 'rh-dig', validTo: '2021-06-01' },
    );
    expect(outcome).toMatchObject({ kind: 'invalid', faults: [{ code: 'standsInTheWay' }] });
  });

  it('comes back whole by undo, and again by redo', async () => {
    const target = { organisationId, actor };
    expect(await samorg.undoOrganisation({ ...target, expectedRevision: 2 })).toMatchObject({ kind: 'saved' });
    expect(await parentOf('rh-it', '2021-10-01')).toBe('rh-rgs');
    expect(await samorg.appliedRevisionOf(await scenario())).toBeNull();
    expect(await samorg.undoOrganisation({ ...target, expectedRevision: 3 })).toMatchObject({
      faults: [{ code: 'nothingToUndo' }],
    });
    expect(await samorg.redoOrganisation({ ...target, expectedRevision: 3 })).toMatchObject({ kind: 'saved' });
    expect(await parentOf('rh-it', '2021-10-01')).toBe('rh-itd');
    expect(await samorg.appliedRevisionOf(await scenario())).toBe(2);
  });

  it('has a later version of the scenario neither applied nor up to date when the applying is redone', async () => {
    const target = { organisationId, actor };
    await samorg.undoOrganisation({ ...target, expectedRevision: 2 });
    await samorg.undoScenario({ scenarioId, expectedVersion: 2, actor });
    await samorg.redoOrganisation({ ...target, expectedRevision: 3 });
    expect(await samorg.appliedRevisionOf(await scenario())).toBeNull();
    expect(await samorg.isBehind(await scenario())).toBe(true);
    expect(await samorg.redoScenario({ scenarioId, expectedVersion: 3, actor })).toMatchObject({ kind: 'saved' });
  });

  it('starts over when a file is loaded over it', async () => {
    const bytes = hallandFile('organisation.json');
    expect(await samorg.loadOrganisation({ bytes, expectedRevision: 2, actor })).toMatchObject({ kind: 'saved' });
    expect(await parentOf('rh-it', '2021-10-01')).toBe('rh-rgs');
    expect(await samorg.appliedRevisionOf(await scenario())).toBeNull();
  });
});

describe('adopting proposed adjustments', () => {
  it('adds nothing when nothing is missing', async () => {
    const target = { scenarioId, actor };
    expect(await samorg.adoptProposedAdjustments({ ...target, expectedVersion: 1 })).toMatchObject({ kind: 'saved' });
    expect(await samorg.adoptProposedAdjustments({ ...target, expectedVersion: 2 })).toMatchObject({ kind: 'invalid' });
    expect((await scenario()).version).toBe(2);
  });
});
