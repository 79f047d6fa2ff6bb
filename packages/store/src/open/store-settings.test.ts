import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from './open-store.ts';
import { readStoreSettings } from './store-settings.ts';

const neo4j = { SAMORG_STORE: 'neo4j', NEO4J_URI: 'neo4j://127.0.0.1:7687', NEO4J_PASSWORD: 'hemligt' };

describe('readStoreSettings', () => {
  it('takes SQLite in the usual folder when nothing is set, or set empty, and whatever is said of Neo4j', () => {
    const usual = { ok: true, settings: { kind: 'sqlite', folder: null } };
    expect(readStoreSettings({})).toEqual(usual);
    expect(readStoreSettings({ SAMORG_STORE: '', SAMORG_DATA: '', NEO4J_URI: 'x' })).toEqual(usual);
    expect(readStoreSettings({ SAMORG_STORE: 'sqlite', SAMORG_DATA: 'my/data' })).toEqual({
      ok: true,
      settings: { kind: 'sqlite', folder: 'my/data' },
    });
  });

  it('takes a Neo4j server with the usual user, home database and store name', () => {
    const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = neo4j;
    const settings = { kind: 'neo4j', uri, user: 'neo4j', password, database: null, store: 'samorg' };
    expect(readStoreSettings(neo4j)).toEqual({ ok: true, settings });
    const named = { ...neo4j, NEO4J_USER: 'samorg', NEO4J_DATABASE: 'plan', SAMORG_STORE_NAME: 'prov_1' };
    expect(readStoreSettings(named)).toEqual({
      ok: true,
      settings: { ...settings, user: 'samorg', database: 'plan', store: 'prov_1' },
    });
  });

  it.each([
    [{ SAMORG_STORE: 'postgres' }, 'SAMORG_STORE', 'unknownStore'],
    [{ SAMORG_STORE: 'Neo4j' }, 'SAMORG_STORE', 'unknownStore'],
    [{ ...neo4j, NEO4J_URI: '' }, 'NEO4J_URI', 'missing'],
    [{ ...neo4j, NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI', 'notAnAddress'],
    [{ ...neo4j, NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI', 'notAnAddress'],
    [{ ...neo4j, NEO4J_URI: 'neo4j://' }, 'NEO4J_URI', 'notAnAddress'],
    [{ ...neo4j, NEO4J_URI: 'neo4j://host:7687/neo4j' }, 'NEO4J_URI', 'notAnAddress'],
    [{ ...neo4j, NEO4J_URI: 'neo4j://neo4j:hemligt@host:7687' }, 'NEO4J_URI', 'notAnAddress'],
    [{ ...neo4j, NEO4J_PASSWORD: '' }, 'NEO4J_PASSWORD', 'missing'],
    [{ ...neo4j, SAMORG_STORE_NAME: 'a b' }, 'SAMORG_STORE_NAME', 'notAName'],
  ])('refuses %j by the setting and why, without its value', (environment, setting, code) => {
    expect(readStoreSettings(environment)).toEqual({ ok: false, fault: { setting, code } });
  });

  it.each([
    'neo4j+s://db.example.se',
    'bolt://[::1]:7687',
    'neo4j+ssc://host:1/',
    'bolt+s://h',
    'bolt+ssc://h',
    'neo4j://h?policy=x',
  ])('takes the address %s', (uri) => {
    expect(readStoreSettings({ ...neo4j, NEO4J_URI: uri })).toMatchObject({ ok: true, settings: { uri } });
  });
});

describe('openStore', () => {
  it('opens SQLite in its own folder, else in the usual one', async () => {
    const place = mkdtempSync(join(tmpdir(), 'samorg-open-'));
    for (const [folder, usual] of [
      [null, join(place, 'usual')],
      [join(place, 'own'), '/proc/none'],
    ] as const) {
      const store = await openStore({ kind: 'sqlite', folder }, usual);
      expect(await store.listOrganisations({ first: 1, after: null })).toMatchObject({ total: 0 });
      await store.close();
    }
    rmSync(place, { recursive: true });
  });

  it('tells that a server cannot be reached without telling the password', async () => {
    const found = readStoreSettings({ ...neo4j, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'mycket-hemligt' });
    if (!found.ok) throw new Error('the settings can be used');
    const told: unknown = await openStore(found.settings, '').catch((error: unknown) => error);
    expect(told).toMatchObject({ code: 'storeUnavailable' });
    const whole = told instanceof Error ? `${told.stack} ${JSON.stringify(told)} ${JSON.stringify(told.cause)}` : '';
    expect(whole).not.toContain('mycket-hemligt');
  });
});
