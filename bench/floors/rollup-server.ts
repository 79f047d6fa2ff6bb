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
const none: Sums = { fteMilli: 0, cost: 0, lines: 0 };

const builder = new SchemaBuilder<object>({});
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

const server = new ApolloServer({ schema: builder.toSchema() });
await startStandaloneServer(server, { listen: { port: Number(port), host: '127.0.0.1' } });

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
