import { join } from 'node:path';
import type { Sums } from '../floors/flat-organisation.ts';
import { ask, type GraphQLAnswer } from '../http-client.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import type { Neo4jUnderBench } from './neo4j-server.ts';

/** The peer behind Apollo, and the questions that are put to it. */
export interface Neo4jGraphqlPeer {
  readonly server: ServerProcess;
  readonly move: (unitId: string, toParentId: string) => Promise<void>;
  readonly boards: () => Promise<ReadonlyMap<string, Sums>>;
  /** Every unit with its parent and what it holds with all below it. */
  readonly wholeChart: () => Promise<ReadonlyMap<string, Sums>>;
  /** Creates units with positions on them; the positions are new. */
  readonly createUnits: (units: readonly NewUnit[]) => Promise<void>;
}

/** A unit with its positions for the peer's create mutation: nested, which is its fastest way. */
interface NewUnit {
  readonly id: string;
  readonly positions: readonly {
    readonly id: string;
    readonly title: string;
    readonly fteMilli: number;
    readonly annualCostOre: number;
  }[];
}

/** Two entries: in one, the connection is made first and then taken away with the old one, and the branch is without a parent. */
const move = `mutation Move($unitId: ID!, $toParentId: ID!) {
  updatePeerUnits(where: { id: { eq: $unitId } }, update: { parent: [{ disconnect: [{}] }, { connect: [{ where: { node: { id: { eq: $toParentId } } } }] }] }) {
    peerUnits { id parent { id } }
  }
}`;
const boards = '{ peerUnits(where: { kind: { eq: "board" } }) { id totals { fteMilli cost lines } } }';
const wholeChart = '{ peerUnits { id name kind parent { id } totals { fteMilli cost lines } } }';
const create =
  'mutation Create($input: [PeerUnitCreateInput!]!) { createPeerUnits(input: $input) { info { nodesCreated } } }';

export async function startNeo4jGraphql({ uri, user, password }: Neo4jUnderBench): Promise<Neo4jGraphqlPeer> {
  const server = await startServer(
    (port) => [join(import.meta.dirname, 'neo4j-graphql-server.ts'), String(port)],
    () => ({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }),
  );
  return {
    server,
    move: async (unitId, toParentId) => {
      const data = dataOf(await ask(server.port, move, { unitId, toParentId })) as Moved;
      const [unit] = data.updatePeerUnits.peerUnits;
      if (unit?.parent.length !== 1 || unit.parent[0]?.id !== toParentId) throw new Error('the peer lost a branch');
    },
    boards: async () => {
      const data = dataOf(await ask(server.port, boards)) as Boards;
      return new Map(data.peerUnits.map(({ id, totals }) => [id, totals]));
    },
    wholeChart: async () => {
      const data = dataOf(await ask(server.port, wholeChart)) as Boards;
      return new Map(data.peerUnits.map(({ id, totals }) => [id, totals]));
    },
    createUnits: async (units) => {
      const input = units.map(({ id, positions }) => ({
        id,
        name: id,
        kind: 'unit',
        positions: { create: positions.map((node) => ({ node })) },
      }));
      dataOf(await ask(server.port, create, { input }));
    },
  };
}

interface Moved {
  readonly updatePeerUnits: { readonly peerUnits: readonly { readonly parent: readonly { readonly id: string }[] }[] };
}

interface Boards {
  readonly peerUnits: readonly { readonly id: string; readonly totals: Sums }[];
}

function dataOf(answer: GraphQLAnswer): unknown {
  if (answer.errors !== undefined) throw new Error(`the peer gave no answer: ${answer.errors[0]?.message}`);
  return answer.data;
}
