import type { TransferPositions, TransferUnit } from '@samorg/domain';
import { baselineOf, isoDate } from '@samorg/domain';
import type { Store } from '@samorg/store';
import { openMemoryStore } from '@samorg/store';
import { aScenario, aTransfer, fixtureYear, moveOfD, threeBoards } from '@samorg/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { openOn } from '../../test/two-times.ts';
import { nameLookUpIn } from '../evaluation/name-look-up.ts';
import type { Samorg } from '../samorg.ts';
import { scenariosTouching } from '../scenario/scenarios-touching.ts';
import { unitEventSentence } from '../wording/unit-event-sentence.ts';
import { type UnitEvent, unitEventsOf } from './unit-events.ts';

const id = 'o';
const organisation = baselineOf(threeBoards(), isoDate(`${fixtureYear}-01-01`), fixtureYear);
const nameOf = nameLookUpIn(organisation);
let store: Store;
let samorg: Samorg;

beforeEach(async () => {
  store = openMemoryStore();
  samorg = openOn(store);
  const statement = { ...threeBoards(), id };
  const entry = { recordedAt: '2026-01-01T08:00:00.000Z', actor: 'Alva', step: { kind: 'load', statement } } as const;
  await store.commitOrganisation({ organisationId: id, expectedRevision: 0, entry }, null);
});

async function eventsOf(unitId: string, revision: number | null = null): Promise<readonly UnitEvent[]> {
  const knownAt = revision === null ? null : { revision };
  const view = await samorg.findOrganisation({ id, asOf: null, budgetYear: null, knownAt });
  return unitEventsOf(view?.stored ?? expect.unreachable(), unitId);
}

const sentences = async (unitId: string, revision: number | null = null): Promise<readonly string[]> =>
  (await eventsOf(unitId, revision)).map((event) => unitEventSentence(event, { nameOf, language: 'sv' }));

describe('the events of a unit', () => {
  const at = (expectedRevision: number) => ({ organisationId: id, expectedRevision, actor: 'Bo' });

  it('are the steps in effect that touched it, newest first, as they were known', async () => {
    await samorg.correctUnit(at(1), { unitId: 'D', name: 'Digitalt' });
    await samorg.correctUnit(at(2), { unitId: 'E', note: 'flyttad' });
    await samorg.correctUnit(at(3), { unitId: 'D', note: 'en anmärkning' });
    const renamed = `Bytte namn från ”${nameOf('D')}” till ”Digitalt”.`;
    expect(await sentences('D')).toEqual(['Uppgifter rättades.', renamed]);
    expect(await sentences('D', 3)).toEqual([renamed]);
    const [latest] = await eventsOf('D');
    expect(latest).toMatchObject({ revision: 4, recordedBy: 'Bo', effectiveDate: null, step: { kind: 'correctUnit' } });
    await samorg.undoOrganisation(at(4));
    expect(await sentences('D')).toEqual([renamed]);
    expect(await sentences('P')).toEqual([]);
  });

  it('tell a move to the unit, to where it stood and to where it came', async () => {
    await samorg.correctUnit(at(1), { unitId: 'E', parentId: 'A2' });
    expect(await sentences('E')).toEqual([`Flyttades från ${nameOf('D')} till ${nameOf('A2')}.`]);
    expect(await sentences('A2')).toEqual([`${nameOf('E')} kom hit.`]);
    expect(await sentences('D')).toEqual([`${nameOf('E')} gick härifrån.`]);
  });
});

describe('the sentence of an event', () => {
  const say = (doings: UnitEvent['doings'], language: 'sv' | 'en'): string =>
    unitEventSentence({ doings }, { nameOf: (unit) => unit, language });

  it.each<[UnitEvent['doings'], sv: string, en: string]>([
    [[{ kind: 'created' }], 'Inrättades.', 'Was set up.'],
    [[{ kind: 'ended' }], 'Upphörde.', 'Ended.'],
    [[{ kind: 'moved', fromId: 'A', toId: 'B' }], 'Flyttades från A till B.', 'Was moved from A to B.'],
    [[{ kind: 'moved', fromId: 'A', toId: null }], 'Flyttades från A till överst.', 'Was moved from A to the top.'],
    [[{ kind: 'renamed', from: 'A', to: 'B' }], 'Bytte namn från ”A” till ”B”.', 'Changed its name from “A” to “B”.'],
    [[{ kind: 'facts' }], 'Uppgifter rättades.', 'Facts were corrected.'],
    [
      [
        { kind: 'unitsCame', unitIds: ['A', 'B'] },
        { kind: 'unitsLeft', unitIds: ['C'] },
      ],
      'A och B kom hit och C gick härifrån.',
      'A and B came here and C left.',
    ],
    [
      [
        { kind: 'positionsCame', count: 1 },
        { kind: 'positionsLeft', count: 2 },
        { kind: 'linesCame', count: 13 },
        { kind: 'linesLeft', count: 1 },
      ],
      'En tjänst kom hit, två tjänster gick härifrån, 13 budgetrader kom hit och en budgetrad gick härifrån.',
      'One position came here, two positions left, 13 budget lines came here and one budget line left.',
    ],
  ])('%j', (doings, sv, en) => {
    expect([say(doings, 'sv'), say(doings, 'en')]).toEqual([sv, en]);
  });
});

describe('the scenarios that touch a unit', () => {
  const touches = (unitId: string, change: TransferUnit): boolean =>
    scenariosTouching([{ scenario: aScenario([change]) }], organisation, unitId).length > 0;

  it('name it, or take it along with a unit above it', () => {
    const touched = ['D', 'A2', 'E', 'F', 'G', 'T', 'P', 'A1'].filter((unitId) => touches(unitId, moveOfD()));
    expect(touched).toEqual(['D', 'A2', 'E', 'F', 'G']);
  });

  it('leave alone what stays with an exception, and what is not there', () => {
    const except = aTransfer({ unitId: 'D', toParentId: 'A2', exceptions: [{ unitId: 'F', toParentId: null }] });
    expect(['F', 'G', 'nowhere'].map((unitId) => touches(unitId, except))).toEqual([true, false, false]);
  });

  it('are found by the positions that they move', () => {
    const change = aPositionMove({ positionId: 'E-1', toUnitId: 'P' });
    const found = ['E', 'P', 'D'].map((unitId) =>
      scenariosTouching([{ scenario: aScenario([change]) }], organisation, unitId).map(({ changeIds }) => changeIds),
    );
    expect(found).toEqual([[[change.id]], [[change.id]], []]);
  });
});

function aPositionMove({ positionId, toUnitId }: { positionId: string; toUnitId: string }): TransferPositions {
  const { id: changeId, effectiveDate, note, source, decisionId } = moveOfD();
  const head = { id: changeId, effectiveDate, note, source, decisionId };
  return { ...head, type: 'transferPositions', positions: [{ positionId, headcount: null, fteMilli: null }], toUnitId };
}
