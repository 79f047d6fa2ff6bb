import type { ApplicationOutcome, OrganisationView } from '@samorg/application';
import { handleOf } from '@samorg/application';
import { ActorMissingType } from './actor.ts';
import { builder } from './builder.ts';
import { ChangesRefusedType } from './changes-refused.ts';
import { RevisionConflictType, VersionConflictType } from './conflict.ts';
import { FileInvalidType } from './file-invalid.ts';
import { OrganisationType } from './organisation-ref.ts';

const OrganisationSavedType = builder
  .objectRef<{ readonly kind: 'saved'; readonly organisation: OrganisationView }>('OrganisationSaved')
  .implement({
    description: 'The write is stored.',
    fields: (t) => ({
      organisation: t.field({
        type: OrganisationType,
        description: 'The organisation as it is now.',
        resolve: ({ organisation }) => handleOf(organisation),
      }),
    }),
  });

const typeOfKind = {
  saved: OrganisationSavedType,
  refused: ChangesRefusedType,
  revisionConflict: RevisionConflictType,
  versionConflict: VersionConflictType,
  invalid: FileInvalidType,
  actorMissing: ActorMissingType,
} as const satisfies Record<ApplicationOutcome['kind'], unknown>;

/** How a write to an organisation ended. */
export const OrganisationResult = builder.unionType('OrganisationResult', {
  description:
    'How a write to an organisation ended. Only OrganisationSaved has stored anything. VersionConflict comes from applyScenario only.',
  types: [
    OrganisationSavedType,
    ChangesRefusedType,
    RevisionConflictType,
    VersionConflictType,
    FileInvalidType,
    ActorMissingType,
  ],
  resolveType: (outcome) => typeOfKind[outcome.kind],
});
