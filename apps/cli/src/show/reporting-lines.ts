import type { EvaluationView } from '@samorg/application';
import type { Language, Organisation, ReportingChange, ReportingLine, SpanChange } from '@samorg/domain';
import { isOverLimit, managersWithoutUnit, unitsWithoutManager } from '@samorg/domain';
import { table, wrapped } from '../text-layout.ts';
import type { Part, PartSettings } from './part.ts';
import { beforeAndAfter, positionNames } from './position-names.ts';

const words = {
  sv: {
    lines: { changed: 'Ansvarslinjer som ändras', all: 'Ansvarslinjer' },
    noLines: 'Inga ansvarslinjer ändras.',
    added: 'ny',
    ended: 'upphör',
    board: 'Svarar inför',
    manager: 'Chef',
    next: 'Överordnad chef',
    layers: 'Chefsnivåer',
    nobody: 'ingen',
    spans: (limit: number) => `Chefsspann i platser (* = fler än ${limit} per chef)`,
    heads: ['Enhet', 'Före', 'Efter'],
    without: 'Utan chef',
    withoutHeads: ['', 'Före', 'Efter'],
    own: 'Enheter utan egen chef',
    any: 'Enheter utan chef på någon nivå',
    leaderless: 'Chefer utan enhet',
  },
  en: {
    lines: { changed: 'Reporting lines that change', all: 'Reporting lines' },
    noLines: 'No reporting lines change.',
    added: 'new',
    ended: 'ends',
    board: 'Answers to',
    manager: 'Manager',
    next: 'Next manager',
    layers: 'Manager layers',
    nobody: 'nobody',
    spans: (limit: number) => `Span of control in places (* = more than ${limit} per manager)`,
    heads: ['Unit', 'Before', 'After'],
    without: 'Without a manager',
    withoutHeads: ['', 'Before', 'After'],
    own: 'Units without a manager of their own',
    any: 'Units without a manager at any level',
    leaderless: 'Managers without a unit',
  },
} as const;

/** Which boards units answer to, who leads them and how many report to each manager, before and after. */
export const reportingLines: Part = {
  json: (view, { rows }) => ({
    units: view.reportingLines(rows),
    spans: view.managerSpans(rows),
    ...withoutManager(view),
  }),
  text(view, language, settings) {
    const told = words[language];
    const lines = view.reportingLines(settings.rows);
    const head = lines.length === 0 ? told.noLines : `${told.lines[settings.rows]}: ${lines.length}`;
    const parts = [
      wrapped(head),
      ...lines.flatMap((row) => ['', ...unitLines(view, row, language)]),
      '',
      ...spanTable(view, language, settings),
      ...counts(view, language),
    ];
    return `${parts.join('\n')}\n`;
  },
};

function withoutManager({ replay }: EvaluationView) {
  const [before, after] = [replay.baseline, replay.after];
  return {
    unitsWithoutManager: { before: unitsWithoutManager(before), after: unitsWithoutManager(after) },
    managersWithoutUnit: { before: managersWithoutUnit(before), after: managersWithoutUnit(after) },
  };
}

function unitLines(view: EvaluationView, row: ReportingChange, language: Language): readonly string[] {
  const told = words[language];
  const { baseline, after } = view.replay;
  const both = (textOf: (line: ReportingLine, state: Organisation) => string): string => {
    const [was, is] = [row.before && textOf(row.before, baseline), row.after && textOf(row.after, after)];
    return beforeAndAfter(was ?? is ?? '', is ?? was ?? '');
  };
  const state = row.before === null ? ` (${told.added})` : row.after === null ? ` (${told.ended})` : '';
  const names = (ids: readonly string[]): string => ids.map((id) => view.nameOf(id)).join(', ') || told.nobody;
  return [
    wrapped(`${view.nameOf(row.unitId)}${state}`),
    wrapped(`${told.board}: ${both((line) => names(line.accountableToIds))}`, '  '),
    wrapped(`${told.manager}: ${both((line, organisation) => positionNames(organisation, line.reportsToIds))}`, '  '),
    wrapped(`${told.next}: ${both((line, organisation) => positionNames(organisation, line.nextManagerIds))}`, '  '),
    wrapped(`${told.layers}: ${both((line) => String(line.layers))}`, '  '),
  ];
}

function spanTable(view: EvaluationView, language: Language, { rows, spanLimit }: PartSettings): readonly string[] {
  const told = words[language];
  const spans = view.managerSpans(rows);
  if (spans.length === 0) return [];
  const cell = (span: SpanChange['before']): string =>
    span === null ? '–' : `${span.headcount}${isOverLimit(span, spanLimit) ? '*' : ' '}`;
  const body = spans.map((row) => [view.nameOf(row.unitId), cell(row.before), cell(row.after)]);
  return [wrapped(told.spans(spanLimit)), ...table([[...told.heads], ...body]), ''];
}

function counts(view: EvaluationView, language: Language): readonly string[] {
  const told = words[language];
  const { unitsWithoutManager: units, managersWithoutUnit: managers } = withoutManager(view);
  const row = (name: string, before: readonly string[], after: readonly string[]): string[] => [
    name,
    String(before.length),
    String(after.length),
  ];
  return [
    ...table([
      [told.without, told.withoutHeads[1], told.withoutHeads[2]],
      row(told.own, units.before.own, units.after.own),
      row(told.any, units.before.any, units.after.any),
      row(told.leaderless, managers.before, managers.after),
    ]),
  ];
}
