import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Mood, type MoodyServer, moodyServer } from '../../test/moody-server.ts';
import { edit, load, mustCommit, patch } from '../contract/fixtures.ts';
import { openMemoryStore } from '../memory/memory-store.ts';
import { StoreTooNew } from '../port/store-error.ts';
import { type LastingStore, lastingStoreOf, openLastingStore } from './lasting-store.ts';

const open: LastingStore[] = [];
afterEach(() => Promise.all(open.splice(0).map((lasting) => lasting.close())));

async function lastingOn(server: MoodyServer, told: string[] = []): Promise<LastingStore> {
  const lasting = await openLastingStore({
    open: server.open,
    now: () => new Date().toISOString(),
    told: (reason) => told.push(reason?.message ?? 'back'),
  });
  open.push(lasting);
  return lasting;
}

const page = { first: 9, after: null };
const asked = (server: MoodyServer): string[] => server.asked.filter((name) => !name.startsWith('changes'));

async function timed<T>(answer: Promise<T>): Promise<{ answer: T | { code: unknown }; ms: number }> {
  const began = performance.now();
  const found = await answer.catch((error: unknown) => ({
    code: error instanceof Error && 'code' in error && error.code,
  }));
  return { answer: found, ms: performance.now() - began };
}

describe('reading through a lasting store', () => {
  it('asks the store once for what nobody has changed', async () => {
    const server = moodyServer();
    const lasting = await lastingOn(server);
    mustCommit(await lasting.request().writing.commitTogether(load('o'), edit('s', 0, 'o'), null));
    await vi.waitFor(async () => {
      await lasting.request().reading.readOrganisationHead('o');
      server.asked.length = 0;
      await lasting.request().reading.readOrganisationHead('o');
      expect(asked(server)).toEqual([]);
    });
    for (let turn = 0; turn < 3; turn += 1) {
      const { reading, staleSince } = lasting.request();
      expect(await reading.readOrganisationHead('o')).toMatchObject({ revision: 1 });
      expect(await reading.readOrganisationHead('none')).toBeNull();
      expect(await reading.readScenario('s')).toMatchObject({ version: 1 });
      expect(await reading.listOrganisations(page)).toMatchObject({ total: 1 });
      expect(await reading.listScenarios('o', page)).toMatchObject({ total: 1 });
      expect(await reading.listScenarios(null, page)).toMatchObject({ total: 1 });
      expect(await reading.organisationHistory('o', { first: 9, before: null })).toMatchObject({ total: 1 });
      expect(await reading.scenarioHistory('s', { first: 9, before: null })).toMatchObject({ total: 1 });
      expect(staleSince()).toBeNull();
    }
    expect(asked(server).toSorted()).toEqual(
      'listOrganisations listScenarios listScenarios organisationHistory readOrganisationHead readScenario scenarioHistory'.split(
        ' ',
      ),
    );
  });

  it('asks each time for what is told by a number or a moment, and for what a write is planned on', async () => {
    const server = moodyServer();
    const lasting = await lastingOn(server);
    mustCommit(await lasting.request().writing.commitTogether(load('o'), edit('s', 0, 'o'), null));
    await pause(50);
    server.asked.length = 0;
    for (let turn = 0; turn < 2; turn += 1) {
      const { reading, writing } = lasting.request();
      await reading.readOrganisation('o', { revision: 1 });
      await reading.readOrganisationHead('o', { revision: 1 });
      await reading.readScenario('s', 1);
      await writing.readOrganisationHead('o');
    }
    const once = ['readOrganisation', 'readOrganisationHead', 'readScenario', 'readOrganisationHead'];
    expect(asked(server)).toEqual([...once, ...once]);
  });

  it('sees its own writes at once, and those of others within a quarter of a second', async () => {
    const server = moodyServer();
    const [one, other] = [await lastingOn(server), await lastingOn(server)];
    mustCommit(await one.request().writing.commitOrganisation(load('o'), null));
    const revisionAt = async (lasting: LastingStore): Promise<number> =>
      (await lasting.request().reading.readOrganisationHead('o'))?.revision ?? 0;
    for (let revision = 1; revision < 30; revision += 1) {
      await Promise.all([revisionAt(one), revisionAt(other)]);
      mustCommit(await one.request().writing.commitOrganisation(patch('o', revision), null));
      const answered = performance.now();
      expect(await revisionAt(one)).toBe(revision + 1);
      while ((await revisionAt(other)) <= revision) await pause(5);
      expect(performance.now() - answered).toBeLessThan(400);
    }
  });

  it('never shows what is older than what a write has met', async () => {
    const server = moodyServer();
    const [one, other] = [await lastingOn(server), await lastingOn(server)];
    mustCommit(await one.request().writing.commitTogether(load('o'), edit('s', 0, 'o'), null));
    for (let number = 1; number < 30; number += 1) {
      const shown = other.request().reading;
      await Promise.all([shown.readOrganisationHead('o'), shown.readScenario('s')]);
      mustCommit(await one.request().writing.commitTogether(patch('o', number), edit('s', number, 'o'), null));
      const { reading, writing } = other.request();
      if (number % 2 === 0) expect(await writing.readScenario('s')).toMatchObject({ version: number + 1 });
      else expect(await writing.readOrganisationHead('o')).toMatchObject({ revision: number + 1 });
      expect(await reading.readOrganisationHead('o')).toMatchObject({ revision: number + 1 });
      expect(await reading.readScenario('s')).toMatchObject({ version: number + 1 });
    }
  });

  it('asks nothing when nobody wants to know', async () => {
    const server = moodyServer();
    const lasting = await lastingOn(server);
    await lasting.request().reading.readOrganisationHead('o');
    await pause(1300);
    server.asked.length = 0;
    await pause(400);
    expect(server.asked).toEqual([]);
  });
});

