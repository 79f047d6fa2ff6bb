import type { builder } from './builder.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;

/** What every change can be told, whatever it asks for. */
export const changeHeadFields = (t: InputFields) => ({
  id: t.id({ description: 'Id of the change, unique in the scenario, without ~; absent = one is made.' }),
  effectiveDate: t.field({ type: 'Date', required: true, description: 'First day in force.' }),
  decisionId: t.id({ description: 'The decision that it carries out.' }),
  source: t.string({ description: 'Where it is stated.' }),
  note: t.string({ description: 'A remark.' }),
});
