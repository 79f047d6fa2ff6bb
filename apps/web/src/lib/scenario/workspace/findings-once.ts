/** What a gap or a warning is about. */
export interface FindingKey {
  readonly code: string;
  readonly refs: readonly string[];
  readonly amountOre: number | null;
}

/** Gaps, then the warnings that no gap already tells: the same lack of data may be both, and is said once. */
export function findingsOnce<Finding extends FindingKey>(
  gaps: readonly Finding[],
  warnings: readonly Finding[],
): readonly Finding[] {
  const told = new Set(gaps.map(findingKey));
  return [...gaps, ...warnings.filter((warning) => !told.has(findingKey(warning)))];
}

/** Tells one finding from another, the amount apart. */
export function findingKey({ code, refs }: FindingKey): string {
  return JSON.stringify([code, ...refs]);
}
