import type { ScenarioId, UnitId } from '@samorg/domain';
import type { JsonValue, RecordedStep } from '@samorg/store';
import { numberIn, textIn } from './label-field.ts';

/** What a patch did to an organisation, kept as the label of its step in the journal. */
export type OrganisationLabel =
  | { readonly kind: 'begin'; readonly name: string; readonly budgetYear: number }
  | { readonly kind: 'correctUnit'; readonly unitId: UnitId; readonly name: string }
  | {
      readonly kind: 'applyScenario';
      readonly scenarioId: ScenarioId;
      /** The version that was carried out; null = of a step that was recorded before versions were. */
      readonly version: number | null;
      readonly name: string;
      /** The year whose lines the patches touch. */
      readonly budgetYear: number;
    };

/** What a step did to an organisation; `organisationStepSentence` says it in words. */
export type OrganisationStep = OrganisationLabel | { readonly kind: 'load' | 'undo' | 'redo' | 'other' };

/** The step as it was recorded. A label of a kind that this Samorg does not know reads as `other`. */
export function organisationStepOf(recorded: RecordedStep): OrganisationStep {
  return recorded.kind === 'patch' ? (parseLabel(recorded.label) ?? { kind: 'other' }) : { kind: recorded.kind };
}

function parseLabel(label: JsonValue): OrganisationLabel | null {
  const kind = textIn(label, 'kind');
  const name = textIn(label, 'name');
  const budgetYear = numberIn(label, 'budgetYear');
  if (name === null) return null;
  if (kind === 'begin' && budgetYear !== null) return { kind, name, budgetYear };
  const unitId = textIn(label, 'unitId');
  if (kind === 'correctUnit' && unitId !== null) return { kind, unitId, name };
  const scenarioId = textIn(label, 'scenarioId');
  return kind === 'applyScenario' && scenarioId !== null && budgetYear !== null
    ? { kind, scenarioId, version: numberIn(label, 'version'), name, budgetYear }
    : null;
}
