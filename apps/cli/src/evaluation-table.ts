import type { EvaluationView } from '@samorg/application';
import {
  evaluationHeadline,
  evaluationReason,
  gapInWords,
  warningInWords,
  yearFactorLabel,
  yearFactorOf,
} from '@samorg/application';
import type { EvaluationYear, Language } from '@samorg/domain';
import { fteInWords, skippedOf } from '@samorg/domain';
import { table, wrapped } from './text-layout.ts';
import { tkrColumn } from './tkr.ts';

const words = {
  sv: {
    baseline: (date: string, year: number) => `Utgångsläge ${date}, budgetår ${year}. Belopp i tkr.`,
    heads: { board: 'Nämnd', amounts: ['Behov före', 'Behov efter', 'Kvar'] },
    computed: 'Reglering',
    decided: 'Beslutad',
    sum: 'Summa',
    moved: (places: number, fte: string) => `Byter nämnd: ${places} platser, ${fte} årsarbetare.`,
    warnings: 'Att bevaka',
    gaps: 'Saknade uppgifter',
    skipped: (change: string, entities: string) => `${change} är inte med: ${entities} har inte beslutat.`,
  },
  en: {
    baseline: (date: string, year: number) => `Baseline ${date}, budget year ${year}. Amounts in tkr (SEK 1,000).`,
    heads: { board: 'Board', amounts: ['Need before', 'Need after', 'Left'] },
    computed: 'Adjustment',
    decided: 'Decided',
    sum: 'Sum',
    moved: (places: number, fte: string) => `Changes board: ${places} places, ${fte} full-time equivalents.`,
    warnings: 'Worth knowing',
    gaps: 'Missing data',
    skipped: (change: string, entities: string) => `${change} is left out: ${entities} has not decided.`,
  },
} as const;

/** An evaluation to be read in a terminal of 80 columns: verdict, reason, each year's boards, warnings and gaps. */
export function evaluationTable(view: EvaluationView, language: Language): string {
  const { scenario, baseline } = view.replay;
  const money = view.money();
  const { withUnits, separately } = view.moved();
  const told = words[language];
  const parts = [
    wrapped(scenario.name),
    wrapped(told.baseline(baseline.date, baseline.budgetYear)),
    '',
    wrapped(evaluationHeadline(view, language).toUpperCase()),
    wrapped(evaluationReason(view, language)),
    '',
    ...money.years.flatMap((year) => [...yearTable(view, year, language), '']),
    wrapped(
      told.moved(
        withUnits.headcount + separately.headcount,
        fteInWords(withUnits.fteMilli + separately.fteMilli, language),
      ),
    ),
    ...listed(
      told.gaps,
      money.gaps.map((gap) => gapInWords(gap, view, language)),
    ),
    ...listed(
      told.warnings,
      view.warnings().map((warning) => warningInWords(warning, view, language)),
    ),
    ...skippedOf(view.replay).map(({ changeId, legalEntityIds }) =>
      wrapped(told.skipped(changeId, legalEntityIds.map((id) => view.nameOf(id)).join(', '))),
    ),
  ];
  return `${parts.join('\n')}\n`;
}

function yearTable(view: EvaluationView, { year, boards }: EvaluationYear, language: Language): readonly string[] {
  const { heads, decided, computed, sum } = words[language];
  const isDecided = boards.some((board) => board.decidedAdjustmentOre !== null);
  const columns = [
    boards.map((board) => board.needBeforeOre),
    boards.map((board) => board.needAfterOre),
    boards.map((board) => (isDecided ? (board.decidedAdjustmentOre ?? 0) : board.technicalAdjustmentOre)),
    boards.map((board) => board.remainderOre),
  ].map((amounts) => tkrColumn(withSum(amounts), language));
  const [before, after, left] = heads.amounts;
  const names = [...boards.map((board) => view.nameOf(board.boardId)), sum];
  const rows = names.map((name, at) => [name, ...columns.map((column) => column[at] ?? '')]);
  const label = yearFactorLabel(yearFactorOf(view.replay, year), language);
  return [
    `${year} (${label})`,
    ...table([[heads.board, before, after, isDecided ? decided : computed, left], ...rows]),
  ];
}

function withSum(amounts: readonly number[]): readonly bigint[] {
  const exact = amounts.map(BigInt);
  return [...exact, exact.reduce((sum, amount) => sum + amount, 0n)];
}

function listed(head: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', `${head}:`, ...items.map((item) => wrapped(item, '- '))];
}
