import type { Fault, IsoDate, UnitCorrection, UnitId, UnitKind } from '@samorg/domain';
import { parseIsoDate } from '@samorg/domain';
import { typedName } from '../typed-name.ts';

/** A correction as it came from outside: absent = keep, null = clear. */
export interface CorrectionInput {
  readonly unitId: UnitId;
  readonly name?: string | null | undefined;
  readonly kind?: UnitKind | null | undefined;
  readonly parentId?: UnitId | null | undefined;
  readonly note?: string | null | undefined;
  readonly validFrom?: unknown;
  readonly validTo?: unknown;
}

/** The correction, or the fault `schema` ['organisation', pointer] for each field that cannot be read or be cleared. */
export function parseCorrection(
  input: CorrectionInput,
): { readonly correction: UnitCorrection } | { readonly faults: readonly Fault[] } {
  const { unitId, kind, parentId, note } = input;
  const name = typeof input.name === 'string' ? typedName(input.name) : undefined;
  const validFrom = parseDate(input.validFrom);
  const validTo = parseDate(input.validTo);
  const faults = [
    ...(input.name === null || name === '' ? ['/name'] : []),
    ...(kind === null ? ['/kind'] : []),
    ...(validFrom === 'notADate' ? ['/validFrom'] : []),
    ...(validTo === 'notADate' ? ['/validTo'] : []),
  ].map((pointer): Fault => ({ code: 'schema', refs: ['organisation', pointer] }));
  if (faults.length > 0) return { faults };
  return {
    correction: {
      unitId,
      ...(name === undefined ? {} : { name }),
      ...(kind === undefined || kind === null ? {} : { kind }),
      ...(parentId === undefined ? {} : { parentId }),
      ...(note === undefined ? {} : { note }),
      ...(validFrom === undefined || validFrom === 'notADate' ? {} : { validFrom }),
      ...(validTo === undefined || validTo === 'notADate' ? {} : { validTo }),
    },
  };
}

function parseDate(value: unknown): IsoDate | null | undefined | 'notADate' {
  if (value === undefined || value === null) return value;
  return (typeof value === 'string' ? parseIsoDate(value) : null) ?? 'notADate';
}
