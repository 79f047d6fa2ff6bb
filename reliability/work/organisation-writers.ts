import { memberOf } from '../api/api-client.ts';
import { begin, fixtureYear, savedScenario } from './scenario-writer.ts';
import { type Desk, notWritten, numberOf, type Outcome, outcomeOf, type Writer, type Written } from './writer.ts';

const saved = `__typename ... on OrganisationSaved { organisation { revision } }
  ... on RevisionConflict { currentRevision }`;
const correct = `mutation ($id: ID!, $revision: Int!, $note: String!) {
  done: correctUnit(organisationId: $id, expectedRevision: $revision, input: { unitId: "E", note: $note }) { ${saved} } }`;
const addChange = `mutation ($id: ID!, $version: Int!, $change: ChangeInput!) {
  done: addChange(scenarioId: $id, expectedVersion: $version, change: $change) {
    __typename ... on ScenarioSaved { scenario { id version } } } }`;
const apply = `mutation ($id: ID!, $version: Int!, $revision: Int!) {
  done: applyScenario(scenarioId: $id, expectedVersion: $version, expectedRevision: $revision) { ${saved} } }`;
const look = 'query ($id: ID!) { done: organisation(id: $id) { __typename revision unitCount totals { __typename } } }';

/** Writes a remark on a unit of the organisation, again and again, against others who write the organisation. */
export function correctionWriter(desk: Desk): Writer {
  const { ledger, organisationId: id } = desk;
  return {
    resume: async (api) => {
      const outcome = outcomeOf(await api.ask(look, { id }));
      if (outcome.kind !== 'answer') return [`${id} cannot be read: ${JSON.stringify(outcome)}`];
      const revision = numberOf(memberOf(outcome.done, 'revision'));
      const before = desk.revision;
      desk.revision = revision;
      return revision < before ? [`${id} was at ${before} and is at ${revision}`] : [];
    },
    write: async (api) => {
      const note = String(desk.next());
      ledger.send(`note ${note}`);
      const outcome = outcomeOf(await api.ask(correct, { id, revision: desk.revision, note }));
      return organisationWritten(desk, outcome, `note ${note}`);
    },
  };
}

/** Begins a scenario, adds a change and applies it, one after the other: what is applied stands in the organisation whole. */
export function applicationWriter(desk: Desk): Writer {
  const { ledger } = desk;
  let scenario: { readonly id: string; readonly version: number } | null = null;
  const writeScenario = (outcome: Outcome, content: string): Written => {
    if (outcome.kind !== 'answer') return notWritten(outcome, desk, content);
    if (outcome.type !== 'ScenarioSaved') return { kind: 'fault', what: `${content}: ${outcome.type}` };
    scenario = savedScenario(outcome.done);
    ledger.acknowledge(`${scenario.id} @ ${scenario.version}`, content);
    return { kind: 'acknowledged' };
  };
  return {
    resume: () => {
      // What became of it is told by the whole look at the store; a new one is begun.
      scenario = null;
      return Promise.resolve([]);
    },
    write: async (api) => {
      if (scenario === null) {
        const number = desk.next();
        ledger.send(`scenario ${number}`);
        return writeScenario(outcomeOf(await begin(api, { desk, number })), `scenario ${number}`);
      }
      if (scenario.version === 1) {
        const id = `c${desk.next()}`;
        ledger.send(`change ${id}`);
        const effectiveDate = `${fixtureYear}-07-01`;
        const createUnit = { id, effectiveDate, unitId: id, name: id, kind: 'unit', parentId: 'D' };
        return writeScenario(
          outcomeOf(await api.ask(addChange, { ...scenario, change: { createUnit } })),
          `change ${id}`,
        );
      }
      const content = `apply ${scenario.id}`;
      ledger.send(content);
      const written = organisationWritten(
        desk,
        outcomeOf(await api.ask(apply, { ...scenario, revision: desk.revision })),
        content,
      );
      if (written.kind === 'acknowledged') scenario = null;
      return written;
    },
  };
}

function organisationWritten(desk: Desk, outcome: Outcome, content: string): Written {
  if (outcome.kind !== 'answer') return notWritten(outcome, desk, content);
  if (outcome.type === 'RevisionConflict') {
    desk.revision = Math.max(desk.revision, numberOf(memberOf(outcome.done, 'currentRevision')));
    return { kind: 'conflict' };
  }
  if (outcome.type !== 'OrganisationSaved')
    return { kind: 'fault', what: `${content}: ${JSON.stringify(outcome.done)}` };
  const revision = numberOf(memberOf(outcome.done, 'organisation', 'revision'));
  desk.revision = Math.max(desk.revision, revision);
  desk.ledger.acknowledge(`${desk.organisationId} @ ${revision}`, content);
  return { kind: 'acknowledged' };
}