describe('a server that is gone', () => {
  it.each<[string, Mood]>([
    ['refuses', 'gone'],
    ['is silent', 'silent'],
    ['answers five seconds late', { lateMs: 5000 }],
  ])(
    'that %s: what was read is given and said to be old, the rest is refused, all within two seconds',
    async (_, mood) => {
      const server = moodyServer();
      const told: string[] = [];
      const lasting = await lastingOn(server, told);
      mustCommit(await lasting.request().writing.commitTogether(load('o'), edit('s', 0, 'o'), null));
      await lasting.request().reading.readOrganisationHead('o');
      const known = new Date().toISOString();
      server.mood = mood;
      await pause(300);
      for (let turn = 0; turn < 3; turn += 1) {
        const { reading, staleSince } = lasting.request();
        const answers = await Promise.all([
          timed(reading.readOrganisationHead('o')),
          timed(reading.readScenario('s')),
          timed(lasting.request().writing.readOrganisationHead('o')),
          timed(lasting.request().writing.commitOrganisation(patch('o', 1), null)),
        ]);
        const code = turn === 0 && mood !== 'gone' ? 'storeOutcomeUnknown' : 'storeUnavailable';
        expect(answers.map(({ answer }) => answer)).toEqual([
          expect.objectContaining({ revision: 1 }),
          { code: 'storeUnavailable' },
          { code: 'storeUnavailable' },
          { code },
        ]);
        expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(turn === 0 ? 2000 : 200);
        expect((staleSince() ?? '') <= known).toBe(true);
        expect((staleSince() ?? '') > '2020').toBe(true);
        await expect(lasting.check()).rejects.toMatchObject({ code: 'storeUnavailable' });
      }
      server.mood = 'well';
      const back = performance.now();
      await vi.waitFor(() => lasting.check(), { timeout: 5000 });
      expect(performance.now() - back).toBeLessThan(5000);
      const { reading, staleSince } = lasting.request();
      expect(await reading.readScenario('s')).toMatchObject({ version: 1 });
      expect(staleSince()).toBeNull();
      expect([told.length >= 2, told.at(-1)]).toEqual([true, 'back']);
    },
    20_000,
  );

  it('is not gone when it takes long over one thing and answers the rest', async () => {
    const server = moodyServer();
    const lasting = await lastingOn(server);
    const { writing } = lasting.request();
    server.mood = { lateMs: 700 };
    expect(await writing.readOrganisationHead('o')).toBeNull();
    expect(mustCommit(await writing.commitOrganisation(load('o'), null)).revision).toBe(1);
  });
});

describe('a write whose answer is lost', () => {
  it('has an unknown outcome, and the same key stores it once', async () => {
    const server = moodyServer();
    const lasting = await lastingOn(server);
    server.lose = 1;
    const write = (): Promise<unknown> => lasting.request().writing.commitOrganisation(load('o'), 'key');
    await expect(write()).rejects.toMatchObject({ code: 'storeOutcomeUnknown' });
    await expect(write()).rejects.toMatchObject({ code: 'storeUnavailable' });
    server.mood = 'well';
    await vi.waitFor(() => lasting.check(), { timeout: 5000 });
    expect(await write()).toMatchObject({ outcome: 'committed', revision: 1 });
    expect(await lasting.request().reading.readOrganisationHead('o')).toMatchObject({ revision: 1 });
  });

  it('is unknown too when what comes after the write cannot be read', async () => {
    const server = moodyServer();
    const lasting = await lastingOn(server);
    const { writing } = lasting.request();
    mustCommit(await writing.commitOrganisation(load('o'), null));
    server.mood = 'gone';
    await expect(writing.readOrganisationHead('o')).rejects.toMatchObject({ code: 'storeOutcomeUnknown' });
    const other = lasting.request().writing;
    await expect(other.readOrganisationHead('o')).rejects.toMatchObject({ code: 'storeUnavailable' });
  });
});

describe('a server that is not there at the start', () => {
  it('is connected to when it comes', async () => {
    const server = moodyServer();
    server.mood = 'gone';
    const told: string[] = [];
    const lasting = await lastingOn(server, told);
    await expect(lasting.check()).rejects.toMatchObject({ code: 'storeUnavailable', message: 'nobody answers' });
    await expect(lasting.request().reading.listOrganisations(page)).rejects.toMatchObject({ code: 'storeUnavailable' });
    server.mood = 'well';
    await vi.waitFor(() => lasting.check(), { timeout: 5000 });
    expect([told, server.opened]).toEqual([['nobody answers', 'back'], 1]);
  });

  it('is told as what it is when it can never be used', async () => {
    const lasting = await openLastingStore({
      open: () => Promise.reject(new StoreTooNew('from next year')),
      now: () => new Date().toISOString(),
      told: () => {},
    });
    open.push(lasting);
    await expect(lasting.request().reading.listOrganisations(page)).rejects.toMatchObject({ code: 'storeTooNew' });
  });

  it('refuses everything once it was closed', async () => {
    const lasting = await lastingOn(moodyServer());
    await lasting.close();
    await lasting.close();
    await expect(lasting.request().writing.readReceipt('k')).rejects.toThrow('the store is closed');
  });
});

describe('a store that needs no keeping', () => {
  it('is asked itself, and is never old', async () => {
    const lasting = lastingStoreOf(openMemoryStore());
    const { reading, writing, staleSince } = lasting.request();
    mustCommit(await writing.commitOrganisation(load('o'), null));
    expect(await reading.readOrganisationHead('o')).toMatchObject({ revision: 1 });
    await lasting.check();
    expect(staleSince()).toBeNull();
    await lasting.close();
    await expect(lasting.check()).rejects.toMatchObject({ code: 'storeUnavailable' });
  });
});
