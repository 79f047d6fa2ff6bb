/** A source of numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, `most`. */
  readonly below: (most: number) => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Mulberry32, Tommy Ettinger 2017, public domain: 32 bits of state, no floats before the last step. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (most: number): number => next() % most;
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (list) => {
      const value = list[below(list.length)];
      if (value === undefined) throw new Error('broken promise: the list is not empty');
      return value;
    },
  };
}
