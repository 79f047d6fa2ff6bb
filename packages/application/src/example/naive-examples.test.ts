import { readdirSync, readFileSync } from 'node:fs';
import { parseOrganisation, parseScenario } from '@samorg/exchange';
import { evaluateNaively } from '@samorg/testkit';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../../examples/', import.meta.url);
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
  const [example, name] = path.split(/\/expected-|\.json$/);
  return path.includes('/expected-') && example !== undefined && name !== undefined ? [[example, name] as const] : [];
});

describe('the second evaluation of the tests', () => {
  it('is asked about every example with a known result', () => {
    expect(cases.length).toBeGreaterThanOrEqual(9);
  });

  it.each(cases)('gives the known result of %s, %s', (example, name) => {
    const organisation = parseOrganisation(read(`${example}/organisation.json`));
    const scenario = parseScenario(read(`${example}/scenario-${name}.json`));
    if (!organisation.ok || !scenario.ok) throw new Error(`${example} cannot be read`);
    const expected: unknown = JSON.parse(read(`${example}/expected-${name}.json`));
    expect(evaluateNaively(organisation.statement, scenario.scenario)).toEqual(expected);
  });
});

function read(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}
