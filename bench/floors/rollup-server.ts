import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import SchemaBuilder from '@pothos/core';
import { parseOrganisation } from '@samorg/exchange';
import { boardAbove, flatten, type Sums, scan } from './flat-organisation.ts';

// The best that can be had behind GraphQL: Apollo and Pothos answering from sums that are kept, without any rule or check.
// Started as `node rollup-server.ts PORT [FILE]`; without a file it answers from nothing, as the floor of a cold start.

const [, , port = '0', file] = process.argv;
const parsed = file === undefined ? null : parseOrganisation(readFileSync(file, 'utf8'));
if (parsed !== null && !parsed.ok) throw new Error('the organisation of the benchmark is valid');
const flat = flatten(parsed === null ? emptyStatement() : parsed.statement);
const kept = flat.children.map((_, row) => scan(flat, row));
const first = [...kept];
const idOf = [...flat.rowOf.keys()];
const names = parsed === null ? [] : parsed.statement.units.map((unit) => unit.name);
const boardRows = [...flat.isBoard.keys()].filter((row) => flat.isBoard[row] === 1);
const none: Sums = { fteMilli: 0, cost: 0, lines: 0 };

const builder = new SchemaBuilder<{ Scalars: { Columns: { Input: never; Output: object } } }>({});
builder.scalarType('Columns', { serialize: (value) => value });
const SumsType = builder.objectRef<Sums>('Sums').implement({
  fields: (t) => ({
    fteMilli: t.exposeFloat('fteMilli'),
    cost: t.exposeFloat('cost'),
    lines: t.exposeFloat('lines'),
  }),
});
builder.queryType({
  fields: (t) => ({
    preview: t.field({
      type: [SumsType],
      args: { unitId: t.arg.id({ required: true }), toParentId: t.arg.id({ required: true }) },
      resolve: (_, { unitId, toParentId }) => {
        const [moved, receiver] = [flat.rowOf.get(String(unitId)) ?? 0, flat.rowOf.get(String(toParentId)) ?? 0];
        const sums = kept[moved] ?? none;
        const [from, to] = [kept[boardAbove(flat, moved)] ?? none, kept[boardAbove(flat, receiver)] ?? none];
        return [sums, plus(from, sums, -1), plus(to, sums, 1)];
      },
    }),
  }),
});

const BoardType = builder.objectRef<{ id: string; before: Sums; after: Sums }>('Board').implement({
  fields: (t) => ({
    id: t.exposeString('id'),
    before: t.field({ type: SumsType, resolve: ({ before }) => before }),
    after: t.field({ type: SumsType, resolve: ({ after }) => after }),
  }),
});
builder.queryField('boards', (t) =>
  t.field({
    type: [BoardType],
    resolve: () =>
      boardRows.map((row) => ({ id: idOf[row] ?? '', before: first[row] ?? none, after: kept[row] ?? none })),
  }),
);
/** The whole tree with its sums as columns. */
builder.queryField('chart', (t) =>
  t.field({
    type: 'Columns',
    resolve: () => ({
      id: idOf,
      name: names,
      parent: [...flat.parent],
      fteMilli: kept.map((sums) => sums.fteMilli),
      cost: kept.map((sums) => sums.cost),
      lines: kept.map((sums) => sums.lines),
    }),
  }),
);
builder.mutationType({
  fields: (t) => ({
    move: t.field({
      type: SumsType,
      args: { unitId: t.arg.id({ required: true }), toParentId: t.arg.id({ required: true }) },
      resolve: (_, { unitId, toParentId }) => {
        const [moved, receiver] = [flat.rowOf.get(String(unitId)) ?? 0, flat.rowOf.get(String(toParentId)) ?? 0];
        const sums = kept[moved] ?? none;
        addUpwards(flat.parent[moved] ?? -1, sums, -1);
        flat.parent[moved] = receiver;
        addUpwards(receiver, sums, 1);
        return sums;
      },
    }),
  }),
});

const server = new ApolloServer({ schema: builder.toSchema() });
await startStandaloneServer(server, { listen: { port: Number(port), host: '127.0.0.1' } });

/** Keeps the sums of a row and of all above it right. */
function addUpwards(from: number, sums: Sums, sign: 1 | -1): void {
  for (let row = from; row >= 0; row = flat.parent[row] ?? -1) kept[row] = plus(kept[row] ?? none, sums, sign);
}

function plus(a: Sums, b: Sums, sign: 1 | -1): Sums {
  return { fteMilli: a.fteMilli + sign * b.fteMilli, cost: a.cost + sign * b.cost, lines: a.lines + sign * b.lines };
}

function emptyStatement(): Parameters<typeof flatten>[0] {
  return {
    id: 'empty',
    name: 'empty',
    description: null,
    notice: null,
    sources: [],
    units: [],
    positions: [],
    budgetLines: [],
    accountGroups: [],
    staffFunctions: [],
    steeringDocuments: [],
    activities: [],
    decisions: [],
    reportBacks: [],
    boundaryQuestions: [],
  };
}
