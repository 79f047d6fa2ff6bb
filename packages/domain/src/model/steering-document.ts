import type { UnitId } from './unit.ts';

/** Styrdokument: policy, reglemente, delegationsordning, plan … and the units that it names or rules. */
export interface SteeringDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly concerns: readonly UnitId[];
  readonly adoptedById: UnitId | null;
  readonly adoptedByText: string | null;
  readonly status: string | null;
  readonly source: string | null;
  readonly note: string | null;
}
