import { compareReplay } from '../src/evaluate/comparison.ts';
import { resultOf } from '../src/evaluate/evaluate.ts';
import type { EvaluationResult } from '../src/evaluate/evaluation.ts';
import type { Explanation } from '../src/explain/explanation.ts';
import { type Explanations, explanationsOf } from '../src/explain/explanations.ts';
import { baselineOf } from '../src/model/baseline.ts';
import type { OrganisationStatement } from '../src/model/statement.ts';
import { lowestTerms } from '../src/quantity/fraction.ts';
import { replayScenario } from '../src/scenario/replay.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

/** An evaluation with its explanations. */
export interface ExplainedReform extends Explanations {
  readonly result: EvaluationResult;
  /** The explanation of a figure that there is. */
  of(address: string): Explanation;
  /** Rule, value and terms in a line each, e.g. `line D leaves c -15000`. */
  told(address: string): readonly string[];
}

/** Replays and explains every figure once, which asserts that its terms sum to it; every change must be possible. */
export function explainReform(statement: OrganisationStatement, scenario: Scenario): ExplainedReform {
  const { date, budgetYear } = scenario.baseline;
  const comparison = compareReplay(replayScenario(baselineOf(statement, date, budgetYear), scenario));
  const explanations = explanationsOf(comparison);
  const of = (address: string): Explanation => {
    const explanation = explanations.explain(address);
    if (explanation === null) throw new Error(`${address} is no figure; nearest ${explanations.nearest(address)}`);
    return explanation;
  };
  for (const address of explanations.figures()) of(address);
  return {
    ...explanations,
    result: resultOf(comparison),
    of,
    told(address) {
      const { rule, value, holds, terms } = of(address);
      const head = `${rule} ${exact(value)}${holds === null ? '' : holds ? ' holds' : ' fails'}`;
      return [head, ...terms.map(toldTerm)];
    },
  };
}

function toldTerm(term: Explanation['terms'][number]): string {
  const sign = 'sign' in term && term.sign < 0 ? '-' : '';
  const fields = new Map<string, unknown>(Object.entries(term));
  const named = ['lineId', 'event', 'positionId', 'changeId', 'serviceId', 'boardId', 'code'];
  const what = [
    term.kind,
    ...('figure' in term ? [sign + term.figure] : []),
    ...named.flatMap((name) => (typeof fields.get(name) === 'string' ? [`${fields.get(name)}`] : [])),
    ...('share' in term && term.share !== null ? [`×${exact(term.share)}`] : []),
  ];
  return `${what.join(' ')} ${exact(term.amount)}`;
}

function exact(value: Explanation['value']): string {
  if (value === null) return 'unknown';
  const { numerator, denominator } = lowestTerms(value);
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}
