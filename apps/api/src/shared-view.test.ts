import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
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

describe('links of a scenario', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
  });
  afterAll(() => api.close());

  const create = async (rest = ''): Promise<Json> =>
    (
      await api.ask(`mutation { createShareLink(scenarioId: "halland-2021-start"${rest}) { __typename
        ... on ShareLinkCreated { token link { id version createdBy lastDay isAnswering } }
        ... on FileInvalid { errors { code message } } } }`)
    ).createShareLink;
  const shown = async (token: string): Promise<Json> =>
    (
      await api.ask(
        'query ($token: String!) { sharedView(token: $token) { version scenarioName outcome { verdict } } }',
        {
          token,
        },
      )
    ).sharedView;
  const list = async (): Promise<Json> =>
    (
      await api.ask(
        '{ shareLinks(scenarioId: "halland-2021-start") { total items { id version isAnswering revokedBy } } }',
      )
    ).shareLinks;

  it('shows a version to whoever has the secret, until it is withdrawn', async () => {
    const made = await create(', version: 1');
    expect(made).toMatchObject({ __typename: 'ShareLinkCreated', link: { version: 1, isAnswering: true } });
    expect(await shown(made.token)).toMatchObject({ version: 1, outcome: { verdict: 'neutralAfterAdjustment' } });
    expect(await list()).toEqual({
      total: 1,
      items: [{ id: made.link.id, version: 1, isAnswering: true, revokedBy: null }],
    });
    expect(await shown(made.link.id)).toBeNull();
    const { revokeShareLink } = await api.ask(
      `mutation { revokeShareLink(id: "${made.link.id}") { ... on ShareLinkRevoked { link { isAnswering revokedBy } } } }`,
    );
    expect(revokeShareLink.link).toEqual({ isAnswering: false, revokedBy: made.link.createdBy });
    expect(await shown(made.token)).toBeNull();
  });

  it('refuses a day that has passed, a version that is not there, and a link that is not there', async () => {
    expect(await create(', lastDay: "2020-01-01"')).toMatchObject({ errors: [{ code: 'linkPeriod' }] });
    expect(await create(', version: 99')).toMatchObject({ errors: [{ code: 'unknownReference' }] });
    const { revokeShareLink } = await api.ask('mutation { revokeShareLink(id: "x") { __typename } }');
    expect(revokeShareLink.__typename).toBe('FileInvalid');
  });
});
