import { baselineOf, isoDate, replayScenario } from '@samorg/domain';
import { aScenario, aTransfer, fixtureYear, threeBoards } from '@samorg/testkit';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../step/label-field.ts';
import type { OrganisationLabel } from '../step/organisation-step.ts';
import { organisationStepOf } from '../step/organisation-step.ts';
import type { ScenarioLabel } from '../step/scenario-step.ts';
import { scenarioStepOf } from '../step/scenario-step.ts';
import { organisationStepSentence, scenarioStepSentence } from './step-sentence.ts';

const organisation = baselineOf(threeBoards(), isoDate(`${fixtureYear}-01-01`), fixtureYear);
const change = aTransfer({ unitId: 'E', toParentId: 'A2' });
const replay = replayScenario(organisation, aScenario([change]));
const recorded = { recordedAt: '2026-11-22T08:00:00.000Z', actor: 'Astrid' };

const scenarioStep = (label: object): ReturnType<typeof scenarioStepOf> =>
  scenarioStepOf({ ...recorded, version: 2, kind: 'edit', ofVersion: null, label: labelOf(label) });
const organisationStep = (label: object): ReturnType<typeof organisationStepOf> =>
  organisationStepOf({ ...recorded, revision: 2, kind: 'patch', ofRevision: null, label: labelOf(label) });

describe('steps', () => {
  it('come back from their labels as they went in', () => {
    const scenarioLabels: ScenarioLabel[] = [
      { kind: 'create' },
      { kind: 'addChange', change },
      { kind: 'replaceChange', change },
      { kind: 'removeChange', change },
      { kind: 'setProperties', properties: ['toleranceOre', 'target'] },
      { kind: 'restore', version: 3 },
    ];
    for (const label of scenarioLabels) expect(scenarioStep(label)).toEqual(label);
    const organisationLabels: OrganisationLabel[] = [
      { kind: 'begin', name: 'Åre', budgetYear: 2027 },
      { kind: 'correctUnit', unitId: 'E', name: 'E' },
      { kind: 'applyScenario', scenarioId: 's', version: 3, name: 'Flytten', budgetYear: 2027 },
    ];
    for (const label of organisationLabels) expect(organisationStep(label)).toEqual(label);
  });

  it('of a kind that is not known read as a change', () => {
    for (const label of [{}, { kind: 'fly' }, { kind: 'restore' }, { kind: 'addChange', change: { type: 'fly' } }]) {
      expect(scenarioStepSentence(scenarioStep(label), replay, 'en')).toBe('a change');
      expect(organisationStepSentence(organisationStep(label), 'sv')).toBe('en ändring');
    }
  });

  it('are told in words that can follow "Ångra:"', () => {
    const told = (label: ScenarioLabel): string => scenarioStepSentence(label, replay, 'sv');
    expect(told({ kind: 'addChange', change })).toMatch(/^E flyttas från N1 till N2$/);
    expect(told({ kind: 'replaceChange', change })).toBe('omarbetad: E flyttas från N1 till N2');
    expect(told({ kind: 'setProperties', properties: ['participation'] })).toBe('ändring av deltagande');
    expect(
      scenarioStepSentence({ kind: 'setProperties', properties: ['partYearFactors', 'target'] }, replay, 'en'),
    ).toBe('change of part-year factors and cost target');
    const removed = aTransfer({ id: 'removed', unitId: 'F', toParentId: 'A2' });
    expect(told({ kind: 'removeChange', change: removed })).toMatch(/^borttagen: F flyttas från N1 till N2$/);
    expect(
      organisationStepSentence(
        { kind: 'applyScenario', scenarioId: 's', version: 3, name: 'Flytten', budgetYear: 2027 },
        'en',
      ),
    ).toBe('Flytten carried out');
  });
});
