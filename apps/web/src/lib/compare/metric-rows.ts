import type { ComparedScenarioQuery, StateFiguresOfFragment } from '#generated/graphql.ts';
import { formatTkr, formatTkrDifference } from '#lib/format/amount.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatFte, formatFteDifference } from '#lib/format/fte.ts';
import { formatScaled } from '#lib/format/number.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { TwoStatesTexts } from '#lib/i18n/messages/two-states.ts';
import type { verdict } from '#lib/i18n/messages/verdict.ts';

/** One measure in words: the present, A and B, and how much more B is. Null = not known, or not of that side. */
export type MetricRow = {
  readonly key: string;
  readonly label: string;
  readonly now: string | null;
  readonly a: string | null;
  readonly b: string | null;
  readonly difference: string | null;
  readonly differs: boolean;
};

/** What the evaluation of a scenario counts beside its figures. */
export type CountedOfScenario = {
  readonly changes: number;
  readonly movedUnits: number;
  readonly addedUnits: number;
  readonly endedUnits: number;
  readonly managers: number;
};

/** The organisation as it is: nothing has been changed. */
export const nothingCounted: CountedOfScenario = {
  changes: 0,
  movedUnits: 0,
  addedUnits: 0,
  endedUnits: 0,
  managers: 0,
};

/** The three columns of figures. */
export type Columns<Value> = { readonly now: Value | null; readonly a: Value | null; readonly b: Value | null };

type Speech = {
  readonly texts: TwoStatesTexts;
  readonly verdicts: (typeof verdict)['sv'];
  readonly language: Language;
};

/** The measures of two states, those that differ between A and B first, each group in its order. */
export function metricRows(
  figures: Columns<StateFiguresOfFragment>,
  counted: Pick<Columns<CountedOfScenario>, 'a' | 'b'>,
  speech: Speech,
): readonly MetricRow[] {
  const { texts, verdicts, language } = speech;
  const words = (key: string, label: string, say: (of: StateFiguresOfFragment) => string): MetricRow => {
    const [now, a, b] = [told(figures.now, say), told(figures.a, say), told(figures.b, say)];
    return { key, label, now, a, b, difference: null, differs: a !== b };
  };
  const amount = (key: keyof Amounts, label: string, form: Form): MetricRow => {
    const value = (of: StateFiguresOfFragment | null): number | null => of?.[key] ?? null;
    return amountRow({ key, label, form }, { now: value(figures.now), a: value(figures.a), b: value(figures.b) });
  };
  const count = (key: keyof CountedOfScenario, label: string): MetricRow => {
    return amountRow(
      { key, label, form: counts },
      { now: nothingCounted[key], a: counted.a?.[key] ?? null, b: counted.b?.[key] ?? null },
    );
  };
  const fte: Form = {
    say: (value) => formatFte(value, language),
    sayDifference: (value) => formatFteDifference(value, language),
  };
  const rows = [
    words('verdict', texts.verdict, (of) => verdicts[of.verdict]),
    amount('netCostOre', texts.netCost, tkr),
    amount('movedFteMilli', texts.movedFte, fte),
    amount('movedHeadcount', texts.movedPeople, counts),
    amount('employerChangeFteMilli', texts.employerFte, fte),
    amount('employerChangeHeadcount', texts.employerPeople, counts),
    amount('boardsAffected', texts.boardsAffected, counts),
    amount('strandedOverheadOre', texts.strandedOverhead, tkr),
    amount('vulnerableFunctions', texts.vulnerableFunctions, counts),
    amount('warnings', texts.warnings, counts),
    words('targetMet', texts.targetMet, ({ targetMet }) =>
      targetMet === null ? texts.noTarget : targetMet ? texts.met : texts.missed,
    ),
    count('changes', texts.changes),
    count('movedUnits', texts.movedUnits),
    count('addedUnits', texts.addedUnits),
    count('endedUnits', texts.endedUnits),
    count('managers', texts.managers),
  ].filter(({ a, b }) => a !== null || b !== null);
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

/** What is counted of a scenario; null when it is refused, or not there. */
export function countedOf(scenario: ComparedScenarioQuery['scenario']): CountedOfScenario | null {
  const evaluation = scenario?.evaluation;
  if (!scenario || !evaluation || evaluation.status === 'refused') return null;
  return {
    changes: scenario.changes.length,
    movedUnits: evaluation.moved?.units.length ?? 0,
    addedUnits: evaluation.added?.total ?? 0,
    endedUnits: evaluation.ended?.total ?? 0,
    managers: evaluation.managerSpans?.total ?? 0,
  };
}

type Amounts = Omit<StateFiguresOfFragment, 'verdict' | 'targetMet' | '__typename'>;
type Form = { readonly say: (value: number) => string; readonly sayDifference: (value: number) => string };

const tkr: Form = { say: formatTkr, sayDifference: formatTkrDifference };
const counts: Form = {
  say: formatCount,
  sayDifference: (value) => formatScaled(value, { divisor: 1, decimals: 0 }, { sign: 'always' }),
};

function told(figures: StateFiguresOfFragment | null, say: (of: StateFiguresOfFragment) => string): string | null {
  return figures === null ? null : say(figures);
}

function amountRow(
  { key, label, form }: { key: string; label: string; form: Form },
  { now, a, b }: Columns<number>,
): MetricRow {
  const say = (value: number | null): string | null => (value === null ? null : form.say(value));
  const difference = a === null || b === null ? null : form.sayDifference(b - a);
  return { key, label, now: say(now), a: say(a), b: say(b), difference, differs: a !== b };
}
