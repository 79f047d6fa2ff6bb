import type { EvaluationView } from '@samorg/application';
import type {
  Consolidation,
  Language,
  MatrixCell,
  MatrixFigures,
  MatrixSums,
  StaffFunctionMatrix,
  Vulnerability,
} from '@samorg/domain';
import { fteInWords, vulnerabilityInWords } from '@samorg/domain';
import { table, wrapped } from '../text-layout.ts';
import { tkrColumn } from '../tkr.ts';
import type { Part } from './part.ts';

const words = {
  sv: {
    title: 'Stabsfunktioner per förvaltning, platser (före→efter där det ändras)',
    legend: '* = sårbar efteråt: ingen eller en plats. Gemensam service är med här och visas för sig nedan.',
    columns: (list: string) => `Kolumner: ${list}.`,
    administration: 'Förvaltning',
    core: 'Kärna',
    coreActivity: 'Kärna = tjänster utan stabsfunktion',
    sum: 'Summa',
    perFunction: 'Per funktion: stab och gemensam service',
    functionHeads: ['Funktion', 'Stab', 'Gemensam', 'Årsarbetare', 'Kostnad efter, tkr'],
    shared: 'Gemensam service per förvaltning',
    sharedHeads: ['Förvaltning', 'Platser', 'Årsarbetare', 'Kostnad efter, tkr'],
    vulnerable: 'Sårbara funktioner (ingen eller en plats)',
    consolidation: (what: string, to: string) => `Samlat stöd: ${what} till ${to}`,
    consolidationHeads: ['Från förvaltning', 'Platser', 'Årsarbetare', 'Kostnad, tkr'],
    moneyHeads: ['Pengar per nämnd, helår', 'tkr'],
    crosses: 'En del byter arbetsgivare: det är pris mellan juridiska personer och ingen reglering.',
    divided: (list: string) => `Delas, så att bara funktionens andel flyttar: ${list}.`,
    unknown: (list: string) => `Kostnaden är inte känd: ${list}.`,
    verdicts: {
      neutral: 'Förändringen är kostnadsneutral: ingen nämnds pengar ändras.',
      neutralAfterAdjustment: 'Förändringen är kostnadsneutral efter teknisk reglering med beloppen ovan.',
      undetermined: 'Om förändringen är kostnadsneutral går inte att säga, eftersom en kostnad saknas.',
      notNeutral: 'Förändringen är inte kostnadsneutral.',
    },
    none: 'Organisationen har inga tjänster.',
  },
  en: {
    title: 'Staff functions per administration, places (before→after where it changes)',
    legend: '* = vulnerable afterwards: no or one place. Shared service is included here and shown apart below.',
    columns: (list: string) => `Columns: ${list}.`,
    administration: 'Administration',
    core: 'Core',
    coreActivity: 'Core = positions without a staff function',
    sum: 'Sum',
    perFunction: 'Per function: staff support and shared service',
    functionHeads: ['Function', 'Support', 'Shared', 'Full-time eq.', 'Cost after, tkr'],
    shared: 'Shared service per administration',
    sharedHeads: ['Administration', 'Places', 'Full-time eq.', 'Cost after, tkr'],
    vulnerable: 'Vulnerable functions (no or one place)',
    consolidation: (what: string, to: string) => `Brought together: ${what} to ${to}`,
    consolidationHeads: ['From administration', 'Places', 'Full-time eq.', 'Cost, tkr'],
    moneyHeads: ['Money per board, full year', 'tkr'],
    crosses: 'Some of it changes employer: that is price between legal entities and no adjustment.',
    divided: (list: string) => `Divided, so that only the share of the function moves: ${list}.`,
    unknown: (list: string) => `The cost is not known: ${list}.`,
    verdicts: {
      neutral: "The change is cost-neutral: no board's money changes.",
      neutralAfterAdjustment: 'The change is cost-neutral after technical adjustment by the amounts above.',
      undetermined: 'Whether the change is cost-neutral cannot be told, since a cost is missing.',
      notNeutral: 'The change is not cost-neutral.',
    },
    none: 'The organisation has no positions.',
  },
} as const;

const kinds: readonly Vulnerability[] = ['new', 'remains', 'gone', 'ended'];

