import type { Language, Replay } from '@samorg/domain';
import { isRootKind, refusalsOf, valuesOf } from '@samorg/domain';
import type { PaperFigures, PaperHead, PaperReport } from '@samorg/exchange';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { stepViews } from '../scenario/change-view.ts';
import { evaluationHeadline, evaluationReason, gapInWords, refusalInWords } from '../wording/evaluation-wording.ts';
import { type PaperWords, paperWords } from '../wording/paper-wording.ts';
import { paperBoards } from './paper-boards.ts';
import { leadingStep, paperChanges, sentenceOf } from './paper-changes.ts';
import { paperChart } from './paper-chart.ts';
import { decisionOf, paperDecision } from './paper-decision.ts';
import { paperFunding, yearShown } from './paper-funding.ts';
import type { PaperRequest, PaperSource } from './paper-source.ts';

/** What a scenario says on paper, in one language and with the money of one year. Throws `Overflow`. */
export function paperReportOf(source: PaperSource, { language, year: wanted }: PaperRequest): PaperReport {
  const { evaluation } = source;
  const { replay } = evaluation;
  const words = paperWords[language];
  const views = stepViews(replay);
  const leading = leadingStep(views);
  const isRefused = replay.status === 'refused';
  const year = isRefused ? null : yearShown(evaluation, wanted);
  const decision = decisionOf(replay);
  const chart = paperChart(evaluation, words);
  const head = headOf(source, decision);
  return {
    language,
    title: [titleOf(source, words), head.organisation].join(' – '),
    head,
    sentence: leading === null ? words.nothingChanges : sentenceOf(leading, language),
    verdict: {
      kind: isRefused ? 'refused' : replay.steps.length === 0 ? 'unchanged' : evaluation.money().verdict,
      headline: evaluationHeadline(evaluation, language),
      reason: evaluationReason(evaluation, language),
    },
    refusals: isRefused ? refusalSentences(evaluation, language) : [],
    missing: isRefused ? [] : evaluation.money().gaps.map((gap) => gapInWords(gap, evaluation, language)),
    figures: year === null ? null : figuresOf(evaluation, year.netExternalChangeOre),
    chart,
    changes: paperChanges(views, language),
    funding: year === null ? null : paperFunding(evaluation, year, language),
    decision: decision === null ? null : paperDecision(decision, evaluation.nameOf),
    notes: [replay.scenario.description, replay.scenario.notice].filter((note) => note !== null),
    boards: isRefused ? [] : paperBoards(evaluation, language),
  };
}

function titleOf({ evaluation, version }: PaperSource, words: PaperWords): string {
  const { name } = evaluation.replay.scenario;
  return version === null ? name : words.version(name, version);
}

function headOf({ evaluation, version, savedAt }: PaperSource, decision: ReturnType<typeof decisionOf>): PaperHead {
  const { replay, nameOf } = evaluation;
  return {
    organisation: organisationName(replay),
    caseNumber: decision?.caseNumber ?? null,
    preparedFor: decision?.bodyId ? nameOf(decision.bodyId) : null,
    scenarioName: replay.scenario.name,
    version,
    date: savedAt === null ? null : savedAt.slice(0, 10),
    notice: replay.baseline.reference.statement.notice,
  };
}

/** The legal entity, when there is one; else what the statement is called. */
function organisationName({ baseline }: Replay): string {
  const roots = [...valuesOf(baseline.tables.units)].filter(({ kind }) => isRootKind(kind));
  const [only] = roots;
  return roots.length === 1 && only !== undefined ? only.name : baseline.reference.statement.name;
}

function refusalSentences(evaluation: EvaluationView, language: Language): readonly string[] {
  return refusalsOf(evaluation.replay).map((refusal) => refusalInWords(refusal, evaluation, language));
}

function figuresOf(evaluation: EvaluationView, netExternalChangeOre: number): PaperFigures {
  const { withUnits, separately } = evaluation.moved();
  const dates = evaluation.replay.evenings.map(({ date }) => date);
  return {
    fteMilliChangingBoard: withUnits.fteMilli + separately.fteMilli,
    headcountChangingBoard: withUnits.headcount + separately.headcount,
    fteMilliWithinBoards: evaluation
      .reviewList()
      .rows.filter((row) => row.fromBoardId === row.toBoardId)
      .reduce((sum, row) => sum + row.fteMilli, 0),
    netExternalChangeOre,
    effectiveDate: dates[0] ?? null,
    effectiveDates: dates.length,
  };
}
