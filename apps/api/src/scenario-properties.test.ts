import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addChange, beginScenario, inputOf, setProperties } from '../test/build-scenario.ts';
import { everyVerb } from '../test/every-verb.ts';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const { toleranceOre, partYearFactors, participation, target } = everyVerb;

let api: RunningApi;
let id: string;
beforeAll(async () => {
  api = await runApi();
  await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
  id = await beginScenario(api, everyVerb);
});
afterAll(() => api.close());

const shown = async (): Promise<Json> =>
  (
    await api.ask(
      `query ($id: ID!) { scenario(id: $id) {
        version toleranceOre undoStep undoStepInEnglish: undoStep(language: en)
        partYearFactors { date numerator denominator }
        participation { legalEntity { id name } status decisionId note }
        target { baseYear baseUnits { id } index { year pctMilli name published outcome source } reductionPctMilli excludeAddOns }
        changes { outcome }
        evaluation { skipped { changeId } target {
          participants { legalEntity { id } baseOre indexedOre planOre addOnOre differenceOre }
          notParticipating { id } baseOre indexedOre ceilingOre planOre missOre met achievedReductionPctMilli } } } }`,
      { id },
    )
  ).scenario;
const undo = (version: number): Promise<Json> =>
  api.ask(`mutation { undoScenario(scenarioId: "${id}", expectedVersion: ${version}) { __typename } }`);

describe('the properties of a scenario', () => {
  it('are not set to begin with', async () => {
    expect(await shown()).toMatchObject({ toleranceOre: 0, partYearFactors: [], participation: [], target: null });
    expect((await shown()).evaluation.target).toBeNull();
  });

  it('are set together, read back whole, and the target is told', async () => {
    const properties = { toleranceOre, partYearFactors, participation, target };
    expect(await setProperties(api, { id, version: 1 }, properties)).toMatchObject({ scenario: { version: 2 } });
    const scenario = await shown();
    const { baseUnitIds, ...rest } = target;
    expect(scenario).toMatchObject({
      toleranceOre,
      partYearFactors,
      participation: [{ legalEntity: { id: 'rh', name: 'Region Halland' }, status: 'decided', decisionId: 'd-rf-17' }],
      target: { ...rest, baseUnits: [{ id: 'rh-it' }] },
      undoStep: 'ändring av tolerans, delårsfaktorer, deltagande och kostnadsmål',
      undoStepInEnglish: 'change of tolerance, part-year factors, participation and cost target',
    });
    expect(scenario.participation[0].note).toBe(participation[0].note);
    const outcome = scenario.evaluation.target;
    expect(outcome).toMatchObject({
      notParticipating: [],
      met: false,
      planOre: outcome.baseOre,
      achievedReductionPctMilli: 2439,
    });
    expect(outcome.indexedOre).toBe((outcome.baseOre * 1025) / 1000);
    expect(outcome.ceilingOre).toBe(Math.floor((outcome.indexedOre * 95) / 100));
    expect(outcome.missOre).toBe(outcome.planOre - outcome.ceilingOre);
    expect(outcome.participants).toEqual([
      {
        legalEntity: { id: 'rh' },
        baseOre: outcome.baseOre,
        indexedOre: outcome.indexedOre,
        planOre: outcome.planOre,
        addOnOre: 0,
        differenceOre: outcome.planOre - outcome.indexedOre,
      },
    ]);
  });

  it('keep what is absent, and clear what is null', async () => {
    expect(await setProperties(api, { id, version: 2 }, { target: null, toleranceOre: null })).toMatchObject({
      scenario: { version: 3 },
    });
    expect(await shown()).toMatchObject({
      toleranceOre: 0,
      target: null,
      partYearFactors,
      undoStep: 'ändring av tolerans och kostnadsmål',
    });
    await undo(3);
    expect(await shown()).toMatchObject({ version: 4, toleranceOre, target: { baseYear: 2021 } });
  });

  it('hold changes back while a legal entity has not decided', async () => {
    const change = inputOf({ type: 'renameUnit', id: 'c', effectiveDate: '2021-10-01', unitId: 'rh-it', name: 'IT' });
    await addChange(api, { id, version: 4 }, change);
    await setProperties(api, { id, version: 5 }, { participation: [{ legalEntityId: 'rh', status: 'proposed' }] });
    expect(await shown()).toMatchObject({
      changes: [{ outcome: 'skipped' }],
      evaluation: { skipped: [{ changeId: 'c' }], target: { notParticipating: [{ id: 'rh' }], participants: [] } },
    });
    await undo(6);
    expect((await shown()).changes).toEqual([{ outcome: 'planned' }]);
  });

  it('refuse what is wrong with its place, and store nothing', async () => {
    const { version } = await shown();
    const wrong = async (properties: Json): Promise<Json> =>
      (await setProperties(api, { id, version }, properties)).errors.map(({ code, refs }: Json) => [code, ...refs]);
    expect(await wrong({ toleranceOre: -1 })).toEqual([['schema', 'input', '/toleranceOre']]);
    expect(await wrong({ toleranceOre: 2 ** 53 })).toEqual([['schema', 'input', '/toleranceOre']]);
    expect(await wrong({ partYearFactors: [{ date: '2021-02-30', numerator: 1, denominator: 0 }] })).toEqual([
      ['schema', 'input', '/partYearFactors/0/date'],
      ['schema', 'input', '/partYearFactors/0/denominator'],
    ]);
    const factor = { date: '2021-10-01', numerator: 3, denominator: 2 };
    expect(await wrong({ partYearFactors: [factor] })).toEqual([['inconsistent', '2021-10-01']]);
    expect(await wrong({ participation: [{ legalEntityId: 'nobody', status: 'decided' }] })).toEqual([
      ['unknownReference', 'nobody'],
    ]);
    expect(await wrong({ participation: [{ legalEntityId: 'rh-it', status: 'decided' }] })).toEqual([
      ['inconsistent', 'rh-it'],
    ]);
    expect(await wrong({ target: { ...target, baseUnitIds: ['nobody'], index: [] } })).toEqual([
      ['unknownReference', 'nobody'],
    ]);
    expect(await wrong({ target: { ...target, reductionPctMilli: 0.5 } })).toEqual([
      ['schema', 'input', '/target/reductionPctMilli'],
    ]);
    const index = Array.from({ length: 10 }, (_, at) => ({ year: 2022 + at, pctMilli: 10_000_000 }));
    expect(await wrong({ target: { ...target, index } })).toEqual([['overflow']]);
    expect(await wrong({})).toEqual([['noChange', id]]);
    expect(await wrong({ toleranceOre })).toEqual([['noChange', id]]);
    expect((await shown()).version).toBe(version);
  });

  it('conflict with another version', async () => {
    expect(await setProperties(api, { id, version: 1 }, { toleranceOre: 1 })).toEqual({
      __typename: 'VersionConflict',
    });
  });
});
