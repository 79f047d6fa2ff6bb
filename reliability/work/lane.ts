import type { Store } from '@samorg/store';
import type { StaffedDesk } from './desk.ts';
import { keptIn } from './kept-in.ts';
import { disagreements } from './ledger.ts';

/** A store that faults are tried on. */
export interface Lane {
  readonly name: string;
  /** What the environment tells an API that keeps its data there. */
  readonly environment: Readonly<Record<string, string>>;
  /** Looks at what is stored while nobody writes, and leaves everything as a dead API left it. */
  look<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

/** What happened on a lane. */
export class LaneReport {
  readonly violations: string[] = [];
  acknowledged = 0;
  /** Writes that were stored and whose answer did not come. */
  unanswered = 0;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  trouble(round: number, what: readonly string[]): void {
    this.violations.push(...what.map((one) => `${this.#name}, round ${round}: ${one}`));
  }

  /** Reads all that is stored of a desk's organisation, holds it against what its writers were answered, and verifies the audit chain. */
  async look(lane: Lane, { desk }: StaffedDesk, round: number): Promise<void> {
    const { organisationId, ledger } = desk;
    await lane.look(async (store) => {
      const { kept, faults } = await keptIn(store, organisationId);
      const { faults: forged } = await store.verifyAudit({ checkpoint: null });
      const broken = forged.map((fault) => `the audit finds ${JSON.stringify(fault)}`);
      this.trouble(round, [...faults, ...broken, ...disagreements(ledger, kept)]);
      this.unanswered += kept.length - ledger.acknowledged.size + ledger.found();
    });
  }
}

/** The reports of lanes as one. */
export function together(reports: readonly LaneReport[]): LaneReport {
  const whole = new LaneReport('');
  for (const { violations, acknowledged, unanswered } of reports) {
    whole.violations.push(...violations);
    whole.acknowledged += acknowledged;
    whole.unanswered += unanswered;
  }
  return whole;
}
