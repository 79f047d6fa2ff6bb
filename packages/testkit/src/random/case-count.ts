/**
 * How many random cases a law is tried on: a share of 10 000, or of what the environment says in SAMORG_CASES – fewer in
 * `npm run check`, a million through a night. The seed of a case that breaks a law is printed.
 */
export function caseCount(share: number): number {
  const all = Number(process.env.SAMORG_CASES ?? 10_000);
  return Math.max(1, Math.round(all * share));
}

/** Time for as many cases as anybody has patience for. */
export const patience = { timeout: 24 * 3_600_000 };
