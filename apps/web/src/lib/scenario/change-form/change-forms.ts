import type { FormDescription, FormField, SingleField } from './form-description.ts';
import { moneyForms } from './money-forms.ts';
import { propertyForms } from './property-forms.ts';
import { staffForms } from './staff-forms.ts';
import { unitForms } from './unit-forms.ts';

/** What every change can be told, whatever it asks for. */
const dateField: SingleField = { kind: 'date', name: 'datum', property: 'effectiveDate', label: 'date' };
const basisFields: readonly SingleField[] = [
  { kind: 'list', of: 'decision', name: 'beslut', property: 'decisionId', label: 'decision', optional: 'absent' },
  { kind: 'text', name: 'kalla', property: 'source', label: 'source', optional: 'absent' },
  { kind: 'text', name: 'anmarkning', property: 'note', label: 'note', optional: 'absent' },
];

/** The forms of all changes but the move of a unit, by what they change. */
export const changeForms = { units: unitForms, staff: staffForms, money: moneyForms } as const;

const allForms: readonly FormDescription[] = [...Object.values(changeForms).flat(), ...propertyForms];

/** The form of an address; null when there is none. */
export function findForm(slug: string): FormDescription | null {
  return allForms.find((form) => form.slug === slug) ?? null;
}

/** The form of an address that is known to have one. */
export function formOf(slug: string): FormDescription {
  const form = findForm(slug);
  if (form === null) throw new Error(`no form is called ${slug}`);
  return form;
}

/** Where a change of a kind is edited. */
export function slugOfType(type: string): string {
  return allForms.find((form) => form.about === 'change' && form.type === type)?.slug ?? 'flytta';
}

/** The fields of the main part of a form: those of its own, and the date of a change. */
export function mainFields(form: FormDescription): readonly FormField[] {
  return form.about === 'change' ? [...form.fields, dateField] : form.fields;
}

/** The fields that tell what a change rests on. */
export function basisOf(form: FormDescription): readonly SingleField[] {
  return form.about === 'change' ? basisFields : [];
}

/** Every field of a form. */
export function fieldsOf(form: FormDescription): readonly FormField[] {
  return [...mainFields(form), ...basisOf(form)];
}
