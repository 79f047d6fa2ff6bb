import type { OrganisationStatement } from '@samorg/domain';
import { writeOrganisation } from '@samorg/exchange';
import { ask, type GraphQLAnswer } from './http-client.ts';

/** A move of the benchmark, as GraphQL takes it. */
export interface MoveOfBench {
  readonly unitId: string;
  readonly toParentId: string;
  readonly year: number;
}

/** Stores an organisation by the API. */
export async function loadOrganisation(port: number, statement: OrganisationStatement): Promise<void> {
  const loaded = await fetch(`http://127.0.0.1:${port}/organisations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'samorg-actor': 'bench' },
    body: writeOrganisation(statement),
  });
  if (!loaded.ok) throw new Error(`the organisation of the benchmark was not loaded: ${await loaded.text()}`);
}

/** Begins a scenario and gives its id. */
export async function beginScenario(port: number, organisationId: string, year: number): Promise<string> {
  const answer = await ask(
    port,
    'mutation Begin($input: CreateScenarioInput!) { createScenario(input: $input) { ... on ScenarioSaved { scenario { id } } } }',
    { input: { organisationId, name: 'bench', baselineDate: `${year}-01-01`, budgetYear: year } },
  );
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(answer.data))?.[1];
  if (id === undefined) throw new Error(`no scenario was made: ${JSON.stringify(answer)}`);
  return id;
}

/** A question for the preview of a move, verdict included. */
export function previewOf(
  scenarioId: string,
  { unitId, toParentId }: { readonly unitId: string; readonly toParentId: string },
  year: number,
): string {
  const [id, unit, parent] = [scenarioId, unitId, toParentId].map((text) => JSON.stringify(text));
  return `{ scenario(id: ${id}) { previewTransfer(input: { unitId: ${unit}, toParentId: ${parent}, effectiveDate: "${year}-10-01", tradePolicy: keep }) { evaluation { verdict } } } }`;
}

const add = `mutation Move($id: ID!, $version: Int!, $move: TransferUnitInput!) {
  saved: addChange(scenarioId: $id, expectedVersion: $version, change: { transferUnit: $move }) { __typename }
}`;
const undo = `mutation Back($id: ID!, $version: Int!) {
  saved: undoScenario(scenarioId: $id, expectedVersion: $version) { __typename }
}`;

/** Moves there and back again, each a durable write of a new version: the move is added to the scenario, then undone. */
export function moverOf(port: number, scenarioId: string, { unitId, toParentId, year }: MoveOfBench): Mover {
  let version = 1;
  return {
    scenarioId,
    move: async () => {
      const isThere = version % 2 === 1;
      const move = { unitId, toParentId, effectiveDate: `${year}-01-01`, tradePolicy: 'keep' };
      const answer = await ask(port, isThere ? add : undo, { id: scenarioId, version, ...(isThere ? { move } : {}) });
      if (!JSON.stringify(answer).includes('ScenarioSaved')) throw new Error(`not moved: ${JSON.stringify(answer)}`);
      version += 1;
    },
    isMoved: () => version % 2 === 0,
    version: () => version,
  };
}

/** Moves a branch to and fro. */
export interface Mover {
  readonly scenarioId: string;
  readonly move: () => Promise<void>;
  readonly isMoved: () => boolean;
  readonly version: () => number;
}

const boards = `query Boards($id: ID!) {
  scenario(id: $id) { version evaluation { years { year boards { board { id } needBeforeOre needAfterOre } } } }
}`;

/** What the boards of a scenario need before and after, öre, in its budget year. */
export interface BoardNeeds {
  readonly version: number;
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

/** The question for every board, as it goes over the line. */
export function askBoards(port: number, scenarioId: string): Promise<GraphQLAnswer> {
  return ask(port, boards, { id: scenarioId });
}

export function boardNeedsOf(answer: GraphQLAnswer): BoardNeeds {
  if (answer.errors !== undefined) throw new Error(`no boards: ${answer.errors[0]?.message}`);
  const { scenario } = answer.data as { readonly scenario: ScenarioAnswer };
  const rows = scenario.evaluation.years[0]?.boards ?? [];
  return {
    version: scenario.version,
    before: new Map(rows.map((row) => [row.board.id, Number(row.needBeforeOre)])),
    after: new Map(rows.map((row) => [row.board.id, Number(row.needAfterOre)])),
  };
}

interface ScenarioAnswer {
  readonly version: number;
  readonly evaluation: {
    readonly years: readonly {
      readonly boards: readonly {
        readonly board: { readonly id: string };
        readonly needBeforeOre: number | string;
        readonly needAfterOre: number | string;
      }[];
    }[];
  };
}
