import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jMissing } from '../tools/neo4j/neo4j-missing.ts';
import type { Figure, Neo4jAddress } from './figure.ts';
import type { FigureResult, Verdict } from './figure-result.ts';
import { type Options, OptionsInvalid } from './options.ts';

/** What a run has around it. */
export interface Surroundings {
  /** A server that answers, or why there is none. Asked only when a figure needs one. */
  neo4j(): Promise<Neo4jAddress | Neo4jMissing>;
  /** Tells a person how it goes. */
  tell(line: string): void;
  /** Is given all results so far, after each figure: a long run that is cut off has told what it found. */
  found(results: readonly FigureResult[]): void;
  /** Milliseconds that pass evenly. */
  now(): number;
  /** How long one figure may take before it counts as stuck, milliseconds. */
  readonly patienceMs: number;
}

/** Runs the chosen figures one after the other; each to its end whatever happened before. Throws `OptionsInvalid`. */
export async function runFigures(
  figures: readonly Figure[],
  options: Options,
  around: Surroundings,
): Promise<FigureResult[]> {
  const chosen = choose(figures, options.only);
  const ends = around.now() + (options.minutes ?? 0) * 60_000;
  const results: FigureResult[] = [];
  for (let seed = options.seed; seed === options.seed || around.now() < ends; seed += 1) {
    for (const figure of chosen) {
      results.push(await runFigure(figure, { ...options, seed }, around));
      around.found(results);
    }
    if (results.every(({ verdict }) => verdict.kind === 'notRun')) break;
  }
  return results;
}

/** The figures that are meant by `only`. */
function choose(figures: readonly Figure[], only: readonly string[] | null): readonly Figure[] {
  if (only === null) return figures;
  const isMeant = (id: string, wanted: string): boolean => id === wanted || id.replace(/[a-z]$/, '') === wanted;
  const unknown = only.filter((wanted) => !figures.some(({ id }) => isMeant(id, wanted)));
  if (unknown.length > 0) {
    const known = figures.map(({ id }) => id).join(' ');
    throw new OptionsInvalid(`There is no figure ${unknown.join(', ')}; there are ${known || 'none'}.`);
  }
  return figures.filter(({ id }) => only.some((wanted) => isMeant(id, wanted)));
}

async function runFigure(figure: Figure, options: Options, around: Surroundings): Promise<FigureResult> {
  const { id, what, expected } = figure;
  const { column, seed } = options;
  const count = figure.counts[column];
  around.tell(`${id} ${what} (${count}, seed ${seed}) …`);
  const started = around.now();
  const verdict = await verdictOf(figure, { count, seed }, around);
  const seconds = (around.now() - started) / 1000;
  around.tell(`${id} ${verdict.kind === 'notRun' ? 'NOT RUN' : verdict.kind} (${seconds.toFixed(1)} s)`);
  return { id, what, expected, count, seed, column, verdict, seconds };
}

async function verdictOf(
  figure: Figure,
  { count, seed }: { readonly count: number; readonly seed: number },
  around: Surroundings,
): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), `samorg-${figure.id}-`));
  const timer = new Deadline(around.patienceMs);
  try {
    const neo4j = figure.needsNeo4j ? await around.neo4j() : null;
    if (neo4j instanceof Neo4jMissing) return { kind: 'notRun', reason: neo4j.message };
    const progress = tenths(count, (done) => around.tell(`${figure.id} ${done} of ${count}`));
    const running = figure.run({ count, seed, neo4j, folder, progress });
    const { violations, measured } = await Promise.race([running, timer.passed]);
    return violations.length === 0 ? { kind: 'held', measured } : { kind: 'violated', violations, measured };
  } catch (error) {
    if (error instanceof Neo4jMissing) return { kind: 'notRun', reason: error.message };
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'violated', violations: [thrown], measured: 'it broke off' };
  } finally {
    timer.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A moment after which `passed` is rejected. */
class Deadline {
  readonly passed: Promise<never>;
  readonly stop: () => void;

  constructor(milliseconds: number) {
    const { promise, reject } = Promise.withResolvers<never>();
    const stuck = new Error(`it was not done after ${milliseconds / 1000} s`);
    const timer = setTimeout(() => reject(stuck), milliseconds);
    promise.catch(() => {});
    this.passed = promise;
    this.stop = () => clearTimeout(timer);
  }
}

/** Tells each tenth of the count once. */
function tenths(count: number, tell: (done: number) => void): (done: number) => void {
  let told = 0;
  return (done) => {
    const tenth = Math.floor((done * 10) / count);
    if (tenth <= told || done >= count) return;
    told = tenth;
    tell(done);
  };
}
