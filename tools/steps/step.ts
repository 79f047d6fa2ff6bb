/** How many checks or tests of a step passed, failed and were left out. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The outcome of a step, and what a person needs to read to mend a failure. */
export interface Report {
  readonly outcome: Outcome;
  readonly said: string;
}

/** One part of a check run: a guard, a test runner or a build. It runs in a folder laid out as this repository. */
export interface Step {
  readonly name: string;
  readonly run: (folder: string) => Promise<Report>;
}

/** The report of a step that is one check. */
export function reportOne(isPassed: boolean, said = ''): Report {
  return { outcome: { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 }, said };
}

/** The two outcomes as one. */
export function sum(one: Outcome, other: Outcome): Outcome {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
