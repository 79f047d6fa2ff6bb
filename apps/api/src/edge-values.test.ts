import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const path = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021', 'organisation.json');
const file = readFileSync(path, 'utf8');

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

/** What the API answers to a file, as the text that was sent. */
async function post(text: string): Promise<[number, Json]> {
  const headers = { 'content-type': 'application/json', 'samorg-actor': 'Bo', 'accept-language': 'en' };
  const response = await fetch(`${api.address}/organisations`, { method: 'POST', headers, body: text });
  return [response.status, await response.json()];
}

/** The example with some values in place of its own. */
function fileWith(change: (organisation: Json) => void): string {
  const organisation: Json = JSON.parse(file);
  change(organisation);
  return JSON.stringify(organisation);
}

const texts: readonly (readonly [what: string, text: string])[] = [
  ['å as one character', '\u00e5'],
  ['å as two', 'a\u030a'],
  ['a pair', '😀'],
  ['a character beyond the pairs', '\uff5e'],
  ['half of a pair', 'a\ud83db'],
  ['a null character', 'a\u0000b'],
  ['line breaks', 'a\r\n\u2028b'],
  ['zero width and right to left', 'a\u200b\u202eb\u200f'],
  ['SQL and Cypher', `'; DROP TABLE entry; -- '}) DETACH DELETE n //`],
  ['markup', '<script>alert(1)</script>'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['2 000 letters', 'å'.repeat(2000)],
];

/** An id stands on one line and is no longer than 200 characters. */
const isNoId = (text: string): boolean => text.length > 150 || text.includes('\n') || text.includes('\u0000');

describe('texts at the ends of what can be', () => {
  it.each(texts)('come back as they were sent: %s', async (what, text) => {
    const id = isNoId(text) ? what : `${text} ${what}`;
    const sent = fileWith((organisation) => {
      Object.assign(organisation, { id, name: text, description: text });
      Object.assign(organisation.units[0], { name: text, note: text });
    });
    expect(await post(sent)).toEqual([201, { organisationId: id, revision: 1 }]);
    const query = `query ($id: ID!) { organisation(id: $id) { id name description unit(id: "rh") { name note } } }`;
    expect((await api.ask(query, { id })).organisation).toEqual({
      id,
      name: text,
      description: text,
      unit: { name: text, note: text },
    });
  });

  it.each(texts.filter(([, text]) => isNoId(text)))('are refused as an id, with their place: %s', async (_, text) => {
    const [status, { errors }] = await post(fileWith((organisation) => Object.assign(organisation, { id: text })));
    expect([status, errors[0].code, errors[0].refs]).toEqual([422, 'schema', ['organisation', '/id']]);
  });

  it('are listed by their UTF-16 code units, whatever store they are in', async () => {
    const { organisations } = await api.ask('{ organisations(first: 200) { items { id } } }');
    const ids: string[] = organisations.items.map((item: Json) => item.id);
    expect(ids).toHaveLength(texts.length);
    expect(ids).toEqual(ids.toSorted());
  });
});

const line = (values: string): string =>
  file.replace(
    /"budgetLines":\s*\[/,
    `"budgetLines": [{"id":"edge","unitId":"rh-rs","accountGroupId":"personnel",${values}},`,
  );

describe('numbers and days at the ends of what can be', () => {
  it.each([
    ['more than an integer holds', '"year":2021,"amountOre":9007199254740993'],
    ['an öre in parts', '"year":2021,"amountOre":0.5'],
    ['more than a number holds', '"year":2021,"amountOre":1e400'],
    ['NaN in words', '"year":2021,"amountOre":"NaN"'],
    ['a number in words', '"year":2021,"amountOre":"1"'],
    ['null for a sum', '"year":2021,"amountOre":null'],
    ['a missing sum', '"year":2021'],
  ])('are refused with their place: %s', async (_, values) => {
    const [status, { errors }] = await post(line(values));
    expect(status).toBe(422);
    expect(errors[0].refs.join(' ')).toMatch(/budgetLines\/0/);
  });

  it('refuses what JSON does not know', async () => {
    const [status, { errors }] = await post(line('"year":2021,"amountOre":NaN'));
    expect([status, errors[0].code]).toEqual([422, 'notJson']);
  });

  it.each(['2023-02-29', '1900-02-29', '2021-13-01', '10000-01-01', '2021-1-1', ''])(
    'refuses the day %j',
    async (day) => {
      const [status, { errors }] = await post(fileWith(({ units }) => Object.assign(units[5], { validFrom: day })));
      expect(status).toBe(422);
      expect(errors[0].refs.join(' ')).toMatch(/units\/5\/validFrom/);
    },
  );

  it.each(['0001-01-01', '2000-02-29', '2020-02-29'])('keeps the day %s', async (day) => {
    const id = `dag ${day}`;
    const leaf = 'rh-tele';
    const sent = fileWith((organisation) => {
      organisation.id = id;
      Object.assign(
        organisation.units.find((unit: Json) => unit.id === leaf),
        { validFrom: day },
      );
    });
    expect(await post(sent)).toEqual([201, { organisationId: id, revision: 1 }]);
    const query = `query ($id: ID!) { organisation(id: $id) { unit(id: "${leaf}") { validFrom } } }`;
    expect((await api.ask(query, { id })).organisation.unit.validFrom).toBe(day);
  });
});
