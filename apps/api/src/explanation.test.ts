import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
  await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
});
afterAll(() => api.close());

const ask = async (fields: string, variables: Record<string, Json> = {}): Promise<Json> => {
  const declared = Object.keys(variables).length === 0 ? '' : '($figure: ID!)';
  const query = `query ${declared} { scenario(id: "halland-2021-start") { evaluation { ${fields} } } }`;
  return (await api.ask(query, variables)).scenario.evaluation;
};

describe('explain', () => {
  it('pages the terms, with words, share, change and source', async () => {
    const { explain } = await ask(
      `explain(figure: $figure) { figure unit value holds rule ruleText(language: en) sources
         terms(first: 1) { total nextAfter items { id kind amount label lineId lineEvent positionId accountGroupId fullYearOre
           share effectiveDate changeId source figure unit { id name } } } }`,
      { figure: 'years/2021/boards/rh-rs/exact/structural' },
    );
    expect(explain).toMatchObject({ unit: 'ore', value: 38_150_000, holds: null, rule: 'structuralOfYear' });
    expect(explain.ruleText).toMatch(/^Structural change/);
    expect(explain.sources[0]).toBe('docs/format.md, Figures of a year');
    expect(explain.terms).toMatchObject({ total: 2, nextAfter: '1' });
    expect(explain.terms.items[0]).toMatchObject({
      id: '1',
      kind: 'line',
      share: '1/4',
      effectiveDate: '2021-10-01',
      changeId: 'c4',
      figure: null,
      positionId: null,
    });
  });

  it('leads from figure to figure', async () => {
    const { explain } = await ask('explain(figure: $figure) { terms { items { kind figure amount label lineId } } }', {
      figure: 'failedConditions/3/2022/rh-rs',
    });
    expect(explain.terms.items[0]).toMatchObject({
      kind: 'figure',
      figure: 'years/2022/boards/rh-rs/exact/structural',
      lineId: null,
    });
  });
});

describe('groups', () => {
  const fields = `explain(figure: $figure) { name(language: en) value groups(first: 2) { total nextAfter
    items { id label(language: en) amount terms(first: 1) { total nextAfter items { id name(language: en) lineClass } } } } }`;

  it('share the terms out, with sums, and are paged twice over', async () => {
    const { explain } = await ask(fields, { figure: 'years/2022/boards/rh-rs/remainderOre' });
    expect(explain.name).toBe('Left to adjust, Regionstyrelsen, 2022');
    const [figures] = explain.groups.items;
    expect(figures).toMatchObject({ id: 'figures', label: 'Reckoned from', amount: explain.value });
    expect(figures.terms).toMatchObject({ total: 3, nextAfter: '1' });
    expect(figures.terms.items[0].name).toBe('Need after, Regionstyrelsen, 2022');
  });

  it('are asked for by id', async () => {
    const { explain } = await ask(
      `explain(figure: $figure) { groups(ids: ["positions"]) { total items { id label amount terms(first: 5) { items { lineClass } } } } }`,
      { figure: 'years/2021/boards/rh-rs/exact/structural' },
    );
    expect(explain.groups).toMatchObject({
      total: 1,
      items: [{ label: 'Tjänster som flyttar för sig', amount: 38_150_000 }],
    });
    expect(explain.groups.items[0].terms.items).toEqual([{ lineClass: 'positions' }, { lineClass: 'positions' }]);
  });
});

describe('an address that leads nowhere', () => {
  it('is refused, with the nearest', async () => {
    const query =
      'query ($figure: ID!) { scenario(id: "halland-2021-start") { evaluation { explain(figure: $figure) { rule } } } }';
    const { body } = await api.post({ query, variables: { figure: 'moved/withUnits/headcounts' } });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors[0].message).toContain('moved/withUnits/headcount');
  });
});

describe('figures', () => {
  it('are listed by prefix and page', async () => {
    const { figures } = await ask('figures(prefix: "moved/", first: 3) { total nextAfter items }');
    expect(figures).toEqual({
      total: 8,
      nextAfter: 'moved/withUnits/fteMilli',
      items: ['moved/withUnits/headcount', 'moved/withUnits/vacantHeadcount', 'moved/withUnits/fteMilli'],
    });
  });
});

describe('pages of figures', () => {
  const figures = async (after: string | null): Promise<Json> => {
    const query =
      'query ($after: ID) { scenario(id: "halland-2021-start") { evaluation { figures(first: 50, after: $after) { items total nextAfter } } } }';
    return (await api.post({ query, variables: { after } })).body;
  };

  it('lead to the end, each figure once', async () => {
    const seen = new Set<string>();
    let after: string | null = null;
    let total = 0;
    do {
      const page: Json = (await figures(after)).data.scenario.evaluation.figures;
      for (const item of page.items) seen.add(item);
      ({ nextAfter: after, total } = page);
    } while (after !== null);
    expect([seen.size, total > 200]).toEqual([total, true]);
  });

  it('refuse to go on after what is not in the list', async () => {
    const { errors } = await figures('nothing');
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0].message).toContain('read it again from the first page');
  });
});
