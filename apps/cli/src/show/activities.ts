import type { EvaluationView } from '@samorg/application';
import type { Language, Responsibilities, ResponsibilityChange } from '@samorg/domain';
import { boundaryMessage, causesInWords, dividedPartMessage, findUnit, namesOfReplay } from '@samorg/domain';
import { table, wrapped } from '../text-layout.ts';
import type { Part } from './part.ts';

const words = {
  sv: {
    none: 'Organisationen har inga aktiviteter.',
    title: (changed: number, count: number) =>
      `Byter ansvarig eller ansvarigs plats: ${changed} av ${count} aktiviteter`,
    nobody: 'ingen',
    under: (unit: string, administration: string) => `${unit}, under ${administration}`,
    divided: 'Ansvaret delas: dra gränsen',
    responsible: (unit: string) => `Ansvarig: ${unit}.`,
    questions: 'Gränsdragningsfrågor i underlaget',
    synergies: 'Kommer samman',
    synergy: (unit: string, count: number) => `${unit} får ${count} aktiviteter från olika håll:`,
    shared: (areas: string) => `Gemensamma områden: ${areas}.`,
    orphans: 'Utan ansvarig efteråt',
    orphan: (title: string, unit: string) => `${title} (före: ${unit})`,
    plan: (kinds: string) => `Planen: ${kinds}`,
    areaHeads: ['Område', 'Antal', 'Byter förvaltning'],
    administrationHeads: ['Ansvarig förvaltning', 'Före', 'Efter'],
    sum: 'Summa',
    noArea: 'Utan område',
    noKind: 'utan slag',
  },
  en: {
    none: 'The organisation has no activities.',
    title: (changed: number, count: number) => `Another responsible, or its place: ${changed} of ${count} activities`,
    nobody: 'nobody',
    under: (unit: string, administration: string) => `${unit}, under ${administration}`,
    divided: 'Responsibility is divided: draw the boundary',
    responsible: (unit: string) => `Responsible: ${unit}.`,
    questions: 'Boundary questions of the file',
    synergies: 'Comes together',
    synergy: (unit: string, count: number) => `${unit} gets ${count} activities from different places:`,
    shared: (areas: string) => `Areas in common: ${areas}.`,
    orphans: 'Nobody responsible afterwards',
    orphan: (title: string, unit: string) => `${title} (before: ${unit})`,
    plan: (kinds: string) => `The plan: ${kinds}`,
    areaHeads: ['Area', 'Number', 'Change administration'],
    administrationHeads: ['Responsible administration', 'Before', 'After'],
    sum: 'Sum',
    noArea: 'Without an area',
    noKind: 'without a kind',
  },
} as const;