/** The matrix of staff functions before and after, what hangs on one person, and what is brought together. */
export const staffFunctions: Part = {
  json: (view) => ({ ...view.staffFunctionMatrix(), consolidations: view.consolidations() }),
  text(view, language) {
    const matrix = view.staffFunctionMatrix();
    if (matrix.rows.length === 0) return `${words[language].none}\n`;
    const sections = [
      matrixLines(matrix, view, language),
      functionLines(matrix, view, language),
      sharedLines(matrix, view, language),
      vulnerableLines(matrix, view, language),
      ...view.consolidations().map((row) => consolidationLines(row, view, language)),
    ];
    const told = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${told.join('\n\n')}\n`;
  },
};

function matrixLines(matrix: StaffFunctionMatrix, view: EvaluationView, language: Language): string[] {
  const told = words[language];
  const functions = matrix.columns.flatMap((column) => column.staffFunctionId ?? []);
  const heads = [told.administration, told.core, ...functions.map((_, at) => String(at + 1)), told.sum];
  const rows = matrix.rows.map((row) => [
    view.nameOf(row.administrationId),
    ...row.cells.map((cell) => placesOf(cell, cell)),
    placesOf(row, null),
  ]);
  const sums = [told.sum, ...matrix.columns.map((column) => placesOf(column, null)), placesOf(matrix, null)];
  const list = [told.coreActivity, ...functions.map((id, at) => `${at + 1} ${functionName(id, view, language)}`)].join(
    ', ',
  );
  return [wrapped(told.title), wrapped(told.columns(list)), '', ...table([heads, ...rows, sums]), wrapped(told.legend)];
}

/** Places before and after, with a mark where the function is vulnerable afterwards. */
function placesOf(sums: MatrixSums, cell: MatrixCell | null): string {
  const isOpen = cell?.vulnerability === 'new' || cell?.vulnerability === 'remains';
  return changed((figures) => String(figures.total.headcount), sums) + (isOpen ? '*' : '');
}

function changed(told: (figures: MatrixFigures) => string, { before, after }: MatrixSums): string {
  const [from, to] = [told(before), told(after)];
  return from === to ? from : `${from}→${to}`;
}

function functionLines(matrix: StaffFunctionMatrix, view: EvaluationView, language: Language): string[] {
  const told = words[language];
  const rows = [
    ...matrix.columns.map((sums) => ({ name: functionName(sums.staffFunctionId, view, language), sums })),
    { name: told.sum, sums: matrix },
  ];
  const cost = tkrColumn(
    rows.map(({ sums }) => BigInt(sums.after.total.annualCostOre)),
    language,
  );
  return [
    wrapped(told.perFunction),
    ...table([
      [...told.functionHeads],
      ...rows.map(({ name, sums }, at) => [
        name,
        changed((figures) => String(figures.staffSupport.headcount), sums),
        changed((figures) => String(figures.sharedService.headcount), sums),
        changed((figures) => fteInWords(figures.total.fteMilli, language), sums),
        cost[at] ?? '',
      ]),
    ]),
  ];
}

function sharedLines(matrix: StaffFunctionMatrix, view: EvaluationView, language: Language): string[] {
  const told = words[language];
  const rows = matrix.rows.filter(
    ({ before, after }) => before.sharedService.headcount + after.sharedService.headcount > 0,
  );
  if (rows.length === 0) return [];
  const cost = tkrColumn(
    rows.map((row) => BigInt(row.after.sharedService.annualCostOre)),
    language,
  );
  return [
    wrapped(told.shared),
    ...table([
      [...told.sharedHeads],
      ...rows.map((row, at) => [
        view.nameOf(row.administrationId),
        changed((figures) => String(figures.sharedService.headcount), row),
        changed((figures) => fteInWords(figures.sharedService.fteMilli, language), row),
        cost[at] ?? '',
      ]),
    ]),
  ];
}

function vulnerableLines({ rows }: StaffFunctionMatrix, view: EvaluationView, language: Language): string[] {
  const lines = kinds.flatMap((kind) =>
    rows.flatMap((row) => {
      const cells = row.cells.filter((cell) => cell.vulnerability === kind);
      if (cells.length === 0) return [];
      const list = cells.map((cell) => `${functionName(cell.staffFunctionId, view, language)} ${placesOf(cell, null)}`);
      return [
        wrapped(
          `${vulnerabilityInWords(kind, language)}: ${view.nameOf(row.administrationId)}: ${list.join(', ')}`,
          '- ',
        ),
      ];
    }),
  );
  return lines.length === 0 ? [] : [wrapped(words[language].vulnerable), ...lines];
}

function consolidationLines(row: Consolidation, view: EvaluationView, language: Language): string[] {
  const told = words[language];
  const cost = tkrColumn(
    [...row.from, row.moved].map((staff) => BigInt(staff.personnelCostOre)),
    language,
  );
  const names = [...row.from.map((from) => view.nameOf(from.administrationId)), told.sum];
  const titles = (ids: readonly string[]): string => ids.map((id) => view.nameOf(id)).join(', ');
  return [
    wrapped(told.consolidation(functionName(row.staffFunctionId, view, language), view.nameOf(row.toUnitId))),
    ...table([
      [...told.consolidationHeads],
      ...[...row.from, row.moved].map((staff, at) => [
        names[at] ?? '',
        String(staff.headcount),
        fteInWords(staff.fteMilli, language),
        cost[at] ?? '',
      ]),
    ]),
    ...(row.boards.length === 0
      ? []
      : [
          '',
          ...table([
            [...told.moneyHeads],
            ...row.boards.map((board) => [view.nameOf(board.boardId), signed(board.amountOre, language)]),
          ]),
        ]),
    wrapped(told.verdicts[row.verdict]),
    ...(row.crossesEntities ? [wrapped(told.crosses)] : []),
    ...(row.dividedIds.length === 0 ? [] : [wrapped(told.divided(titles(row.dividedIds)))]),
    ...(row.unknownCostIds.length === 0 ? [] : [wrapped(told.unknown(titles(row.unknownCostIds)))]),
  ];
}

function signed(ore: number, language: Language): string {
  const [text = ''] = tkrColumn([BigInt(ore)], language);
  return ore > 0 ? `+${text}` : text;
}

function functionName(id: string | null, view: EvaluationView, language: Language): string {
  if (id === null) return words[language].core;
  return view.replay.baseline.reference.staffFunctions.get(id)?.name ?? id;
}
