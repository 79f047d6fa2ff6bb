import type { Change, Scenario } from '@samorg/domain';
import { documentOf } from '../json/document-of.ts';
import { writeJson } from '../json/write-json.ts';
import { scenarioChangeSchema } from './change.ts';
import { scenarioSchema } from './scenario.ts';

const toDocument = documentOf(scenarioSchema);
const toChangeDocument = documentOf(scenarioChangeSchema);

/** A Samorg scenario file that reads back as the same scenario. */
export function writeScenario(scenario: Scenario): string {
  return writeJson(Object(toDocument({ specVersion: 1, ...scenario })));
}

/** One change in the shape of the file, as `parseChange` reads it. */
export function changeDocument(change: Change): object {
  return Object(toChangeDocument(change));
}
