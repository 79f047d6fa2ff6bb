import { keysOf } from '../base/keys-of.ts';
import type { TargetOutcome, TargetParticipant } from '../evaluate/evaluation.ts';
import { type Fraction, fraction, minus, times, whole, zero } from '../quantity/fraction.ts';
import type { Target } from '../scenario/scenario.ts';
import type { Basis } from './basis.ts';
import { type Explanation, explained, type FigureUnit, figureTerm } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import { largestRemainderTerm, roundingAlone } from './rounding.ts';
import type { RuleCode } from './rule-code.ts';
import type { Section } from './section.ts';
import { addOnTerms, baseTerms, planTerms } from './target-leaves.ts';
import type { RatioTerm, Term, WholeTerm } from './term.ts';

/** What is explained: the outcome of the target and the target itself. */
interface TargetAt {
  readonly basis: Basis;
  readonly target: Target;
  readonly outcome: TargetOutcome;
}

type Grounds = readonly [rule: RuleCode, terms: readonly Term[], unit?: FigureUnit];
type OutcomeName = Exclude<keyof TargetOutcome, 'participants' | 'notParticipating' | 'met'>;
type ParticipantName = Exclude<keyof TargetParticipant, 'legalEntityId'>;

const outcomeGrounds: Readonly<Record<OutcomeName, (at: TargetAt) => Grounds>> = {
  baseOre: (at) => ['targetBase', overParticipants(at, 'baseOre')],
  indexedOre: (at) => {
    const exact = indexedTerms(at.target, ['target', 'baseOre'], at.outcome.baseOre);
    return ['targetIndexed', [...exact.terms, ...roundingAlone('halfUp', exact.sum)]];
  },
  ceilingOre: (at) => ['targetCeiling', ceilingTerms(at)],
  planOre: (at) => ['targetPlan', overParticipants(at, 'planOre')],
  missOre: ({ outcome }) => [
    'targetMiss',
    [figureTerm(['target', 'planOre'], outcome.planOre), figureTerm(['target', 'ceilingOre'], outcome.ceilingOre, -1)],
  ],
  achievedReductionPctMilli: (at) => ['targetAchieved', achievedTerms(at), 'pctMilli'],
};

const participantGrounds: Readonly<Record<ParticipantName, (at: TargetAt, row: TargetParticipant) => Grounds>> = {
  baseOre: ({ basis, target }, row) => ['targetBaseOfParticipant', baseTerms(basis, target, row.legalEntityId)],
  indexedOre: (at, row) => ['targetIndexedOfParticipant', indexedOfParticipant(at, row)],
  planOre: ({ basis, target }, row) => ['targetPlanOfParticipant', planTerms(basis, target, row.legalEntityId)],
  addOnOre: ({ basis }, row) => ['targetAddOn', addOnTerms(basis, row.legalEntityId)],
  differenceOre: (_, row) => {
    const path = participantPath(row.legalEntityId);
    const plan = figureTerm([...path, 'planOre'], row.planOre);
    return ['targetDifference', [plan, figureTerm([...path, 'indexedOre'], row.indexedOre, -1)]];
  },
};

/** `target/…` and `target/participants/ENTITY/…`; nothing when the scenario sets no target. */
export function targetSection(basis: Basis): Section {
  return {
    figures: () => {
      const outcome = basis.target();
      if (outcome === null) return [];
      return [
        ...Object.keys(outcomeGrounds).map((name) => ['target', name]),
        ...outcome.participants.flatMap(({ legalEntityId }) =>
          Object.keys(participantGrounds).map((name) => [...participantPath(legalEntityId), name]),
        ),
      ];
    },
    explain(path) {
      const { target } = basis.comparison.replay.scenario;
      const outcome = basis.target();
      if (target === null || outcome === null) return null;
      const at = { basis, target, outcome };
      if (path.length === 2) return explainOutcome(at, path);
      return path.length === 4 && path[1] === 'participants' ? explainParticipant(at, path) : null;
    },
  };
}

function explainOutcome(at: TargetAt, path: FigurePath): Explanation | null {
  const name = keysOf(outcomeGrounds).find((key) => key === path[1]);
  if (name === undefined) return null;
  const [rule, terms, unit = 'ore'] = outcomeGrounds[name](at);
  return explained({ path, unit, value: at.outcome[name], rule, terms });
}

function explainParticipant(at: TargetAt, path: FigurePath): Explanation | null {
  const row = at.outcome.participants.find(({ legalEntityId }) => legalEntityId === path[2]);
  const name = keysOf(participantGrounds).find((key) => key === path[3]);
  if (row === undefined || name === undefined) return null;
  const [rule, terms] = participantGrounds[name](at, row);
  return explained({ path, unit: 'ore', value: row[name], rule, terms });
}

function participantPath(legalEntityId: string): FigurePath {
  return ['target', 'participants', legalEntityId];
}

function overParticipants({ outcome }: TargetAt, name: 'baseOre' | 'planOre'): Term[] {
  return outcome.participants.map((row) => figureTerm([...participantPath(row.legalEntityId), name], row[name]));
}

/** An amount with what each year of the index adds to it, and the exact sum. */
function indexedTerms(target: Target, path: FigurePath, amount: number): { terms: Term[]; sum: Fraction } {
  const terms: Term[] = [figureTerm(path, amount)];
  let sum = whole(BigInt(amount));
  for (const { year, pctMilli, name, published, source } of target.index) {
    const next = times(sum, fraction(100_000n + BigInt(pctMilli), 100_000n));
    terms.push({ kind: 'index', amount: minus(next, sum), year, pctMilli, name, published, source });
    sum = next;
  }
  return { terms, sum };
}

function indexedOfParticipant({ target, outcome }: TargetAt, row: TargetParticipant): Term[] {
  const exactOf = (participant: TargetParticipant): { readonly id: string; readonly exact: Fraction } => ({
    id: participant.legalEntityId,
    exact: indexedTerms(target, [], participant.baseOre).sum,
  });
  const { terms } = indexedTerms(target, [...participantPath(row.legalEntityId), 'baseOre'], row.baseOre);
  const quotas = outcome.participants.map(exactOf);
  return [...terms, ...largestRemainderTerm(quotas, exactOf(row), BigInt(outcome.indexedOre))];
}

function ceilingTerms({ target, outcome }: TargetAt): Term[] {
  const { terms, sum } = indexedTerms(target, ['target', 'baseOre'], outcome.baseOre);
  const left = times(sum, fraction(100_000n - BigInt(target.reductionPctMilli), 100_000n));
  const reduction = { kind: 'reduction', amount: minus(left, sum), pctMilli: target.reductionPctMilli } as const;
  return [...terms, reduction, ...roundingAlone('down', left)];
}

/** 100 % less the plan as a share of the exact indexed cost, rounded down. */
function achievedTerms({ target, outcome }: TargetAt): Term[] {
  const { sum } = indexedTerms(target, [], outcome.baseOre);
  const ratio = { kind: 'ratio', figure: 'target/planOre', against: 'target/indexedOre' } as const;
  if (sum.numerator <= 0n) return [{ kind: 'unknown', code: 'noIndexedCost', refs: [], amount: null }];
  if (outcome.planOre === null) return [{ ...ratio, amount: null }];
  const used = fraction(BigInt(outcome.planOre) * sum.denominator * 100_000n, sum.numerator);
  const all = whole(100_000n);
  const wholeTerm: WholeTerm = { kind: 'whole', amount: all };
  const share: RatioTerm = { ...ratio, amount: minus(zero, used) };
  return [wholeTerm, share, ...roundingAlone('down', minus(all, used))];
}