/** Who answers for the activities before and after, what must be settled, and the plan in numbers. */
export const activities: Part = {
  json: (view) => view.responsibilities(),
  text(view, language) {
    const found = view.responsibilities();
    if (found.plan.count === 0) return `${words[language].none}\n`;
    const sections = [
      changeLines(found, view, language),
      dividedLines(found, view, language),
      questionLines(found, view, language),
      synergyLines(found, view, language),
      orphanLines(found, view, language),
      planLines(found, view, language),
    ];
    const told = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${told.join('\n\n')}\n`;
  },
};

function changeLines({ changes, plan }: Responsibilities, view: EvaluationView, language: Language): string[] {
  const groups = new Map<string, ResponsibilityChange[]>();
  for (const row of changes) {
    const head = `${placeOf(row, 'Before', { view, language })} → ${placeOf(row, 'After', { view, language })} (${causesInWords(row.causes, language)})`;
    groups.set(head, [...(groups.get(head) ?? []), row]);
  }
  return [
    wrapped(words[language].title(changes.length, plan.count)),
    ...[...groups].flatMap(([head, rows]) => [
      '',
      wrapped(head),
      ...rows.map((row) => wrapped(view.nameOf(row.activityId), '- ')),
    ]),
  ];
}

/** The responsible unit, with its administration where that is another. */
function placeOf(
  row: ResponsibilityChange,
  time: 'Before' | 'After',
  { view, language }: { readonly view: EvaluationView; readonly language: Language },
): string {
  const unitId = row[`responsible${time}Id`];
  const administrationId = row[`administration${time}Id`];
  if (unitId === null) return words[language].nobody;
  const name = findUnit(view.replay[time === 'Before' ? 'baseline' : 'after'], unitId)?.name ?? unitId;
  return administrationId === null || administrationId === unitId
    ? name
    : words[language].under(name, view.nameOf(administrationId));
}

function dividedLines({ divided }: Responsibilities, view: EvaluationView, language: Language): string[] {
  if (divided.length === 0) return [];
  const names = namesOfReplay(view.replay);
  return [
    wrapped(words[language].divided),
    ...divided.map((row) => {
      const parts = row.parts.map((part) => dividedPartMessage(part, names, language));
      const responsible = words[language].responsible(view.nameOf(row.responsibleId));
      return wrapped([`${view.nameOf(row.activityId)}:`, responsible, ...parts].join(' '), '- ');
    }),
  ];
}

function questionLines({ boundaryQuestions }: Responsibilities, view: EvaluationView, language: Language): string[] {
  if (boundaryQuestions.length === 0) return [];
  const texts = new Map(view.replay.baseline.reference.statement.boundaryQuestions.map((row) => [row.id, row.text]));
  return [
    wrapped(words[language].questions),
    ...boundaryQuestions.map(({ questionId, effect }) =>
      wrapped(`${texts.get(questionId) ?? questionId}. ${boundaryMessage(effect, language)}`, '- '),
    ),
  ];
}

function synergyLines({ synergies }: Responsibilities, view: EvaluationView, language: Language): string[] {
  if (synergies.length === 0) return [];
  const told = words[language];
  return [
    wrapped(told.synergies),
    ...synergies.map(({ unitId, sources, sharedAreas }) => {
      const count = sources.reduce((sum, source) => sum + source.activityIds.length, 0);
      const list = sources.map((source) => `${view.nameOf(source.fromId)} ${source.activityIds.length}`).join(', ');
      const areas = sharedAreas.length === 0 ? '' : ` ${told.shared(sharedAreas.join(', '))}`;
      return wrapped(`${told.synergy(view.nameOf(unitId), count)} ${list}.${areas}`, '- ');
    }),
  ];
}

function orphanLines({ orphans }: Responsibilities, view: EvaluationView, language: Language): string[] {
  const told = words[language];
  if (orphans.length === 0) return [];
  return [
    wrapped(told.orphans),
    ...orphans.map(({ activityId, responsibleBeforeId }) =>
      wrapped(
        told.orphan(
          view.nameOf(activityId),
          responsibleBeforeId === null ? told.nobody : view.nameOf(responsibleBeforeId),
        ),
        '- ',
      ),
    ),
  ];
}

function planLines({ plan }: Responsibilities, view: EvaluationView, language: Language): string[] {
  const told = words[language];
  const kinds = plan.kinds.map(({ kind, count }) => `${kind ?? told.noKind} ${count}`).join(', ');
  const areas = plan.areas.map(({ area, count, administrations }) => {
    const leaving = administrations.reduce((sum, row) => sum + Math.max(0, row.before - row.after), 0);
    return [area ?? told.noArea, String(count), String(leaving)];
  });
  const administrations = plan.administrations.map(({ administrationId, before, after }) => [
    administrationId === null ? told.nobody : view.nameOf(administrationId),
    String(before),
    String(after),
  ]);
  const sum = [told.sum, String(plan.count), String(plan.count)];
  return [
    wrapped(told.plan(kinds)),
    '',
    ...table([[...told.areaHeads], ...areas]),
    '',
    ...table([[...told.administrationHeads], ...administrations, sum]),
  ];
}
