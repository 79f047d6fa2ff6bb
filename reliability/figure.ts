/** A claim about what Samorg does under faults, with the run that tries it. */
export interface Figure {
  /** Short and lasting: a letter for the kind, a number, a small letter for a part: `A2b`. */
  readonly id: string;
  readonly what: string;
  readonly expected: string;
  /** How many times it is tried: by every run of CI, and when time is plenty. */
  readonly counts: Readonly<Record<Column, number>>;
  readonly needsNeo4j: boolean;
  /** Tries it. What it throws counts as a violation too; `Neo4jMissing` as not run. */
  run(run: FigureRun): Promise<FigureOutcome>;
}

/** How thoroughly figures are tried. */
export type Column = 'ci' | 'deep';

/** What a run is given. The same seed and count give the same run, as far as the clock and the kernel let it. */
export interface FigureRun {
  readonly count: number;
  readonly seed: number;
  /** A running server; never null for a figure that needs one. */
  readonly neo4j: Neo4jAddress | null;
  /** An empty folder that is removed afterwards. */
  readonly folder: string;
  /** Tells how many of `count` are done. */
  progress(done: number): void;
}

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** What a run found. It holds when there is no violation. */
export interface FigureOutcome {
  /** One line each, with what it takes to find the case again. */
  readonly violations: readonly string[];
  /** What was done and counted, in words: `300 kills, 8 211 acknowledged writes`. */
  readonly measured: string;
}
