import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const fields = `headline version savedAt lastDay isExample notices decision { body clauses }
  outcome { verdict stacks { movedBetweenBoards { kind headcount fteMilli } moves { name staff { kind fteMilli } } }
    changes { sentence staff { kind fteMilli } } }`;

describe('what a link shows', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
  });
  afterAll(() => api.close());

  it('answers for the example without anything being stored', async () => {
    const { sv, en, organisations } = await api.ask(`{
      sv: sharedView(token: "exempel-halland") { ${fields} }
      en: sharedView(token: "exempel-halland", language: en) { headline }
      organisations { total }
    }`);
    expect(organisations.total).toBe(0);
    expect(en.headline).toBe(
      'IT- och teleservice, except Teleservice, moves from Driftnämnden Regionservice to Regionstyrelsen',
    );
    expect(sv).toMatchObject({ version: null, savedAt: null, lastDay: null, isExample: true });
    expect(sv.outcome).toMatchObject({
      verdict: 'neutral',
      stacks: { movedBetweenBoards: { kind: 'own', headcount: 152, fteMilli: 147_500 } },
    });
    expect(JSON.stringify(sv)).not.toMatch(/HR-konsult|[Cc]ontroller|145500/);
  });

  it('shows nothing for what is no link', async () => {
    for (const token of ['', 'exempel', 'x'.repeat(5000)]) {
      expect(await api.ask('query ($token: String!) { sharedView(token: $token) { headline } }', { token })).toEqual({
        sharedView: null,
      });
    }
  });

  it('has no way from the view to what it does not hold', () => {
    const reached = new Set<string>();
    const visit = (type: GraphQLNamedType): void => {
      if (reached.has(type.name) || !isObjectType(type)) return;
      reached.add(type.name);
      for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
    };
    const committed = readFileSync(join(import.meta.dirname, '..', 'schema.graphql'), 'utf8');
    const view = buildSchema(committed).getType('SharedView');
    if (view !== undefined) visit(view);
    const objects = [...reached];
    expect(objects.sort()).toEqual([
      'SharedBoard',
      'SharedChange',
      'SharedDecision',
      'SharedMoney',
      'SharedMoneyRow',
      'SharedMove',
      'SharedNewUnit',
      'SharedOutcome',
      'SharedPartYear',
      'SharedStacks',
      'SharedStaff',
      'SharedStep',
      'SharedView',
    ]);
  });
});
