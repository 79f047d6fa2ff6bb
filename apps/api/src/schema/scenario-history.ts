import type { ScenarioEvent, ScenarioView } from '@samorg/application';
import { scenarioStepSentence } from '@samorg/application';
import type { RecordedVersion } from '@samorg/store';
import { builder } from './builder.ts';
import { historyPageType } from './history-page.ts';
import { languageArgument } from './language.ts';
import { lengthOf } from './paging.ts';
import { ScenarioType } from './scenario-ref.ts';

type Shown = ScenarioEvent & { readonly scenario: ScenarioView };

const ScenarioEventKindEnum = builder.enumType('ScenarioEventKind', {
  description: 'What a step of a scenario is.',
  values: {
    edit: { description: 'A change of the scenario.' },
    undo: { description: 'A step is taken back.' },
    redo: { description: 'A step that was taken back is in effect again.' },
  } satisfies Record<RecordedVersion['kind'], object>,
});

const ScenarioEventType = builder.objectRef<Shown>('ScenarioEvent').implement({
  description: 'One step of a scenario: who did what, and when.',
  fields: (t) => ({
    version: t.int({ description: 'The version that it made.', resolve: ({ recorded }) => recorded.version }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was recorded.',
      resolve: ({ recorded }) => recorded.recordedAt,
    }),
    supersededAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the next version was recorded: this was the latest until then. Null = it is the one looked at.',
      resolve: ({ supersededAt }) => supersededAt,
    }),
    recordedBy: t.string({ description: 'Who did it.', resolve: ({ recorded }) => recorded.actor }),
    kind: t.field({
      type: ScenarioEventKindEnum,
      description: 'What it is.',
      resolve: ({ recorded }) => recorded.kind,
    }),
    ofVersion: t.int({
      nullable: true,
      description: 'The version that an undo or redo is of; null for an edit.',
      resolve: ({ recorded }) => recorded.ofVersion,
    }),
    isUndone: t.exposeBoolean('isUndone', {
      description: 'Whether it had been taken back by the version that is looked at; never of an undo or redo itself.',
    }),
    effectiveDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'From when the change that it is about holds; null when it is about no single change.',
      resolve: ({ step, of }) => {
        const about = of ?? step;
        return 'change' in about ? about.change.effectiveDate : null;
      },
    }),
    text: t.string({
      args: languageArgument,
      description:
        'What was done, in words; of an undo or redo what it is of. Names are those of the scenario as it is looked at.',
      resolve: ({ step, of, scenario }, { language }) => scenarioStepSentence(of ?? step, scenario.replay(), language),
    }),
  }),
});

const ScenarioHistoryPageType = historyPageType(
  'ScenarioHistoryPage',
  ScenarioEventType,
  'A page of the history of a scenario.',
);

builder.objectField(ScenarioType, 'history', (t) =>
  t.field({
    type: ScenarioHistoryPageType,
    args: {
      first: t.arg.int({ defaultValue: 50, description: 'Number of steps at most, 1-200.' }),
      before: t.arg.int({ description: 'Only steps older than this version; absent = from the newest.' }),
    },
    description: 'Historik: every step up to the version that is looked at, undone ones too, as it was known then.',
    resolve: async (scenario, { first, before }, { samorg }) => {
      const { id, version } = scenario;
      const page = await samorg.historyOfScenario({ id, version, first: lengthOf(first, 50), before: before ?? null });
      return { ...page, items: page.items.map((event) => ({ ...event, scenario })) };
    },
  }),
);
