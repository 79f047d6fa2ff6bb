import type { Scenario } from '@samorg/domain';
import type { PlacedFault } from '../json/fault-place.ts';
import { schemaFaults } from '../json/schema-faults.ts';
import { scenarioSchema } from './scenario.ts';

/** The properties of a scenario that are set beside its changes. */
export const scenarioPropertyNames = ['toleranceOre', 'partYearFactors', 'participation', 'target'] as const;

export type ScenarioProperty = (typeof scenarioPropertyNames)[number];

/** Some of these properties, each as a scenario holds it. */
export type ScenarioProperties = Partial<Pick<Scenario, ScenarioProperty>>;

/** Some properties, or every fault of them, with pointers from where they stand together. */
export type ParsedProperties =
  | { readonly ok: true; readonly properties: ScenarioProperties }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

const propertiesSchema = scenarioSchema
  .pick({ toleranceOre: true, partYearFactors: true, participation: true, target: true })
  .strict();

/**
 * Reads some properties of a scenario in the shape of the file. Only what is given comes back: null gives the value of a
 * file without the property. Faults: `schema` ['input', pointer].
 */
export function parseScenarioProperties(value: object): ParsedProperties {
  const parsed = propertiesSchema.safeParse(value);
  if (parsed.success) {
    const given = Object.entries(parsed.data).filter(([name]) => Object.hasOwn(value, name));
    return { ok: true, properties: Object.fromEntries(given) };
  }
  const { issues } = parsed.error;
  const reportedAt = (pointer: string): string => pointer;
  return { ok: false, faults: schemaFaults({ file: 'input', document: value, issues, text: null, reportedAt }) };
}
