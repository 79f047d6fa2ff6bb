import { compareIdLists, sortedIds } from '@samorg/domain';
import type { z } from 'zod';
import type { FaultReason, FileRole, PlacedFault } from './fault-place.ts';
import { locatePointers } from './locate-pointers.ts';
import { escapeKey, pointerTo } from './pointer.ts';
import type { TextPlace } from './text-place.ts';

/** What schema faults are made from. */
export interface SchemaFailure {
  readonly file: FileRole;
  /** The document as it was read. */
  readonly document: unknown;
  readonly issues: readonly z.core.$ZodIssue[];
  /** Its text, to tell lines and columns; null when there is none. */
  readonly text: string | null;
  /** The pointer that a fault is reported at, of the exact one. */
  readonly reportedAt: (pointer: string) => string;
}

/** More places than this are not looked up: nobody reads on, and each costs a pass over the lines before it. */
const mostPlaces = 100;

/** The faults `schema` [file, pointer] of a document, one per pointer, sorted by refs. */
export function schemaFaults(failure: SchemaFailure): PlacedFault[] {
  const byPointer = new Map<string, Finding[]>();
  for (const finding of failure.issues.flatMap((issue) => findingsOf(failure.document, issue))) {
    const pointer = failure.reportedAt(finding.pointer);
    const known = byPointer.get(pointer);
    if (known === undefined) byPointer.set(pointer, [finding]);
    else known.push(finding);
  }
  const faults = [...byPointer].map(([pointer, findings]) => faultOf(failure.file, pointer, findings));
  faults.sort((a, b) => compareIdLists(a.refs, b.refs));
  return failure.text === null ? faults : placed(faults, failure.text);
}

interface Finding {
  readonly pointer: string;
  readonly reason: FaultReason;
  readonly missing?: string;
}

/** A missing property is a finding at its object, an unknown one at itself. */
function findingsOf(document: unknown, issue: z.core.$ZodIssue): Finding[] {
  const pointer = pointerTo(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: `${pointer}/${escapeKey(key)}`, reason: 'unknown' }));
  }
  if (isMissing(document, issue.path)) {
    const at = pointerTo(issue.path.slice(0, -1));
    return [{ pointer: at, reason: 'missing', missing: String(issue.path.at(-1)) }];
  }
  return [{ pointer, reason: issue.code === 'invalid_type' ? 'kind' : 'value' }];
}

function isMissing(document: unknown, path: readonly PropertyKey[]): boolean {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return true;
    value = Reflect.get(value, key);
  }
  return false;
}

function faultOf(file: FileRole, pointer: string, findings: readonly Finding[]): PlacedFault {
  const reasons = new Set(findings.map((finding) => finding.reason));
  const [only] = reasons;
  return {
    code: 'schema',
    refs: [file, pointer],
    place: null,
    reason: reasons.size === 1 && only !== undefined ? only : 'value',
    pointers: sortedIds(findings.map((finding) => finding.pointer)),
    missing: sortedIds(findings.flatMap(({ missing }) => (missing === undefined ? [] : [missing]))),
  };
}

function placed(faults: readonly PlacedFault[], text: string): PlacedFault[] {
  const firstPointers = faults.slice(0, mostPlaces).map((fault) => fault.pointers[0] ?? '');
  const places: Map<string, TextPlace> = locatePointers(text, firstPointers);
  return faults.map((fault) => ({ ...fault, place: places.get(fault.pointers[0] ?? '') ?? null }));
}
