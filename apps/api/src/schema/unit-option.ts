import type { UnitOption } from '@samorg/application';
import { builder } from './builder.ts';
import { UnitKindEnum } from './unit-kind.ts';

export const UnitOptionType = builder.objectRef<UnitOption>('UnitOption').implement({
  description: 'A unit to choose in a form.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the unit.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    kind: t.expose('kind', { type: UnitKindEnum, description: 'Its kind.' }),
    path: t.stringList({ description: 'Names of the units above it, root first.', resolve: ({ path }) => [...path] }),
    isNew: t.exposeBoolean('isNew', { description: 'Whether the scenario makes it.' }),
  }),
});
