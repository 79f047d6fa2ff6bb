import type { OrganisationStatement } from '@samorg/domain';
import type { PlacedFault } from '../json/fault-place.ts';
import { parseJson } from '../json/parse-json.ts';
import { schemaFaults } from '../json/schema-faults.ts';
import { organisationSchema } from './organisation.ts';

/** A statement of an organisation, or every fault of the text (never empty, sorted by code, then refs). */
export type ParsedOrganisation =
  | { readonly ok: true; readonly statement: OrganisationStatement }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/**
 * Reads a Samorg organisation file: absent and null become the domain's values, unknown properties are refused.
 * Faults: `notJson` [file], else `schema` [file, pointer]. What the rows say together is for `checkStatement`.
 */
export function parseOrganisation(text: string): ParsedOrganisation {
  const json = parseJson(text, 'organisation');
  if (!json.ok) return json;
  const parsed = organisationSchema.safeParse(json.value);
  if (parsed.success) {
    const { specVersion, ...statement } = parsed.data;
    return { ok: true, statement };
  }
  const { issues } = parsed.error;
  const reportedAt = (pointer: string): string => pointer;
  return { ok: false, faults: schemaFaults({ file: 'organisation', document: json.value, issues, text, reportedAt }) };
}
