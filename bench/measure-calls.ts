import { type Timing, timingOf } from './measure.ts';

/** One question or write to time, asked over and over. */
export interface Call {
  readonly name: string;
  readonly call: () => Promise<unknown> | unknown;
  /** What is done before each call and not timed. */
  readonly before?: () => Promise<unknown> | unknown;
}

/** The rounds of a call; the best one counts for a peer, the median one for ourselves. */
export interface Rounds {
  readonly medianUs: number;
  readonly bestUs: number;
}

/** Times calls one at a time in some rounds, A B C A B C, so that a busy neighbour slows all of them alike. */
export async function callsInTurn(
  calls: readonly Call[],
  { rounds = 3, callsInRound = 100 }: { readonly rounds?: number; readonly callsInRound?: number } = {},
): Promise<ReadonlyMap<string, Rounds>> {
  const medians = new Map<string, number[]>(calls.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, call, before } of calls) {
      const samples: number[] = [];
      for (let n = 0; n < callsInRound; n += 1) {
        if (before !== undefined) await before();
        const start = performance.now();
        await call();
        samples.push((performance.now() - start) * 1000);
      }
      // The first round warms everything.
      if (round > 0) medians.get(name)?.push(timingOf(name, samples).medianUs);
    }
  }
  return new Map([...medians].map(([name, samples]) => [name, roundsOf(samples)]));
}

/** Answers a second of all clients together, and how long the slowest twentieth waits. */
export interface ClientRate {
  readonly perSecond: number;
  readonly bestPerSecond: number;
  readonly p95Us: number;
}

/** How often clients that wait for each answer are answered, together, per second; the best of some rounds, and the median p95. */
export async function clientsInTurn(
  calls: readonly { readonly name: string; readonly callOf: (client: number) => () => Promise<unknown> }[],
  { clients = 16, seconds = 2, rounds = 3 }: { clients?: number; seconds?: number; rounds?: number } = {},
): Promise<ReadonlyMap<string, ClientRate>> {
  const rates = new Map<string, { perSecond: number; p95Us: number }[]>(calls.map(({ name }) => [name, []]));
  const callers = calls.map(({ name, callOf }) => ({
    name,
    perClient: Array.from({ length: clients }, (_, client) => callOf(client)),
  }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, perClient } of callers) {
      const measured = await together(perClient, round === 0 ? seconds / 2 : seconds);
      if (round > 0) rates.get(name)?.push({ perSecond: measured.perSecond, p95Us: measured.timing.p95Us });
    }
  }
  return new Map(
    [...rates].map(([name, list]) => {
      const sorted = list.map((one) => one.perSecond).toSorted((a, b) => a - b);
      const p95s = list.map((one) => one.p95Us).toSorted((a, b) => a - b);
      const middle = list.length >> 1;
      return [name, { perSecond: sorted[middle] ?? 0, bestPerSecond: sorted.at(-1) ?? 0, p95Us: p95s[middle] ?? 0 }];
    }),
  );
}

async function together(
  perClient: readonly (() => Promise<unknown>)[],
  seconds: number,
): Promise<{ readonly perSecond: number; readonly timing: Timing }> {
  const samples: number[] = [];
  const start = performance.now();
  const client = async (call: () => Promise<unknown>): Promise<void> => {
    while (performance.now() - start < seconds * 1000) {
      const before = performance.now();
      await call();
      samples.push((performance.now() - before) * 1000);
    }
  };
  await Promise.all(perClient.map(client));
  const took = (performance.now() - start) / 1000;
  return { perSecond: Math.round(samples.length / took), timing: timingOf('', samples) };
}

function roundsOf(samples: readonly number[]): Rounds {
  const sorted = samples.toSorted((a, b) => a - b);
  return { medianUs: sorted[sorted.length >> 1] ?? 0, bestUs: sorted[0] ?? 0 };
}
