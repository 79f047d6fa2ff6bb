import type { EvaluationView } from '@samorg/application';
import type { EmployerChange } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

export const EmployerChangeType = builder
  .objectRef<EmployerChange & { readonly evaluation: Pick<EvaluationView, 'nameOf'> }>('EmployerChange')
  .implement({
    description: 'What gets another employer (verksamhetsövergång).',
    fields: (t) => ({
      units: t.field({
        type: [UnitRefType],
        description: 'Units that live before and after in different legal entities.',
        resolve: ({ evaluation, unitIds }) => unitIds.map((id) => namedUnit(evaluation.nameOf, id)),
      }),
      headcount: t.exposeInt('headcount', { description: 'Places that change employer.' }),
      fteMilli: t.expose('fteMilli', {
        type: 'MilliFte',
        description: 'Årsarbetare, thousandths of a full-time equivalent.',
      }),
    }),
  });
