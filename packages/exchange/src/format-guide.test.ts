import { readFileSync } from 'node:fs';
import { checkScenario, checkStatement } from '@samorg/domain';
import { expect, it } from 'vitest';
import { parseOrganisation } from './organisation/parse-organisation.ts';
import { writeOrganisation } from './organisation/write-organisation.ts';
import { scenarioChangeSchema } from './scenario/change.ts';
import { parseScenario } from './scenario/parse-scenario.ts';
import { writeScenario } from './scenario/write-scenario.ts';

const guide = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');

it('shows an organisation and a scenario without a fault and with nothing that says nothing', () => {
  const [, organisationText = '', scenarioText = ''] = guide.split('```json\n').map((part) => part.split('```')[0]);
  const organisation = parseOrganisation(organisationText);
  const scenario = parseScenario(scenarioText);
  expect(organisation.ok && JSON.parse(writeOrganisation(organisation.statement))).toEqual(
    JSON.parse(organisationText),
  );
  expect(scenario.ok && JSON.parse(writeScenario(scenario.scenario))).toEqual(JSON.parse(scenarioText));
  expect(organisation.ok && checkStatement(organisation.statement)).toEqual([]);
  expect(organisation.ok && scenario.ok && checkScenario(organisation.statement, scenario.scenario)).toEqual([]);
});

it('names every verb with every property of its own', () => {
  const common = ['id', 'type', 'effectiveDate', 'decisionId', 'source', 'note'];
  for (const verb of scenarioChangeSchema.options) {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${verb.shape.type.value}\``)) ?? '';
    for (const property of Object.keys(verb.shape).filter((key) => !common.includes(key))) {
      expect(row, verb.shape.type.value).toContain(`\`${property}\``);
    }
  }
});
