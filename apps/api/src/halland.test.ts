import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
const expected = (name: string): Json => JSON.parse(readFileSync(join(folder, `expected-${name}.json`), 'utf8'));

const outcome = `
  __typename
  ... on ScenarioSaved { scenario { version undoStep redoStep changes { type outcome } evaluation { verdict json } } }
  ... on VersionConflict { currentVersion changedBy lastStep scenario { version } }
  ... on ChangesRefused { refusals { changeId code refs message } }
  ... on FileInvalid { errors { code refs message } }
`;

const organisationOutcome = `
  __typename
  ... on OrganisationSaved { organisation { revision undoStep redoStep } }
  ... on RevisionConflict { currentRevision changedBy lastStep(language: en) }
  ... on VersionConflict { currentVersion }
  ... on FileInvalid { errors { code refs } }
`;

const move = {
  transferUnit: {
    unitId: 'rh-it',
    fromParentId: 'rh-rgs',
    toParentId: 'rh-itd',
    exceptions: [{ unitId: 'rh-tele', toParentId: 'rh-rgs' }],
    tradePolicy: 'dissolve',
    effectiveDate: '2021-10-01',
    decisionId: 'd-rf-17',
  },
};

const id = 'halland-2021-start';

/** The figures of an evaluation, which do not depend on the order or ids of the changes. */
function figures({ result }: Json): Json {
  const { years, fullYear, moved, placements, internalTrade, conservation, staffFunctions, steeringDocuments } = result;
  return { years, fullYear, moved, placements, internalTrade, conservation, staffFunctions, steeringDocuments };
}

