import type { Change } from '@samorg/domain';
import type { ScenarioProperty } from '@samorg/exchange';
import { parseChange, scenarioPropertyNames } from '@samorg/exchange';
import type { JsonValue, RecordedVersion } from '@samorg/store';
import { fieldOf, numberIn, textIn } from './label-field.ts';

/** What an edit did to a scenario, kept as the label of its version. */
export type ScenarioLabel =
  | { readonly kind: 'create' | 'import' | 'openExample' | 'reorderChanges' | 'adoptProposedAdjustments' | 'rebase' }
  | { readonly kind: 'addChange' | 'replaceChange' | 'removeChange'; readonly change: Change }
  /** As it was at an earlier version. */
  | { readonly kind: 'restore'; readonly version: number }
  | { readonly kind: 'setProperties'; readonly properties: readonly ScenarioProperty[] };

/** What a step did to a scenario; `scenarioStepSentence` says it in words. */
export type ScenarioStep = ScenarioLabel | { readonly kind: 'undo' | 'redo' | 'other' };

const plainKinds = ['create', 'import', 'openExample', 'reorderChanges', 'adoptProposedAdjustments', 'rebase'] as const;
const changeKinds = ['addChange', 'replaceChange', 'removeChange'] as const;

/** The step as it was recorded. A label of a kind that this Samorg does not know reads as `other`. */
export function scenarioStepOf(recorded: RecordedVersion): ScenarioStep {
  return recorded.kind === 'edit' ? (parseLabel(recorded.label) ?? { kind: 'other' }) : { kind: recorded.kind };
}

function parseLabel(label: JsonValue): ScenarioLabel | null {
  const kind = textIn(label, 'kind');
  const plain = plainKinds.find((known) => known === kind);
  if (plain !== undefined) return { kind: plain };
  if (kind === 'restore') {
    const version = numberIn(label, 'version');
    return version === null ? null : { kind, version };
  }
  if (kind === 'setProperties') return { kind, properties: propertiesIn(label) };
  const withChange = changeKinds.find((known) => known === kind);
  if (withChange === undefined) return null;
  const parsed = parseChange(fieldOf(label, 'change'));
  return parsed.ok ? { kind: withChange, change: parsed.change } : null;
}

function propertiesIn(label: JsonValue): readonly ScenarioProperty[] {
  const names = fieldOf(label, 'properties');
  return Array.isArray(names) ? scenarioPropertyNames.filter((name) => names.includes(name)) : [];
}
