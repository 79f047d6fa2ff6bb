import type { ScenarioOutcome, ScenarioView } from '@samorg/application';
import { ActorMissingType } from './actor.ts';
import { builder } from './builder.ts';
import { ChangesRefusedType } from './changes-refused.ts';
import { VersionConflictType } from './conflict.ts';
import { FileInvalidType } from './file-invalid.ts';
import { ScenarioType } from './scenario-ref.ts';

const ScenarioSavedType = builder
  .objectRef<{ readonly kind: 'saved'; readonly scenario: ScenarioView }>('ScenarioSaved')
  .implement({
    description: 'The write is stored.',
    fields: (t) => ({
      scenario: t.expose('scenario', { type: ScenarioType, description: 'The scenario as it is now.' }),
    }),
  });

const typeOfKind = {
  saved: ScenarioSavedType,
  refused: ChangesRefusedType,
  versionConflict: VersionConflictType,
  invalid: FileInvalidType,
  actorMissing: ActorMissingType,
} as const satisfies Record<ScenarioOutcome['kind'], unknown>;

/** How a write to a scenario ended. */
export const ScenarioResult = builder.unionType('ScenarioResult', {
  description: 'How a write to a scenario ended. Only ScenarioSaved has stored anything.',
  types: [ScenarioSavedType, ChangesRefusedType, VersionConflictType, FileInvalidType, ActorMissingType],
  resolveType: (outcome) => typeOfKind[outcome.kind],
});
