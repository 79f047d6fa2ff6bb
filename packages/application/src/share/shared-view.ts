import type { IsoDate, Language, Verdict } from '@samorg/domain';
import { compareIds, findUnit } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { type YearFactor, yearFactorOf } from '../evaluation/year-factor.ts';
import { movedGroupsOf } from './moved-groups.ts';
import { type ReaderChange, readerChanges } from './reader-changes.ts';
import { type ReaderDecision, type ReaderStep, readerDecision, readerSteps } from './reader-decision.ts';
import { type ReaderMoney, readerMoney } from './reader-funding.ts';
import { readerHeadline } from './reader-headline.ts';
import { readerNames } from './reader-names.ts';
import { type ReaderStacks, readerStacks } from './reader-stacks.ts';

/** What a link says of itself: which version it froze, and until when it answers. */
export interface SharedVersion {
  readonly scenarioName: string;
  /** Null = an example that is not stored. */
  readonly version: number | null;
  /** When the version was saved; null = an example that is not stored. */
  readonly savedAt: string | null;
  /** The last day that the link answers; null = as long as there are examples. */
  readonly lastDay: IsoDate | null;
  readonly isExample: boolean;
}

/**
 * Läsarens sida: all that a reader of a link is given, made of plain values in one language. It holds no persons, no positions and no
 * unit with fewer than five persons, and no figure that so few stand behind: what is not here cannot be asked for.
 */
export interface SharedView extends SharedVersion {
  readonly language: Language;
  readonly organisationName: string;
  /** Texts to show beside every figure. */
  readonly notices: readonly string[];
  /** At most twenty words, without a full stop. */
  readonly headline: string;
  readonly decision: ReaderDecision | null;
  readonly steps: readonly ReaderStep[];
  /** First days in force of the changes, ascending. */
  readonly dates: readonly IsoDate[];
  /** Null when some change is impossible: then nothing is reckoned. */
  readonly outcome: ReaderOutcome | null;
}

/** What follows from the changes. */
export interface ReaderOutcome {
  readonly verdict: Verdict;
  /** How many facts are missing for a verdict. */
  readonly missingCount: number;
  /** Change of external net cost over all boards in the last year that is reckoned, öre. */
  readonly netCostChangeOre: number;
  /** One-off cost of the change itself over all years, öre. */
  readonly transitionCostOre: number;
  /** What internal sale is less in a full year, öre; negative = it is more. */
  readonly internalTradeEndedOre: number;
  /** The first year, when it is governed in part. */
  readonly partYear: ({ readonly year: number } & YearFactor) | null;
  readonly stacks: ReaderStacks;
  readonly money: ReaderMoney | null;
  readonly changes: readonly ReaderChange[];
}

/** A scenario as readers may see it. Throws `Overflow`. */
export function sharedView(evaluation: EvaluationView, version: SharedVersion, language: Language): SharedView {
  const { baseline, scenario, status } = evaluation.replay;
  const { statement } = baseline.reference;
  const dates = [...new Set(scenario.changes.map(({ effectiveDate }) => effectiveDate))].sort(compareIds);
  const nameOf = readerNames(evaluation);
  const groups = status === 'refused' ? [] : movedGroupsOf(evaluation);
  const organisationName = nameOfOrganisation(evaluation);
  return {
    ...version,
    language,
    organisationName,
    notices: [...new Set([scenario.notice, statement.notice].flatMap((text) => text ?? []))],
    headline: readerHeadline({ evaluation, groups, nameOf, organisationName, language }),
    decision: readerDecision(evaluation),
    steps: readerSteps(evaluation, dates),
    dates,
    outcome: status === 'refused' ? null : outcomeOf(evaluation, { groups, nameOf, language }),
  };
}

function outcomeOf(
  evaluation: EvaluationView,
  given: {
    readonly groups: ReturnType<typeof movedGroupsOf>;
    readonly nameOf: ReturnType<typeof readerNames>;
    readonly language: Language;
  },
): ReaderOutcome {
  const { verdict, gaps, years } = evaluation.money();
  const trade = evaluation.internalTrade();
  const stacks = readerStacks({ evaluation, ...given });
  const money = readerMoney(evaluation, given.groups);
  const hasWithheldMoney = money?.rows.some(({ changeOre }) => changeOre === null) ?? false;
  const [first] = years;
  const factor = first === undefined ? null : { year: first.year, ...yearFactorOf(evaluation.replay, first.year) };
  return {
    verdict,
    missingCount: gaps.length,
    netCostChangeOre: years.at(-1)?.netExternalChangeOre ?? 0,
    transitionCostOre: years.reduce((sum, year) => sum + year.transitionCostOre, 0),
    internalTradeEndedOre: trade.beforeOre - trade.afterOre,
    partYear: factor === null || factor.numerator === factor.denominator ? null : factor,
    stacks,
    money,
    changes: readerChanges({ evaluation, ...given, stacks, hasWithheldMoney }),
  };
}

/** The legal entity, when there is one; else what the organisation is called. */
function nameOfOrganisation({ replay: { baseline } }: EvaluationView): string {
  const { statement } = baseline.reference;
  const roots = statement.units.filter((unit) => unit.parentId === null && findUnit(baseline, unit.id) !== undefined);
  const [only] = roots;
  return roots.length === 1 && only !== undefined ? only.name : statement.name;
}
