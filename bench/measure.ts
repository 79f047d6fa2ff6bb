/** One thing to time: called many times, its answer thrown away. */
export interface Subject {
  readonly name: string;
  readonly run: () => unknown;
}

/** Median and 95th percentile of one subject, microseconds. */
export interface Timing {
  readonly name: string;
  readonly medianUs: number;
  readonly p95Us: number;
}

/**
 * Times subjects in turn, A B C A B C, so that a busy neighbour slows all of them alike; quote ratios of one run. Each turn runs
 * a subject often enough to be well above the clock's grain.
 */
export function measureInTurn(subjects: readonly Subject[], rounds = 60): Timing[] {
  const repeats = subjects.map(({ run }) => repeatsFor(run));
  const samples = subjects.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    subjects.forEach(({ run }, at) => {
      const times = repeats[at] ?? 1;
      const start = performance.now();
      for (let n = 0; n < times; n += 1) run();
      samples[at]?.push(((performance.now() - start) * 1000) / times);
    });
  }
  return subjects.map(({ name }, at) => timingOf(name, samples[at] ?? []));
}

/** Median and 95th percentile of samples in microseconds. */
export function timingOf(name: string, samplesUs: readonly number[]): Timing {
  const sorted = samplesUs.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { name, medianUs: at(0.5), p95Us: at(0.95) };
}

/** So many calls that a turn takes about 2 ms, after a warm-up of 200 calls or half a second. */
function repeatsFor(run: () => unknown): number {
  const warmUpEnds = performance.now() + 500;
  for (let n = 0; n < 200 && performance.now() < warmUpEnds; n += 1) run();
  const start = performance.now();
  let calls = 0;
  while (calls < 20 && performance.now() - start < 100) {
    run();
    calls += 1;
  }
  const eachMs = (performance.now() - start) / calls;
  return Math.max(1, Math.min(10_000, Math.round(2 / Math.max(eachMs, 0.000_1))));
}
