import type { Change, Scenario } from '@samorg/domain';
import type { PlacedFault } from '../json/fault-place.ts';
import { parseJson } from '../json/parse-json.ts';
import { schemaFaults } from '../json/schema-faults.ts';
import { scenarioChangeSchema } from './change.ts';
import { scenarioSchema } from './scenario.ts';

/** A scenario, or every fault of the text (never empty, sorted by code, then refs). */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/** One change, or every fault of it, with pointers from the change itself. */
export type ParsedChange =
  | { readonly ok: true; readonly change: Change }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/**
 * Reads a Samorg scenario file. Faults: `notJson` [file], else `schema` [file, pointer]; a bad change is one fault at
 * `/changes/i`. Whether the scenario fits its organisation is for `checkScenario`.
 */
export function parseScenario(text: string): ParsedScenario {
  const json = parseJson(text, 'scenario');
  if (!json.ok) return json;
  const parsed = scenarioSchema.safeParse(json.value);
  if (parsed.success) {
    const { specVersion, ...scenario } = parsed.data;
    return { ok: true, scenario };
  }
  const { issues } = parsed.error;
  return {
    ok: false,
    faults: schemaFaults({ file: 'scenario', document: json.value, issues, text, reportedAt: wholeChange }),
  };
}

/** Reads one change in the shape of the file, e.g. an argument of the API. Faults: `schema` ['scenario', pointer in the change]. */
export function parseChange(value: unknown): ParsedChange {
  const parsed = scenarioChangeSchema.safeParse(value);
  if (parsed.success) return { ok: true, change: parsed.data };
  const { issues } = parsed.error;
  const reportedAt = (pointer: string): string => pointer;
  return { ok: false, faults: schemaFaults({ file: 'input', document: value, issues, text: null, reportedAt }) };
}

/** A bad change is one fault, wherever in it the bad value stands. */
function wholeChange(pointer: string): string {
  return /^\/changes\/\d+/.exec(pointer)?.[0] ?? pointer;
}
