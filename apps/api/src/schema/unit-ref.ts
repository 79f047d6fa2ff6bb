import { builder } from './builder.ts';

/** A unit as it is named in a text or table. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

export const UnitRefType = builder.objectRef<NamedUnit>('UnitRef').implement({
  description: 'A unit by id and name, as it is called where it is mentioned.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the unit.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
});
