import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const organisationId = 'halland-2021';
const scenarioId = 'halland-2021-start';
const unit = 'unit(id: "rh-it") { name parent { id } board { id } totals { needOre } }';
const everything = `revision updatedAt knownAt isCurrent supersededAt undoStep(language: en) redoStep(language: en)
  ${unit} unitCount unitTable search(text: "IT-") { id } scenarios { id version appliedRevision isBehind }
  history { total nextBefore items { revision recordedAt recordedBy kind ofRevision isUndone text(language: en) } }`;

describe('what was known when, on the Halland example', () => {
  let api: RunningApi;
  /** What the API told when each revision was the last one, and when. */
  const told: Json[] = [];
  beforeAll(async () => {
    api = await runApi();
    const keep = async (): Promise<void> => {
      told.push(await read(''));
      // The next write is of a later millisecond, so that each reading has a moment of its own.
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const write = async (field: string): Promise<void> => {
      const { done } = await api.ask(`mutation { done: ${field} { __typename } }`);
      expect(done.__typename).toMatch(/Saved|Opened/);
      await keep();
    };
    const at = (revision: number): string => `organisationId: "${organisationId}", expectedRevision: ${revision}`;
    await write(`openExample(id: "${organisationId}")`);
    await write(`correctUnit(${at(1)}, input: { unitId: "rh-it", name: "IT och tele" })`);
    await write(`applyScenario(scenarioId: "${scenarioId}", expectedVersion: 1, expectedRevision: 2)`);
    await write(`undoOrganisation(${at(3)})`);
    await write(`redoOrganisation(${at(4)})`);
  });
  afterAll(() => api.close());

  const read = async (rest: string): Promise<Json> =>
    (await api.ask(`{ read: organisation(id: "${organisationId}", asOf: "2022-01-01"${rest}) { ${everything} } }`))
      .read;
  const faultOf = async (query: string): Promise<Json> =>
    (await api.post({ query })).body.errors?.map(({ message, extensions }: Json) => ({
      message,
      code: extensions.code,
    }));

  it('reads every revision as it was told when it was the last', async () => {
    for (const then of told) {
      const { revision } = then;
      const now = await read(`, revision: ${revision}`);
      expect(now.isCurrent).toBe(revision === 5);
      expect(now.supersededAt).toBe(told[revision]?.updatedAt ?? null);
      expect(timeless({ ...now, scenarios: [] })).toEqual(timeless({ ...then, scenarios: [] }));
      // The scenario of the example is stored a moment after the first revision of its organisation.
      expect(now.scenarios).toEqual(revision === 1 ? [] : then.scenarios);
    }
    expect(await read(', revision: 6')).toBeNull();
    expect(await read(', revision: 0')).toBeNull();
  });

  it('reads every moment as it was told then, from the instant of a write until that of the next', async () => {
    for (const [at, then] of told.entries()) {
      const from = Date.parse(then.updatedAt);
      const to = Date.parse(told[at + 1]?.updatedAt ?? '2101-01-01T00:00:00Z');
      for (const moment of [from, to - 1]) {
        const knownAt = new Date(moment).toISOString();
        const now = await read(`, knownAt: "${knownAt}"`);
        expect(now.knownAt).toBe(knownAt);
        expect(timeless({ ...now, scenarios: [] })).toEqual(timeless({ ...then, scenarios: [] }));
        if (moment !== from) expect(now.scenarios).toEqual(then.scenarios);
      }
    }
    const before = new Date(Date.parse(told[0].updatedAt) - 1).toISOString();
    expect(await read(`, knownAt: "${before}"`)).toBeNull();
  });

  it('lists the organisations that were known, and tells both times', async () => {
    const list = async (knownAt: string): Promise<Json> =>
      (
        await api.ask(
          `{ list: organisations(knownAt: "${knownAt}") { total items { id revision knownAt isCurrent ${unit} } } }`,
        )
      ).list;
    const before = new Date(Date.parse(told[0].updatedAt) - 1).toISOString();
    expect(await list(before)).toEqual({ total: 0, items: [] });
    const { items } = await list(told[1].updatedAt);
    expect([items.length, items[0].revision, items[0].knownAt, items[0].unit.name]).toEqual([
      1,
      2,
      told[1].updatedAt,
      'IT och tele',
    ]);
  });

  it('reads a scenario as it was known, with its organisation of the same moment', async () => {
    const ask = async (rest: string): Promise<Json> =>
      (
        await api.ask(
          `{ it: scenario(id: "${scenarioId}"${rest}) { version knownAt appliedRevision isBehind organisation { revision ${unit} } evaluation { verdict } } }`,
        )
      ).it;
    const knownAt = told[1].updatedAt;
    const then = await ask(`, knownAt: "${knownAt}"`);
    expect(then).toMatchObject({ version: 1, knownAt, appliedRevision: null, isBehind: true });
    expect(then.organisation).toMatchObject({ revision: 2, unit: { name: 'IT och tele' } });
    expect(await ask('')).toMatchObject({ knownAt: null, appliedRevision: 3, isBehind: false });
    expect(await ask(', knownAt: "2001-01-01T00:00Z"')).toBeNull();
  });

  it('compares what was known with what is known', async () => {
    const side = (rest: string): string =>
      `{ organisation: { organisationId: "${organisationId}", asOf: "2022-01-01", budgetYear: 2021${rest} } }`;
    const compare = async (a: string, b: string): Promise<Json> =>
      (
        await api.ask(
          `{ it: compare(a: ${a}, b: ${b}) { __typename ... on Comparison { placements { items { unitId before { name } after { name } } } } ... on FileInvalid { errors { code refs } } } }`,
        )
      ).it;
    const byMoment = await compare(
      side(`, knownAt: "${told[0].updatedAt}"`),
      side(`, knownAt: "${told[1].updatedAt}"`),
    );
    expect(byMoment.placements.items).toMatchObject([{ unitId: 'rh-it', after: { name: 'IT och tele' } }]);
    expect(await compare(side(', revision: 1'), side(', revision: 2'))).toEqual(byMoment);
    expect(await compare(side(', revision: 9'), side(''))).toMatchObject({
      errors: [{ code: 'unknownReference', refs: [organisationId] }],
    });
  });

  it('answers the question of the guide, at a moment after every write', async () => {
    const guide = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'guide.md'), 'utf8');
    const [, query] = /```graphql\n([^`]+)```/.exec(guide) ?? [];
    const data = await api.ask(String(query).replaceAll('2026-03-17T10:00+01:00', told[4].updatedAt));
    expect(data.organisation).toMatchObject({ revision: 5, unit: { name: 'IT och tele' } });
    expect(data.organisation.history.items).toHaveLength(5);
    expect(data.scenario).toMatchObject({ version: 1, evaluation: { verdict: expect.any(String) } });
  });

  it('refuses two recorded times at once, and a moment without a zone', async () => {
    const both = `{ organisation(id: "${organisationId}", revision: 1, knownAt: "2026-01-01T00:00Z") { id } }`;
    expect(await faultOf(both)).toEqual([
      {
        message: 'Ge knownAt eller revision, inte båda. / Give knownAt or revision, not both.',
        code: 'BAD_USER_INPUT',
      },
    ]);
    for (const knownAt of ['"2026-01-01"', '"2026-01-01T08:00"', '12', '""']) {
      const [fault] = await faultOf(`{ organisation(id: "${organisationId}", knownAt: ${knownAt}) { id } }`);
      expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('knownAt') });
    }
    expect(await faultOf(`{ organisation(id: "${organisationId}") { history(first: 0) { total } } }`)).toMatchObject([
      { code: 'BAD_USER_INPUT' },
    ]);
  });
});

/** What is told of the reading itself apart, which is another thing later. */
function timeless({ knownAt, isCurrent, supersededAt, ...rest }: Json): Json {
  return rest;
}
