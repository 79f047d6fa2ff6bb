import type { Decision, Replay } from '@samorg/domain';
import type { PaperDecision } from '@samorg/exchange';
import type { NameOf } from '../evaluation/name-look-up.ts';

/** The decision that most changes name; null when none is named, or when several are named as often, since then no one body decides. */
export function decisionOf({ steps, baseline }: Replay): Decision | null {
  const counts = new Map<string, number>();
  for (const { change } of steps) {
    if (change.decisionId !== null) counts.set(change.decisionId, (counts.get(change.decisionId) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] === next?.[1]) return null;
  return baseline.reference.statement.decisions.find(({ id }) => id === most[0]) ?? null;
}

/** Its clauses as they stand in the data, and who decides. Null when it has none. */
export function paperDecision(decision: Decision, nameOf: NameOf): PaperDecision | null {
  const { bodyId, paragraph, date, status, text } = decision;
  if (text.length === 0) return null;
  const source = [bodyId === null ? null : nameOf(bodyId), paragraph, date].filter((part) => part !== null);
  return { isDecided: status === 'decided', source: source.join(' '), clauses: text };
}
