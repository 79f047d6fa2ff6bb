import type { EvaluationView } from '@samorg/application';
import { builder } from './builder.ts';

/** An activity with its title. */
interface NamedActivity {
  readonly id: string;
  readonly title: string;
}

export const ActivityRefType = builder.objectRef<NamedActivity>('ActivityRef').implement({
  description: 'Aktivitet: id and title.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the activity.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
  }),
});

/** An activity with its title by the look-up of an evaluation. */
export function namedActivity(evaluation: EvaluationView, id: string): NamedActivity {
  return { id, title: evaluation.nameOf(id) };
}
