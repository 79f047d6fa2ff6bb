import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSamorg } from '@samorg/application';
import { openSqliteStore } from '@samorg/store';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runSamorg } from '../test/run-samorg.ts';
import { noExamples } from './no-examples.ts';

const halland = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'samorg-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const audit = (...parameters: readonly string[]): ReturnType<typeof runSamorg> =>
  runSamorg(['audit', ...parameters, '--language', 'en'], { folder, environment: { SAMORG_DATA: 'data' } });

beforeAll(async () => {
  const store = await openSqliteStore({ folder: join(folder, 'data') });
  let minute = 0;
  const now = (): string => {
    minute += 1;
    return new Date(Date.UTC(2026, 0, 1, 8, minute)).toISOString();
  };
  const samorg = openSamorg({ store, now, newId: () => `id-${minute}`, examples: noExamples });
  const read = (name: string): Buffer => readFileSync(join(halland, name));
  await samorg.loadOrganisation({ bytes: read('organisation.json'), expectedRevision: 0, actor: 'Alva' });
  const bytes = read('scenario-dissolve-decided.json');
  const imported = await samorg.importScenario({ bytes, actor: 'Bo', label: { kind: 'import' } });
  if (imported.kind !== 'saved') throw new Error(JSON.stringify(imported));
  const { id, version } = imported.scenario;
  const applied = await samorg.applyScenario({
    scenarioId: id,
    expectedVersion: version,
    expectedRevision: 1,
    actor: 'Cai',
  });
  if (applied.kind !== 'saved') throw new Error(JSON.stringify(applied));
  await samorg.undoOrganisation({ organisationId: 'halland-2021', expectedRevision: 2, actor: 'Dag' });
  await store.close();
});

describe('samorg audit list', () => {
  it('tells every write, newest first: when, who, where, what and by which decision', async () => {
    const { code, stdout, stderr } = await audit('list');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "2026-01-01 08:08:00Z Dag: Region Halland: regiongemensam IT- och
      digitaliseringsfunktion på regionkontoret (halland-2021), revision 3
          a step undone
      2026-01-01 08:05:00Z Cai: Region Halland: regiongemensam IT- och
      digitaliseringsfunktion på regionkontoret (halland-2021), revision 2
          Som upplösning, med beslutade tekniska justeringar carried out
          decision: d-rf-17
      2026-01-01 08:03:00Z Bo: scenario Som upplösning, med beslutade tekniska
      justeringar (halland-2021-dissolve-decided), version 1
          scenario imported
      2026-01-01 08:01:00Z Alva: Region Halland: regiongemensam IT- och
      digitaliseringsfunktion på regionkontoret (halland-2021), revision 1
          file loaded
      "
    `);
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('prints one line of JSON a write, with the patches when they are asked for', async () => {
    const { stdout } = await audit('list', '--json', '--patches', '--organisation', 'halland-2021');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ realm, number, kind }) => [realm, number, kind])).toEqual([
      ['organisation', 3, 'undo'],
      ['organisation', 2, 'patch'],
      ['scenario', 1, 'edit'],
      ['organisation', 1, 'load'],
    ]);
    expect(rows[1].patches[0].patch.units.updated.length).toBeGreaterThan(0);
    expect(rows[0]).not.toHaveProperty('patches');
  });

  it('refuses an organisation that is not there, and a part that is none', async () => {
    expect(await audit('list', '--organisation', 'nej')).toMatchObject({ code: 2, stdout: '' });
    expect(await audit('lista')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('samorg audit verify', () => {
  it('says that the chain is whole, goes on from its checkpoint, and ends with 3 where something was changed', async () => {
    const whole = await audit('verify');
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    const [said, , checkpoint = ''] = whole.stdout.trim().split('\n');
    expect(said).toBe('The audit chain is whole. 4 entries in 2 journals, 0 receipts.');
    expect(await audit('verify', '--checkpoint', checkpoint)).toMatchObject({ code: 0, stderr: '' });

    const database = new DatabaseSync(join(folder, 'data', 'samorg.db'));
    database.exec(`UPDATE entry SET head = replace(head, 'Cai', 'Eva')`);
    database.close();
    expect(await audit('verify', '--checkpoint', checkpoint)).toEqual({
      code: 3,
      stdout: 'Faults: 1. 4 entries in 2 journals, 0 receipts.\n',
      stderr: 'organisation halland-2021, 2: changed: who, when or what kind.\n',
    });
    expect(JSON.parse((await audit('verify', '--json')).stdout)).toMatchObject({ faultCount: 1, checkpoint: null });
    expect(await audit('verify', '--checkpoint', 'x')).toMatchObject({ code: 3 });
  });
});
