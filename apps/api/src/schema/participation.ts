import type { EvaluationView } from '@samorg/application';
import type { Participation } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

export const ParticipationStatusEnum = builder.enumType('ParticipationStatus', {
  description: 'Where a legal entity stands in a reform that each decides for itself.',
  values: {
    notDecided: { description: 'It has not decided. Changes that touch it are skipped.' },
    proposed: { description: 'A decision is proposed. Changes that touch it are skipped.' },
    decided: { description: 'It takes part.' },
    declined: { description: 'It has declined. Changes that touch it are skipped.' },
  },
});

export const ParticipationType = builder
  .objectRef<Participation & { readonly evaluation: EvaluationView }>('Participation')
  .implement({
    description: 'Deltagande: where one legal entity stands.',
    fields: (t) => ({
      legalEntity: t.field({
        type: UnitRefType,
        description: 'The legal entity or association.',
        resolve: ({ evaluation, legalEntityId }) => namedUnit(evaluation.nameOf, legalEntityId),
      }),
      status: t.expose('status', { type: ParticipationStatusEnum, description: 'Where it stands.' }),
      decisionId: t.exposeID('decisionId', { nullable: true, description: 'Its decision.' }),
      note: t.exposeString('note', { nullable: true, description: 'A remark.' }),
    }),
  });
