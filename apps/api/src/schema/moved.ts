import type { EvaluationView } from '@samorg/application';
import type { Moved } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { StaffType } from './staff.ts';
import { UnitRefType } from './unit-ref.ts';

export const MovedType = builder
  .objectRef<Moved & { readonly evaluation: Pick<EvaluationView, 'nameOf'> }>('Moved')
  .implement({
    description: 'What changes accounting body.',
    fields: (t) => ({
      units: t.field({
        type: [UnitRefType],
        description: 'Units that live before and after under different accounting bodies.',
        resolve: ({ evaluation, unitIds }) => unitIds.map((id) => namedUnit(evaluation.nameOf, id)),
      }),
      withUnits: t.expose('withUnits', { type: StaffType, description: 'Staff that moves with its unit.' }),
      separately: t.expose('separately', {
        type: StaffType,
        description: 'Staff that moves to another unit and body.',
      }),
    }),
  });
