import { readdirSync, readFileSync } from 'node:fs';
import { checkScenario, checkStatement } from '@samorg/domain';
import { describe, expect, it } from 'vitest';
import { evaluationSchema } from './evaluation/evaluation.ts';
import { parseOrganisation } from './organisation/parse-organisation.ts';
import { writeOrganisation } from './organisation/write-organisation.ts';
import { parseScenario } from './scenario/parse-scenario.ts';
import { writeScenario } from './scenario/write-scenario.ts';

const examples = new URL('../../../examples/', import.meta.url);
const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders.map((folder) => folder.name))('the example %s', (folder) => {
  const files = readdirSync(new URL(`${folder}/`, examples));
  const textOf = (file: string): string => readFileSync(new URL(`${folder}/${file}`, examples), 'utf8');
  const organisation = parseOrganisation(textOf('organisation.json'));

  it('is an organisation without a fault, written as Samorg writes it', () => {
    expect(organisation.ok && checkStatement(organisation.statement)).toEqual([]);
    expect(organisation.ok && writeOrganisation(organisation.statement)).toBe(textOf('organisation.json'));
  });

  it.each(files.filter((file) => file.startsWith('scenario-')))('has %s without a fault', (file) => {
    const parsed = parseScenario(textOf(file));
    expect(parsed.ok && organisation.ok && checkScenario(organisation.statement, parsed.scenario)).toEqual([]);
    expect(parsed.ok && writeScenario(parsed.scenario)).toBe(textOf(file));
  });

  it.each(files.filter((file) => file.startsWith('expected-')))('has %s in the published shape', (file) => {
    expect(evaluationSchema.safeParse(JSON.parse(textOf(file))).error).toBeUndefined();
  });
});

it('lists every scenario of every example in the index, with files that are there', () => {
  const index: {
    folder: string;
    organisation: string;
    start: string;
    scenarios: { file: string; expected: string | null }[];
  }[] = JSON.parse(readFileSync(new URL('index.json', examples), 'utf8'));
  expect(index.map((example) => example.folder).sort()).toEqual(folders.map((folder) => folder.name).sort());
  for (const { folder, organisation, start, scenarios } of index) {
    const files = readdirSync(new URL(`${folder}/`, examples));
    const listed = scenarios.flatMap(({ file, expected }) => (expected === null ? [file] : [file, expected]));
    expect([...listed, organisation, 'README.md'].sort()).toEqual(files.sort());
    expect(listed).toContain(start);
  }
});
