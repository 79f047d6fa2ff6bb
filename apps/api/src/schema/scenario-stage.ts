import type { ScenarioStage } from '@samorg/application';
import type { StandingPlace } from '@samorg/domain';
import { builder } from './builder.ts';
import { EvaluationType } from './evaluation.ts';
import { ScenarioChangeType } from './scenario-change.ts';

const StandingPlaceType = builder.objectRef<StandingPlace>('StandingPlace').implement({
  description: 'A place of the difference tree at which its unit stands by then.',
  fields: (t) => ({
    key: t.exposeID('key', { description: "Key of the row of the scenario's difference tree." }),
    fteMilli: t.expose('fteMilli', {
      type: 'MilliFte',
      description: 'Årsarbetare of the subtree by then, thousandths.',
    }),
  }),
});

export const ScenarioStageType = builder.objectRef<ScenarioStage>('ScenarioStage').implement({
  description: 'Skede: a scenario after its first changes, counted as they take effect.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many changes have taken effect.' }),
    change: t.field({
      type: ScenarioChangeType,
      nullable: true,
      description: 'The last of them; null before the first.',
      resolve: ({ change }) => change,
    }),
    evaluation: t.field({
      type: EvaluationType,
      description: 'What the changes mean so far, against the baseline.',
      resolve: (stage) => stage.evaluation(),
    }),
    places: t.field({
      type: [StandingPlaceType],
      args: { open: t.arg.idList({ description: 'Keys of the piles and branches that the reader has opened.' }) },
      description: 'Places of the difference tree of the whole scenario, opened so, at which units stand by then.',
      resolve: (stage, { open }) => [...stage.places(new Set(open ?? []))],
    }),
  }),
});
