/** An exact rational number, always reduced, denominator > 0. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** over / under, reduced. */
export function rational(over: bigint, under = 1n): Rational {
  if (under === 0n) throw new Error('division by 0');
  const sign = under < 0n ? -1n : 1n;
  const common = divisor(over < 0n ? -over : over, under * sign);
  return { over: (sign * over) / common, under: (sign * under) / common };
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce((a, b) => rational(a.over * b.under + b.over * a.under, a.under * b.under), rational(0n));
}

export function less(a: Rational, b: Rational): Rational {
  return sum([a, rational(-b.over, b.under)]);
}

export function product(values: readonly Rational[]): Rational {
  return values.reduce((a, b) => rational(a.over * b.over, a.under * b.under), rational(1n));
}

/** The largest integer not above. */
export function floorOf(value: Rational): bigint {
  const cut = value.over / value.under;
  return cut * value.under > value.over ? cut - 1n : cut;
}

/** floor(x + ½). */
export function roundOf(value: Rational): bigint {
  return floorOf(sum([value, rational(1n, 2n)]));
}

/** Below 0, 0 or above 0 as a is below, equal to or above b. */
export function order(a: Rational, b: Rational): number {
  const gap = less(a, b).over;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

/** Largest remainder, one öre at a time: always the one that lacks most, ties in the order of `ids`. */
export function apportioned(quotas: ReadonlyMap<string, Rational>, total: bigint): Map<string, bigint> {
  const parts = new Map([...quotas].map(([id, quota]) => [id, floorOf(quota)]));
  const waiting = [...quotas.keys()].sort((a, b) => {
    const [left, right] = [lack(quotas, a), lack(quotas, b)];
    return order(right, left) || (a < b ? -1 : 1);
  });
  for (const id of waiting) {
    if ([...parts.values()].reduce((a, b) => a + b, 0n) >= total) break;
    parts.set(id, (parts.get(id) ?? 0n) + 1n);
  }
  return parts;
}

/** Split of an integer by weights; the keys break ties in their order. All parts 0 when the weights sum to 0. */
export function splitBy(amount: bigint, weights: ReadonlyMap<string, bigint>): Map<string, bigint> {
  const all = [...weights.values()].reduce((a, b) => a + b, 0n);
  if (all === 0n) return new Map([...weights.keys()].map((id) => [id, 0n]));
  return apportioned(new Map([...weights].map(([id, weight]) => [id, rational(amount * weight, all)])), amount);
}

function lack(quotas: ReadonlyMap<string, Rational>, id: string): Rational {
  const quota = quotas.get(id) ?? rational(0n);
  return less(quota, rational(floorOf(quota)));
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : divisor(b, a % b);
}