describe('the main job on the Halland example', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
  });
  afterAll(() => api.close());

  const edit = async (field: string, version: number, rest = ''): Promise<Json> =>
    (
      await api.ask(
        `mutation { edit: ${field}(scenarioId: "${id}", expectedVersion: ${version}${rest}) { ${outcome} } }`,
      )
    ).edit;

  it('leaves an example that is open as it is when it is opened again', async () => {
    const { openExample } = await api.ask(
      'mutation { openExample(id: "halland-2021") { ... on ExampleOpened { organisation { revision isExample } scenarios { id version } } } }',
    );
    expect(openExample).toEqual({
      organisation: { revision: 1, isExample: true },
      scenarios: [{ id, version: 1 }],
    });
  });

  it('shows the move before it is made, and asks for a trade policy', async () => {
    const { exceptions, ...rest } = move.transferUnit;
    const input = { ...rest, exceptions };
    const { scenario } = await api.ask(
      `query ($id: ID!, $input: TransferUnitInput!) { scenario(id: $id) { previewTransfer(input: $input) {
        refusal { code } sentence(language: en) fromBoard { id } toBoard { id } tradePolicyNeeded
        goes { headcount fteMilli } internalSale { counterparts amountOre } evaluation { verdict }
        subtree { unit { id } fate listed place { id } }
      } } }`,
      { id, input },
    );
    expect(scenario.previewTransfer).toMatchObject({
      refusal: null,
      fromBoard: { id: 'rh-dn-rgs' },
      toBoard: { id: 'rh-rs' },
      tradePolicyNeeded: true,
      evaluation: { verdict: 'neutralAfterAdjustment' },
    });
    expect(scenario.previewTransfer.subtree).toContainEqual({
      unit: { id: 'rh-tele' },
      fate: 'stays',
      listed: true,
      place: { id: 'rh-rgs' },
    });
  });

  it('makes the move and comes to the expected figures', async () => {
    const { edit: saved } = await api.ask(
      `mutation ($change: ChangeInput!) { edit: addChange(scenarioId: "${id}", expectedVersion: 1, change: $change, at: 1) { ${outcome} } }`,
      { change: move },
    );
    expect(saved.scenario).toMatchObject({ version: 2, evaluation: { verdict: 'neutralAfterAdjustment' } });
    expect(figures(JSON.parse(saved.scenario.evaluation.json))).toEqual(figures(expected('dissolve')));
  });

  it('adopts the proposed adjustments and is neutral to the öre', async () => {
    const saved = await edit('adoptProposedAdjustments', 2);
    expect(saved.scenario).toMatchObject({ version: 3, evaluation: { verdict: 'neutral' } });
    expect(saved.scenario.changes.at(-1)).toEqual({ type: 'technicalAdjustment', outcome: 'planned' });
    expect(figures(JSON.parse(saved.scenario.evaluation.json))).toEqual(figures(expected('dissolve-decided')));
    const { scenario } = await api.ask(`{ scenario(id: "${id}") { proposedAdjustments { effectiveDate } } }`);
    expect(scenario.proposedAdjustments).toEqual([]);
  });

  it('undoes and redoes, also after a restart, each as a version of its own', async () => {
    const undone = await edit('undoScenario', 3);
    expect(undone.scenario).toMatchObject({ version: 4, evaluation: { verdict: 'neutralAfterAdjustment' } });
    expect(undone.scenario.redoStep).toBe('föreslagen teknisk reglering');
    await api.restart();
    const redone = await edit('redoScenario', 4);
    expect(redone.scenario).toMatchObject({ version: 5, redoStep: null, evaluation: { verdict: 'neutral' } });
  });

  it('answers a write on an old version with who came first, and stores nothing', async () => {
    const conflict = await edit('undoScenario', 4);
    expect(conflict).toEqual({
      __typename: 'VersionConflict',
      currentVersion: 5,
      changedBy: 'Astrid',
      lastStep: 'ett steg gjort om',
      scenario: { version: 5 },
    });
  });

  it('removes a change that others build on, and shows those as refused', async () => {
    const removed = await edit('removeChange', 5, ', changeId: "c1"');
    expect(removed.scenario.changes.map((change: Json) => change.outcome)).toContain('refused');
    expect(removed.scenario.evaluation.verdict).toBeNull();
    expect((await edit('undoScenario', 6)).scenario.evaluation.verdict).toBe('neutral');
  });

  it('applies the scenario: before its date nothing differs, from it the unit stands in its new place', async () => {
    const apply = (version: number, revision: number): Promise<Json> =>
      api.ask(
        `mutation { applied: applyScenario(scenarioId: "${id}", expectedVersion: ${version}, expectedRevision: ${revision}) { ${organisationOutcome} } }`,
      );
    expect((await apply(6, 1)).applied).toEqual({ __typename: 'VersionConflict', currentVersion: 7 });
    expect((await apply(7, 9)).applied).toMatchObject({ __typename: 'RevisionConflict', currentRevision: 1 });
    expect((await apply(7, 1)).applied).toMatchObject({ organisation: { revision: 2, redoStep: null } });
    expect(await standing('2021-09-30')).toEqual({ unit: { parent: { id: 'rh-rgs' } }, funding: 'as before' });
    expect(await standing('2021-10-01')).toEqual({ unit: { parent: { id: 'rh-itd' } }, funding: 'raised' });
    const { scenario } = await api.ask(`{ scenario(id: "${id}") { appliedRevision evaluation { verdict } } }`);
    expect(scenario).toEqual({ appliedRevision: 2, evaluation: { verdict: 'neutral' } });
  });

  it('does not apply the same scenario twice', async () => {
    const { applied } = await api.ask(
      `mutation { applied: applyScenario(scenarioId: "${id}", expectedVersion: 7, expectedRevision: 2) { ${organisationOutcome} } }`,
    );
    expect(applied.errors[0]).toMatchObject({ code: 'standsInTheWay' });
  });

  it('starts a new scenario from the organisation as it has become', async () => {
    const { created } = await api.ask(
      `mutation { created: createScenario(input: { organisationId: "halland-2021", name: "Nästa", baselineDate: "2022-01-01", budgetYear: 2021 }) {
        ... on ScenarioSaved { scenario { evaluation { verdict years { year boards { needBeforeOre fundingBeforeOre } } } unitOptions(text: "IT- och tele") { id path isNew } } } } }`,
    );
    expect(created.scenario.evaluation.verdict).toBe('neutral');
    expect(created.scenario.unitOptions[0]).toMatchObject({ id: 'rh-it', isNew: false });
    expect(created.scenario.unitOptions[0].path).toContain('Regiongemensam IT- och digitaliseringsfunktion');
    for (const board of created.scenario.evaluation.years[0].boards) {
      if (board.fundingBeforeOre > 0) expect(board.needBeforeOre).toBe(board.fundingBeforeOre);
    }
  });

  it('undoes the application whole, and the scenario is no longer applied', async () => {
    const { undone } = await api.ask(
      `mutation { undone: undoOrganisation(organisationId: "halland-2021", expectedRevision: 2) { ${organisationOutcome} } }`,
    );
    expect(undone.organisation).toEqual({
      revision: 3,
      undoStep: null,
      redoStep: 'Regiongemensam IT- och digitaliseringsfunktion verkställt',
    });
    expect((await standing('2021-10-01')).unit).toEqual({ parent: { id: 'rh-rgs' } });
    const { scenario } = await api.ask(`{ scenario(id: "${id}") { appliedRevision } }`);
    expect(scenario.appliedRevision).toBeNull();
  });

  async function standing(asOf: string): Promise<Json> {
    const { organisation } = await api.ask(
      `query ($asOf: Date) { organisation(id: "halland-2021", asOf: $asOf, budgetYear: 2021) { unit(id: "rh-it") { parent { id } } board: unit(id: "rh-rs") { ownTotals { fundingOre } } } }`,
      { asOf },
    );
    const before = expected('dissolve').result.years[0].boards.find(
      (row: Json) => row.boardId === 'rh-rs',
    ).fundingBeforeOre;
    const { fundingOre } = organisation.board.ownTotals;
    return {
      unit: organisation.unit,
      funding: fundingOre === before ? 'as before' : fundingOre === before + 22044300000 ? 'raised' : fundingOre,
    };
  }
});
