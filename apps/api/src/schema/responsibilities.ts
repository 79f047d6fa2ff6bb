import type { EvaluationView } from '@samorg/application';
import type { Responsibilities } from '@samorg/domain';
import { BoundaryFindingType } from './boundary-finding.ts';
import { builder } from './builder.ts';
import { DividedActivityPageType } from './divided-activity.ts';
import { namesOf } from './names.ts';
import { OrphanActivityPageType } from './orphan-activity.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { PlanSummaryType } from './plan-summary.ts';
import { ResponsibilityChangePageType } from './responsibility-change.ts';
import { SynergyType } from './synergy.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

export const ResponsibilitiesType = builder.objectRef<In<Responsibilities>>('Responsibilities').implement({
  description: 'Ansvar: what the reform means for the activities of the file.',
  fields: (t) => ({
    changes: t.field({
      type: ResponsibilityChangePageType,
      args: rowPageArguments,
      description: 'Activities that change responsible, with why.',
      resolve: ({ changes, evaluation }, args) => {
        const page = pageOf(changes, (row) => row.activityId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation })) };
      },
    }),
    divided: t.field({
      type: DividedActivityPageType,
      args: rowPageArguments,
      description: 'Activities whose responsible unit is divided.',
      resolve: ({ divided, evaluation }, args) => {
        const page = pageOf(divided, (row) => row.activityId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation })) };
      },
    }),
    orphans: t.field({
      type: OrphanActivityPageType,
      args: rowPageArguments,
      description: 'Activities that nobody answers for after.',
      resolve: ({ orphans, evaluation }, args) => {
        const page = pageOf(orphans, (row) => row.activityId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation })) };
      },
    }),
    boundaryQuestions: t.field({
      type: [BoundaryFindingType],
      description: 'Boundary questions of the file, by id.',
      resolve: ({ boundaryQuestions, evaluation }) => boundaryQuestions.map((row) => ({ ...row, evaluation })),
    }),
    synergies: t.field({
      type: [SynergyType],
      description: 'What comes together, administrations first, by id.',
      resolve: ({ synergies, evaluation }) => synergies.map((row) => ({ ...row, evaluation })),
    }),
    plan: t.field({
      type: PlanSummaryType,
      description: 'The action plan in numbers.',
      resolve: ({ plan, evaluation }) => ({ ...plan, states: evaluation.comparison(), names: namesOf(evaluation) }),
    }),
  }),
});
