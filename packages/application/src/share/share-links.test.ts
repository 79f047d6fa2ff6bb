import { openMemoryStore } from '@samorg/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { shelf } from '../../test/house-on-memory.ts';
import { openSamorg, type Samorg } from '../samorg.ts';
import { digestOfToken, newToken } from './share-token.ts';

const scenarioId = 'halland-2021-start';
const actor = 'Astrid';
const all = { first: 9, after: null };

let now = '';
let samorg: Samorg;
beforeEach(async () => {
  now = '2026-11-22T08:00:00.000Z';
  let ids = 0;
  samorg = openSamorg({
    store: openMemoryStore(),
    now: () => now,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    examples: shelf,
  });
  await samorg.openExample({ id: 'halland-2021', actor });
});

async function made(lastDay: string | null = null): Promise<{ readonly token: string; readonly id: string }> {
  const outcome = await samorg.createShareLink({ scenarioId, version: null, lastDay, actor });
  if (outcome.kind !== 'made') throw new Error(outcome.kind);
  return { token: outcome.token, id: outcome.link.id };
}

const headlineOf = async (token: string): Promise<string | null> =>
  (await samorg.readShared({ token, language: 'sv' }))?.headline ?? null;

describe('a share link', () => {
  it('freezes the version: later changes do not show', async () => {
    const { token } = await made();
    const before = await samorg.readShared({ token, language: 'sv' });
    expect(before).toMatchObject({ version: 1, lastDay: '2027-02-20', isExample: true });
    const added = await samorg.adoptProposedAdjustments({ scenarioId, expectedVersion: 1, actor });
    expect(added.kind).toBe('saved');
    expect(await samorg.readShared({ token, language: 'sv' })).toEqual(before);
    expect((await samorg.findScenario(scenarioId))?.version).toBe(2);
    const earlier = await samorg.createShareLink({ scenarioId, version: 1, lastDay: null, actor });
    expect(earlier).toMatchObject({ kind: 'made', link: { version: 1 } });
  });

  it('keeps no secret, only what it is known by', async () => {
    const { token } = await made();
    expect(token).toMatch(/^[\w-]{32}$/);
    const { items } = await samorg.listShareLinks(scenarioId, all);
    expect(items.map(({ tokenDigest }) => tokenDigest)).toEqual([digestOfToken(token)]);
    expect(JSON.stringify(items)).not.toContain(token);
    expect(await headlineOf(digestOfToken(token))).toBeNull();
    expect(new Set(Array.from({ length: 100 }, newToken)).size).toBe(100);
  });

  it('answers until its last day is over, and nobody after it was withdrawn', async () => {
    const { token } = await made('2026-11-23');
    const other = await made();
    now = '2026-11-23T23:59:59.999Z';
    expect(await headlineOf(token)).not.toBeNull();
    now = '2026-11-24T00:00:00.000Z';
    expect(await headlineOf(token)).toBeNull();
    expect(await headlineOf(other.token)).not.toBeNull();
    expect(await samorg.revokeShareLink({ id: other.id, actor })).toMatchObject({
      kind: 'revoked',
      link: { revoked: { by: actor, at: now } },
    });
    expect(await headlineOf(other.token)).toBeNull();
  });

  it.each([['2026-11-21'], ['2028-11-22'], ['i morgon'], ['2027-02-30']])('may not end on %s', async (lastDay) => {
    const outcome = await samorg.createShareLink({ scenarioId, version: null, lastDay, actor });
    expect(outcome).toMatchObject({ kind: 'invalid', faults: [{ code: 'linkPeriod' }] });
    expect((await samorg.listShareLinks(scenarioId, all)).total).toBe(0);
  });

  it('needs a scenario, a version and a name', async () => {
    const wanted = { scenarioId, version: null, lastDay: null, actor };
    for (const wrong of [{ scenarioId: 'nothing' }, { version: 9 }]) {
      expect(await samorg.createShareLink({ ...wanted, ...wrong })).toMatchObject({
        kind: 'invalid',
        faults: [{ code: 'unknownReference' }],
      });
    }
    expect(await samorg.createShareLink({ ...wanted, actor: ' ' })).toEqual({ kind: 'actorMissing' });
    expect(await samorg.revokeShareLink({ id: 'x', actor: null })).toEqual({ kind: 'actorMissing' });
    expect(await samorg.revokeShareLink({ id: 'x', actor })).toMatchObject({ kind: 'invalid' });
  });
});

it('shows the example of Halland from its file, though nothing of it is stored', async () => {
  const empty = openSamorg({
    store: openMemoryStore(),
    now: () => now,
    newId: () => 'x',
    examples: {
      ...shelf,
      list: async () =>
        (await shelf.list()).map((row) => ({ ...row, scenarioFiles: ['scenario-dissolve-decided.json'] })),
    },
  });
  const view = await empty.readShared({ token: 'exempel-halland', language: 'sv' });
  expect(view).toMatchObject({ version: null, outcome: { verdict: 'neutral' } });
  expect(await samorg.readShared({ token: 'exempel-halland', language: 'sv' })).toBeNull();
});
