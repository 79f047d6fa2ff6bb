import type { EvaluationView } from '@samorg/application';
import type { BoardFlow } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { StaffType } from './staff.ts';
import { UnitRefType } from './unit-ref.ts';

type Flow = BoardFlow & { readonly evaluation: Pick<EvaluationView, 'nameOf'> };

export const BoardFlowType = builder.objectRef<Flow>('BoardFlow').implement({
  description: 'Staff that goes from one accounting body to another.',
  fields: (t) => ({
    from: t.field({
      type: UnitRefType,
      description: 'The body that it leaves.',
      resolve: ({ evaluation, fromId }) => namedUnit(evaluation.nameOf, fromId),
    }),
    to: t.field({
      type: UnitRefType,
      description: 'The body that it comes to.',
      resolve: ({ evaluation, toId }) => namedUnit(evaluation.nameOf, toId),
    }),
    withUnits: t.expose('withUnits', { type: StaffType, description: 'Staff that goes with its unit.' }),
    separately: t.expose('separately', { type: StaffType, description: 'Positions that go to another unit.' }),
    titles: t.stringList({
      description: 'Titles of the positions that go to another unit, each once.',
      resolve: ({ titles }) => [...titles],
    }),
  }),
});
