import type { Organisation, StaffFunction } from '@samorg/domain';
import { builder } from './builder.ts';

export const StaffFunctionType = builder.objectRef<StaffFunction>('StaffFunction').implement({
  description: 'Stabsfunktion: a kind of support to leadership and core activity.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the staff function.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
});

/** The staff function of an id, as the file names it; null = core activity. */
export function staffFunctionOf({ reference }: Organisation, id: string | null): StaffFunction | null {
  return id === null ? null : (reference.staffFunctions.get(id) ?? null);
}
