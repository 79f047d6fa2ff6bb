import type { OrganisationView, ScenarioView } from '@samorg/application';
import { handleOf, organisationStepSentence, scenarioStepSentence } from '@samorg/application';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { OrganisationType } from './organisation-ref.ts';
import { ScenarioType } from './scenario-ref.ts';

/** Nothing was saved: the scenario has a later version than the author saw. */
export const VersionConflictType = builder
  .objectRef<{ readonly kind: 'versionConflict'; readonly current: ScenarioView }>('VersionConflict')
  .implement({
    description: 'Konflikt: somebody changed the scenario first; nothing was saved.',
    fields: (t) => ({
      currentVersion: t.int({ description: 'The version that is stored.', resolve: ({ current }) => current.version }),
      changedBy: t.string({ description: 'Who saved it.', resolve: ({ current }) => current.updatedBy }),
      changedAt: t.field({
        type: 'DateTime',
        description: 'When it was saved.',
        resolve: ({ current }) => current.updatedAt,
      }),
      lastStep: t.string({
        args: languageArgument,
        description: 'What was done, in words.',
        resolve: ({ current }, { language }) => scenarioStepSentence(current.lastStep, current.replay(), language),
      }),
      scenario: t.expose('current', { type: ScenarioType, description: 'The scenario as it is stored.' }),
    }),
  });

/** Nothing was saved: the organisation has a later revision than the author saw. */
export const RevisionConflictType = builder
  .objectRef<{ readonly kind: 'revisionConflict'; readonly current: OrganisationView }>('RevisionConflict')
  .implement({
    description: 'Konflikt: somebody changed the organisation first; nothing was saved.',
    fields: (t) => ({
      currentRevision: t.int({
        description: 'The revision that is stored.',
        resolve: ({ current }) => current.stored.revision,
      }),
      changedBy: t.string({ description: 'Who saved it.', resolve: ({ current }) => current.stored.updatedBy }),
      changedAt: t.field({
        type: 'DateTime',
        description: 'When it was saved.',
        resolve: ({ current }) => current.stored.updatedAt,
      }),
      lastStep: t.string({
        args: languageArgument,
        description: 'What was done, in words.',
        resolve: ({ current }, { language }) => organisationStepSentence(current.stored.lastStep, language),
      }),
      organisation: t.field({
        type: OrganisationType,
        description: 'The organisation as it is stored.',
        resolve: ({ current }) => handleOf(current),
      }),
    }),
  });
