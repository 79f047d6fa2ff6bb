import type { HistoricStep } from '@samorg/application';
import { organisationStepSentence } from '@samorg/application';
import type { RecordedStep } from '@samorg/store';
import { builder } from './builder.ts';
import { historyPageType } from './history-page.ts';
import { languageArgument } from './language.ts';
import { OrganisationType } from './organisation-ref.ts';
import { lengthOf } from './paging.ts';

const RecordedKindEnum = builder.enumType('RecordedKind', {
  description: 'What a step of a journal is.',
  values: {
    load: { description: 'A whole statement, in place of everything before.' },
    patch: { description: 'A correction, or a scenario that was carried out.' },
    undo: { description: 'A step is taken back.' },
    redo: { description: 'A step that was taken back is in effect again.' },
  } satisfies Record<RecordedStep['kind'], object>,
});

const HistoricStepType = builder.objectRef<HistoricStep>('HistoricStep').implement({
  description: 'One step of an organisation: who did what, and when.',
  fields: (t) => ({
    revision: t.int({ description: 'The revision that it made.', resolve: ({ recorded }) => recorded.revision }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was recorded.',
      resolve: ({ recorded }) => recorded.recordedAt,
    }),
    recordedBy: t.string({ description: 'Who did it.', resolve: ({ recorded }) => recorded.actor }),
    kind: t.field({ type: RecordedKindEnum, description: 'What it is.', resolve: ({ recorded }) => recorded.kind }),
    ofRevision: t.int({
      nullable: true,
      description: 'The step that an undo or redo is of; null for the others.',
      resolve: ({ recorded }) => recorded.ofRevision,
    }),
    isUndone: t.exposeBoolean('isUndone', {
      description: 'Whether it had been taken back by the revision that is looked at; never of an undo or redo itself.',
    }),
    text: t.string({
      args: languageArgument,
      description: 'What was done, in words.',
      resolve: ({ step }, { language }) => organisationStepSentence(step, language),
    }),
  }),
});

const HistoryPageType = historyPageType('HistoryPage', HistoricStepType, 'A page of a history.');

builder.objectField(OrganisationType, 'history', (t) =>
  t.field({
    type: HistoryPageType,
    args: {
      first: t.arg.int({ defaultValue: 50, description: 'Number of steps at most, 1-200.' }),
      before: t.arg.int({ description: 'Only steps older than this revision; absent = from the newest.' }),
    },
    description: 'Historik: every step up to the revision that is looked at, undone ones too, as it was known then.',
    resolve: ({ id, revision }, { first, before }, { samorg }) =>
      samorg.historyOfOrganisation({ id, revision, first: lengthOf(first, 50), before: before ?? null }),
  }),
);
