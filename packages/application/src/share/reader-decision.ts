import type { Decision, DecisionId, IsoDate } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';

/** One step on the way to and after the decision. Dates are those of the documents: a day, a month, or null. */
export interface ReaderStep {
  /** Kind of document as the data says, or what happens: inForce, due, reportBack. */
  readonly what: 'document' | 'inForce' | 'due' | 'reportBack';
  readonly kind: string | null;
  readonly body: string | null;
  readonly date: string | null;
  /** Whether it is the decision that the changes carry out. */
  readonly isDecision: boolean;
}

/** Förslag till beslut: the decision that the changes carry out, as the data has it. */
export interface ReaderDecision {
  readonly body: string | null;
  readonly caseNumber: string | null;
  readonly paragraph: string | null;
  readonly status: string | null;
  /** Att-satser, in order and to the letter. */
  readonly clauses: readonly string[];
}

/** The decision that most changes name, the first of them among equals; null when none names one with clauses. */
export function readerDecision(evaluation: EvaluationView): ReaderDecision | null {
  const decision = decisionOf(evaluation);
  if (decision === null) return null;
  const { bodyId, caseNumber, paragraph, status } = decision;
  const body = bodyId === null ? null : evaluation.nameOf(bodyId);
  return { body, caseNumber, paragraph, status, clauses: clausesOf(evaluation, decision) };
}

/** What the decision rests on, the decision, when the changes take effect, and what it asks for afterwards. */
export function readerSteps(evaluation: EvaluationView, dates: readonly IsoDate[]): ReaderStep[] {
  const decision = decisionOf(evaluation);
  const named = (id: string | null): string | null => (id === null ? null : evaluation.nameOf(id));
  const chain = decision === null ? [] : chainTo(decision, decisionsOf(evaluation));
  const documents = chain.map((row) => ({
    what: 'document' as const,
    kind: row.kind,
    body: named(row.bodyId),
    date: row.date,
    isDecision: row === decision,
  }));
  const plain = { kind: null, body: null, isDecision: false };
  const inForce = dates.map((date) => ({ ...plain, what: 'inForce' as const, date }));
  const due = decision?.due ? [{ ...plain, what: 'due' as const, date: decision.due }] : [];
  const reports = evaluation.replay.baseline.reference.statement.reportBacks
    .filter((row) => row.decisionId === decision?.id)
    .map((row) => ({ ...plain, what: 'reportBack' as const, body: named(row.toBodyId), date: row.due ?? row.dueTo }));
  return [...documents, ...inForce, ...due, ...reports];
}

function decisionsOf({ replay }: EvaluationView): ReadonlyMap<DecisionId, Decision> {
  return new Map(replay.baseline.reference.statement.decisions.map((row) => [row.id, row]));
}

function decisionOf(evaluation: EvaluationView): Decision | null {
  const decisions = decisionsOf(evaluation);
  const counts = new Map<DecisionId, number>();
  for (const { decisionId } of evaluation.replay.scenario.changes) {
    if (decisionId !== null) counts.set(decisionId, (counts.get(decisionId) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => decisions.get(id));
  return most.find((row) => row !== undefined) ?? null;
}

function clausesOf(evaluation: EvaluationView, { text, sameTextAsId }: Decision): readonly string[] {
  if (text.length > 0 || sameTextAsId === null) return text;
  return decisionsOf(evaluation).get(sameTextAsId)?.text ?? [];
}

/** A decision after all that it is based on, each once. */
function chainTo(decision: Decision, decisions: ReadonlyMap<DecisionId, Decision>): Decision[] {
  const chain: Decision[] = [];
  const seen = new Set<DecisionId>();
  const visit = (row: Decision): void => {
    if (seen.has(row.id)) return;
    seen.add(row.id);
    for (const id of row.basedOnIds) {
      const base = decisions.get(id);
      if (base !== undefined) visit(base);
    }
    chain.push(row);
  };
  visit(decision);
  return chain;
}
