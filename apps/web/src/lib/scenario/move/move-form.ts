import type { TransferUnitInput } from '#generated/graphql.ts';

/** What happens to the internal sales of the moved part. */
export type TradeChoice = 'keep' | 'serviceAgreement' | 'dissolve';

/** A unit that is excepted from its branch, and where it is to stand; null = the place that is proposed. */
export type MoveException = { readonly unitId: string; readonly parentId: string | null };

/** The move dialog as filled in, complete or not. Ids are empty until something is chosen. */
export type MoveForm = {
  readonly unitId: string;
  readonly toParentId: string;
  readonly date: string;
  readonly exceptions: readonly MoveException[];
  /** Null until chosen: there is no default. */
  readonly policy: TradeChoice | null;
};

/** The fields of an address or of a submitted form. */
type Fields = { get(name: string): unknown; getAll(name: string): readonly unknown[] };

const placePrefix = 'plats.';
const tradeChoices: readonly TradeChoice[] = ['keep', 'serviceAgreement', 'dissolve'];

/** Reads the dialog out of an address or a submitted form. The date is `fallbackDate` when the field is missing. */
export function readMoveForm(fields: Fields, fallbackDate: string): MoveForm {
  const unitIds = fields.getAll('utom').filter((value) => typeof value === 'string' && value !== '');
  const policy = text(fields.get('handel'));
  return {
    unitId: text(fields.get('enhet')),
    toParentId: text(fields.get('till')),
    date: fields.get('datum') === null ? fallbackDate : text(fields.get('datum')),
    exceptions: [...new Set(unitIds.map(String))].map((unitId) => ({
      unitId,
      parentId: text(fields.get(placePrefix + unitId)) || null,
    })),
    policy: tradeChoices.find((choice) => choice === policy) ?? null,
  };
}

/** The dialog as an address, which `readMoveForm` reads back. */
export function moveQuery(form: MoveForm): URLSearchParams {
  const query = new URLSearchParams();
  if (form.unitId !== '') query.set('enhet', form.unitId);
  if (form.toParentId !== '') query.set('till', form.toParentId);
  query.set('datum', form.date);
  for (const { unitId, parentId } of form.exceptions) {
    query.append('utom', unitId);
    if (parentId !== null) query.set(placePrefix + unitId, parentId);
  }
  if (form.policy !== null) query.set('handel', form.policy);
  return query;
}

/** Name of the field that holds the new parent of an excepted unit. */
export function placeField(unitId: string): string {
  return placePrefix + unitId;
}

/** The dialog as the change that the API is asked for. */
export function transferInput(form: MoveForm): TransferUnitInput {
  return {
    unitId: form.unitId,
    toParentId: form.toParentId,
    effectiveDate: form.date,
    exceptions: form.exceptions.map(({ unitId, parentId }) =>
      parentId === null ? { unitId } : { unitId, toParentId: parentId },
    ),
    ...(form.policy === null ? {} : { tradePolicy: form.policy }),
  };
}

/** The form with one unit excepted, or no longer. */
export function toggleException(form: MoveForm, unitId: string): MoveForm {
  const without = form.exceptions.filter((exception) => exception.unitId !== unitId);
  const exceptions =
    without.length < form.exceptions.length ? without : [...form.exceptions, { unitId, parentId: null }];
  return { ...form, exceptions };
}

/** The form with a place chosen for an excepted unit. */
export function placeException(form: MoveForm, unitId: string, parentId: string): MoveForm {
  return {
    ...form,
    exceptions: form.exceptions.map((exception) => (exception.unitId === unitId ? { unitId, parentId } : exception)),
  };
}

/** Whether a text is a date that exists, written as 2021-10-01. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
