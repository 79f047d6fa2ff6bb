import { setTimeout as pause } from 'node:timers/promises';
import { type FaultProxy, faultProxy } from '@samorg/testkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { edit, load, mustCommit, patch } from '../contract/fixtures.ts';
import { openNeo4jStore } from '../neo4j/neo4j-store.ts';
import { freshStore, removeTestStores } from '../neo4j/server-under-test.ts';
import { openLasting } from '../open/open-lasting.ts';
import type { LastingStore } from './lasting-store.ts';

const { uri, user, password, store: name } = freshStore();
let proxy: FaultProxy;
let lasting: LastingStore;
const told: string[] = [];

function lastingAt(address: string): Promise<LastingStore> {
  const settings = { kind: 'neo4j', uri: address, user, password, database: null, store: name } as const;
  const now = (): string => new Date().toISOString();
  return openLasting(settings, { now, told: (reason) => told.push(reason?.message ?? 'back') });
}

beforeAll(async () => {
  const { hostname, port } = new URL(uri);
  proxy = await faultProxy({ host: hostname, port: Number(port || 7687) });
  lasting = await lastingAt(`bolt://127.0.0.1:${proxy.port}`);
  mustCommit(await lasting.request().writing.commitTogether(load('o'), edit('s', 0, 'o'), null));
});
afterAll(async () => {
  await lasting.close();
  await proxy.goDown();
  await removeTestStores([name]);
});

async function codeOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => 'answered',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

const outages: readonly (readonly [string, () => Promise<void> | void, () => Promise<void> | void])[] = [
  ['stopped', () => proxy.goDown(), () => proxy.comeBack()],
  ['five seconds late', () => proxy.setMood({ lateMs: 5000 }), () => proxy.setMood('well')],
  ['half open', () => proxy.setMood('halfOpen'), () => proxy.setMood('well')],
];

describe('a real server through a bad line', () => {
  it.each(outages)(
    'that is %s is lived through: answers within two seconds, and back within five',
    async (_, begin, end) => {
      const { reading } = lasting.request();
      const known = await reading.readOrganisationHead('o');
      await begin();
      await pause(200);
      for (let turn = 0; turn < 3; turn += 1) {
        const began = performance.now();
        const request = lasting.request();
        const [head, unread, written] = await Promise.all([
          request.reading.readOrganisationHead('o'),
          codeOf(lasting.request().writing.readScenario('s')),
          codeOf(lasting.request().writing.commitOrganisation(patch('o', 99), 'never')),
        ]);
        expect(performance.now() - began).toBeLessThan(2000);
        expect([head, unread]).toEqual([known, 'storeUnavailable']);
        expect(written).toMatch(/^store(Unavailable|OutcomeUnknown)$/);
        expect(request.staleSince()).toMatch(/^\d{4}-/);
      }
      await end();
      const back = performance.now();
      await vi.waitFor(() => lasting.check(), { timeout: 10_000 });
      expect(performance.now() - back).toBeLessThan(5000);
      const revision = known?.revision ?? 0;
      mustCommit(await lasting.request().writing.commitOrganisation(patch('o', revision), null));
      const request = lasting.request();
      expect(await request.reading.readOrganisationHead('o')).toMatchObject({ revision: revision + 1 });
      expect(request.staleSince()).toBeNull();
    },
  );

  it('whose lines are reset is used on as if nothing had been', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      proxy.resetLines();
      expect(await lasting.request().writing.readScenario('s')).toMatchObject({ version: 1 });
    }
  });
});

describe('two processes', () => {
  it('see what the other wrote within a quarter of a second, and the time that it takes to ask', async () => {
    const other = await openNeo4jStore({ uri, user, password, store: name });
    let revision = (await other.readOrganisationHead('o'))?.revision ?? 0;
    const waits: number[] = [];
    for (const end = revision + 12; revision < end; revision += 1) {
      await lasting.request().reading.readOrganisationHead('o');
      mustCommit(await other.commitOrganisation(patch('o', revision), null));
      const answered = performance.now();
      const seen = async (): Promise<number> =>
        (await lasting.request().reading.readOrganisationHead('o'))?.revision ?? 0;
      while ((await seen()) <= revision) await pause(2);
      waits.push(performance.now() - answered);
    }
    await other.close();
    expect(waits.toSorted((a, b) => a - b)[5]).toBeLessThan(500);
  });
});

describe('a server that does not take the password', () => {
  it('is told by its reason, and by no password', async () => {
    const before = told.length;
    const wrong = await openLasting(
      { kind: 'neo4j', uri, user, password: 'inte-det-rätta', database: null, store: name },
      { now: () => new Date().toISOString(), told: (reason) => told.push(String(reason)) },
    );
    await expect(wrong.check()).rejects.toMatchObject({ code: 'storeUnavailable' });
    await wrong.close();
    expect(told.slice(before).join()).toMatch(/user and the password|too many wrong passwords/);
    expect(told.join()).not.toContain('rätta');
  });
});
