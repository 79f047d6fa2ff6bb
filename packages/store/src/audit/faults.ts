import type { AuditFault } from '../port/audit.ts';

/** Faults that are told; the others are counted. */
const mostTold = 1000;

/** What a verification has found so far. */
export interface Faults {
  readonly add: (fault: AuditFault) => void;
  readonly count: () => number;
  readonly told: readonly AuditFault[];
}

export function noFaults(): Faults {
  const told: AuditFault[] = [];
  let count = 0;
  return {
    add: (fault) => {
      count += 1;
      if (count <= mostTold) told.push(fault);
    },
    count: () => count,
    told,
  };
}
