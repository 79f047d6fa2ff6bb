import type { Evaluation } from '@samorg/domain';
import { writeJson } from '../json/write-json.ts';

/** An evaluation as `samorg evaluate --json` prints it: stable key order, one row a line, ends with a line feed. */
export function writeEvaluation(evaluation: Evaluation): string {
  return writeJson(evaluation);
}
