import type { ComparisonView } from '@samorg/application';
import type { ComparedState, Language, StateFigures } from '@samorg/domain';
import { fteInWords, verdictHeadline } from '@samorg/domain';
import { table, wrapped } from '../text-layout.ts';
import { tkrColumn } from '../tkr.ts';

const words = {
  sv: {
    present: 'Nuläge',
    now: 'Nuläge',
    amounts: 'Belopp i tkr per helår.',
    metrics: 'Nyckeltal',
    netCost: 'Nettokostnad',
    movedHeads: 'Platser som byter nämnd',
    movedFte: 'Årsarbetare som byter nämnd',
    employer: 'Platser som byter arbetsgivare',
    boards: 'Nämnder som berörs',
    stranded: 'Kvarblivna omkostnader',
    warnings: 'Att bevaka',
    vulnerable: 'Sårbara funktioner',
    target: 'Målet nås',
    yes: 'ja',
    no: 'nej',
    board: 'Nämnd',
    fte: ['Årsarb. A', 'Årsarb. B'],
    need: ['Behov A', 'Behov B'],
    units: { created: 'Bara i B', ended: 'Bara i A', moved: 'Annan plats', renamed: 'Annat namn' },
    positions: 'Tjänster för sig',
    same: 'Ingen enhet eller tjänst skiljer.',
  },
  en: {
    present: 'Present state',
    now: 'Present',
    amounts: 'Amounts in tkr (SEK 1,000) per full year.',
    metrics: 'Key figures',
    netCost: 'Net cost',
    movedHeads: 'Places that change board',
    movedFte: 'FTE that change board',
    employer: 'Places that change employer',
    boards: 'Boards affected',
    stranded: 'Stranded overhead',
    warnings: 'Worth knowing',
    vulnerable: 'Vulnerable functions',
    target: 'Target met',
    yes: 'yes',
    no: 'no',
    board: 'Board',
    fte: ['FTE A', 'FTE B'],
    need: ['Need A', 'Need B'],
    units: { created: 'Only in B', ended: 'Only in A', moved: 'Another place', renamed: 'Another name' },
    positions: 'Positions by themselves',
    same: 'No unit or position differs.',
  },
} as const;

/** A comparison to be read in a terminal of 80 columns: the sides, key figures, boards, units and positions. */
export function comparisonText(view: ComparisonView, language: Language): string {
  const told = words[language];
  const lines = [
    wrapped(sideInWords(view.a, language), 'A: '),
    wrapped(sideInWords(view.b, language), 'B: '),
    wrapped(told.amounts),
    '',
    ...metricRows(view, language),
    '',
    ...boardRows(view, language),
    ...differences(view, language),
  ];
  return `${lines.join('\n')}\n`;
}

function sideInWords({ kind, replay, date }: ComparedState, language: Language): string {
  return `${kind === 'present' ? words[language].present : replay.scenario.name}, ${date}`;
}

function metricRows(view: ComparisonView, language: Language): readonly string[] {
  const told = words[language];
  const { now, a, b } = view.metrics();
  const columns = [now, a, b];
  const amounts = (of: (figures: StateFigures) => number): readonly string[] =>
    tkrColumn(
      columns.map((figures) => (figures === null ? 0n : BigInt(of(figures)))),
      language,
    );
  const texts = (of: (figures: StateFigures) => string | number): readonly string[] =>
    columns.map((figures) => (figures === null ? '' : String(of(figures))));
  const target = (met: boolean | null): string => (met === null ? '' : met ? told.yes : told.no);
  const targets = texts((figures) => target(figures.targetMet));
  const verdicts = [view.a, view.b].map(({ kind }, at) => {
    const figures = columns[at + 1];
    const isTold = kind === 'scenario' && figures !== null && figures !== undefined;
    return wrapped(isTold ? verdictHeadline(figures.verdict, language) : told.present, at === 0 ? 'A: ' : 'B: ');
  });
  return [
    ...verdicts,
    '',
    ...table([
      [told.metrics, told.now, 'A', 'B'],
      [told.netCost, ...amounts((figures) => figures.netCostOre)],
      [told.movedHeads, ...texts((figures) => figures.movedHeadcount)],
      [told.movedFte, ...texts((figures) => fteInWords(figures.movedFteMilli, language))],
      [told.employer, ...texts((figures) => figures.employerChangeHeadcount)],
      [told.boards, ...texts((figures) => figures.boardsAffected)],
      [told.stranded, ...amounts((figures) => figures.strandedOverheadOre)],
      [told.warnings, ...texts((figures) => figures.warnings)],
      [told.vulnerable, ...texts((figures) => figures.vulnerableFunctions)],
      ...(targets.some((text) => text !== '') ? [[told.target, ...targets]] : []),
    ]),
  ];
}

function boardRows(view: ComparisonView, language: Language): readonly string[] {
  const told = words[language];
  const boards = view.boards();
  const needs = (['a', 'b'] as const).map((side) =>
    tkrColumn(
      boards.map((board) => BigInt(board[side]?.needOre ?? 0)),
      language,
    ),
  );
  const rows = boards.map((board, at) => [
    view.nameOf(board.boardId),
    ...(['a', 'b'] as const).map((side) => fteInWords(board[side]?.staff.fteMilli ?? 0, language)),
    ...needs.map((column) => column[at] ?? ''),
  ]);
  return table([[told.board, ...told.fte, ...told.need], ...rows]);
}

function differences(view: ComparisonView, language: Language): readonly string[] {
  const told = words[language];
  const units = view.units();
  const listed = (['created', 'ended', 'moved', 'renamed'] as const).flatMap((kind) =>
    units[kind].length === 0
      ? []
      : ['', `${told.units[kind]}:`, ...units[kind].map((id) => wrapped(view.nameOf(id), '- '))],
  );
  const positions = view.positions().map(({ a, b }) => {
    const place = (figures: typeof a): string =>
      figures === null ? '–' : `${view.nameOf(figures.unitId)} (${figures.headcount})`;
    return wrapped(`${(b ?? a)?.title ?? ''}: ${place(a)} → ${place(b)}`, '- ');
  });
  if (listed.length + positions.length === 0) return ['', told.same];
  return [...listed, ...(positions.length === 0 ? [] : ['', `${told.positions}:`, ...positions])];
}
