import type { ShownStaff } from '@samorg/application';
import { builder } from './builder.ts';

const SharedStaffKindEnum = builder.enumType('SharedStaffKind', {
  description: 'What a reader is told of some staff.',
  values: {
    own: { description: 'Its figure.' },
    together: { description: 'Its figure together with that of small groups beside it.' },
    besides: { description: 'The figure of all but fewer than five persons.' },
    few: { description: 'That there are fewer than five.' },
    hidden: { description: 'Nothing: a figure would tell of fewer than five persons by subtraction.' },
  } satisfies Record<ShownStaff['kind'], object>,
});

export const SharedStaffType = builder.objectRef<ShownStaff>('SharedStaff').implement({
  description: 'Staff as a reader may be told of it: never of fewer than five persons.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SharedStaffKindEnum, description: 'What is told.' }),
    headcount: t.int({
      nullable: true,
      description: 'Budgeted places, vacant ones included; null for few and hidden.',
      resolve: (staff) => ('headcount' in staff ? staff.headcount : null),
    }),
    fteMilli: t.field({
      type: 'MilliFte',
      nullable: true,
      description: 'Årsarbetare, thousandths of a full-time equivalent; null for few and hidden.',
      resolve: (staff) => ('fteMilli' in staff ? staff.fteMilli : null),
    }),
  }),
});
