import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSamorg } from '../test/run-samorg.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const show = async (folder: string, ...parameters: readonly string[]): Promise<string> => {
  const [part = '', scenario = '', ...rest] = parameters;
  const files = ['organisation.json', `scenario-${scenario}.json`];
  const ended = await runSamorg(['show', part, ...files, ...rest], { folder: join(examples, folder) });
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  return ended.stdout.replaceAll('\u00a0', ' ');
};

const scenarios = [
  ['halland-2021', 'dissolve'],
  ['halland-2021', 'dissolve-decided'],
  ['halland-2021', 'keep'],
  ['halland-staff-functions-2022', 'review'],
  ['halland-staff-functions-2022', 'consolidate-hr'],
  ['gavleborg-action-plan-2024', 'reorganisation'],
  ['halsingland-it-2026', 'five'],
  ['halsingland-it-2026', 'ljusdal-joins'],
  ['halsingland-it-2026', 'soderhamn-declines'],
] as const;

describe('every part of every example', { timeout: 60_000 }, () => {
  it.each(scenarios)('of %s, %s keeps to 80 columns in both languages', async (folder, scenario) => {
    for (const part of ['bodies', 'staff-functions', 'activities', 'documents']) {
      for (const language of ['sv', 'en']) {
        const told = await show(folder, part, scenario, '--language', language);
        expect(told.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
        expect(told).not.toMatch(/undefined|null|NaN|\n\n\n/);
      }
    }
  });
});

describe('samorg show bodies', () => {
  it('says who pays more, with and without add-on services', async () => {
    const told = await show('halsingland-it-2026', 'bodies', 'five');
    expect(told).toContain('Hudiksvalls kommun  41 506,82068  41 220    −286,82068    735,0     448,17932');
    expect(told).toMatch(/Betalar mer än sin uppräknade kostnad: ingen; med tilläggstjänster: Hudiksvalls\s+kommun\./);
    expect(told).toContain('Om alla beslutar: Ljusdals kommun räknas som beslutat.');
  });

  it('reckons with others taking part, as text and as JSON', async () => {
    const wanted = ['--assume-decided', 'lju', '--assume-not-decided', 'sod'];
    const told = await show('halsingland-it-2026', 'bodies', 'five', ...wanted, '--language', 'en');
    expect(told).toContain('- As assumed: Söderhamns kommun is counted as not decided.');
    const json = JSON.parse(await show('halsingland-it-2026', 'bodies', 'five', ...wanted, '--json'));
    expect(json.ifAssumed).toMatchObject({ assumed: { decided: ['lju'], notDecided: ['sod'] }, refusals: [] });
    expect(json.totals.headcount).toBe(64);
    expect(json.ifAssumed.outcome.legalBodies.totals.headcount).toBe(59);
    expect(json.ifAllDecided.outcome.legalBodies.totals.headcount).toBe(74);
  });

  it('refuses to assume anything of what is no legal body', async () => {
    const folder = join(examples, 'halsingland-it-2026');
    const files = ['organisation.json', 'scenario-five.json'];
    const stranger = await runSamorg(['show', 'bodies', ...files, '--assume-decided', 'lju-it'], { folder });
    expect(stranger).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('lju-it') });
  });
});

describe('samorg show', () => {
  it('staff-functions gives the matrix, what is vulnerable and the money of a consolidation', async () => {
    const told = await show('halland-staff-functions-2022', 'staff-functions', 'consolidate-hr');
    expect(told).toMatch(/Regionkontoret +99 +33→68 +208 +6 +31 +28 +8 +413→448/);
    expect(told).toContain('- kvarstår: Regionservice: säkerhetsfrågor 1');
    expect(told).toMatch(/Regionstyrelsen +\+25 795/);
    expect(told).toContain('kostnadsneutral efter teknisk reglering');
  });

  it('activities tells who answers for what, and the plan in numbers', async () => {
    const told = await show('gavleborg-action-plan-2024', 'activities', 'reorganisation', '--language', 'en');
    expect(told).toContain('20 of 39 activities');
    expect(told).toMatch(/IT-förvaltningen +18 +0/);
    expect(told).toMatch(/The plan: aktivitet 38, samordningsfunktion 1/);
  });

  it("documents finds by spelling and asks for what is missing, the giving board's first", async () => {
    const told = await show('halland-2021', 'documents', 'keep');
    expect(told).toContain('namnges som ”Regionstyrelsens”');
    expect(told).toMatch(/Driftnämnden Regionservice lämnar ifrån sig: delegationsordning\s+saknas/);
    const json = JSON.parse(await show('halsingland-it-2026', 'documents', 'five', '--json'));
    expect(json.checks[0]).toMatchObject({ code: 'reglemente', bodyId: 'bol-ks', side: 'gives', documentIds: [] });
  });
});
