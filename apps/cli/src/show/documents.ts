import type { EvaluationView } from '@samorg/application';
import type { BodyCheck, CheckCode, DocumentReview, Language } from '@samorg/domain';
import { checkInWords, checkMessage, documentStatusInWords, foundUnitInWords } from '@samorg/domain';
import { wrapped } from '../text-layout.ts';
import type { Part } from './part.ts';

const words = {
  sv: {
    found: 'Styrdokument som rör det som flyttas, byter namn eller upphör',
    nothing: 'Inga styrdokument i underlaget rör det som ändras.',
    checks: 'Att se över hos dem som lämnar och tar emot',
    noChecks: 'Ingen verksamhet går mellan nämnder eller juridiska personer.',
    source: (source: string) => `(${source})`,
  },
  en: {
    found: 'Steering documents that concern what moves, is renamed or ends',
    nothing: 'No steering document of the file concerns what changes.',
    checks: 'To look through by those that give and receive',
    noChecks: 'Nothing goes between boards or legal entities.',
    source: (source: string) => `(${source})`,
  },
} as const;

const sides = ['gives', 'receives'] as const;

/** Steering documents to adjust or check, by which spelling they are found, and what the giving and receiving bodies need. */
export const documents: Part = {
  json: (view) => view.documentReview(),
  text(view, language) {
    const review = view.documentReview();
    return `${[...foundLines(review, view, language), '', ...checkLines(review, view, language)].join('\n')}\n`;
  },
};

function foundLines({ documents: found }: DocumentReview, view: EvaluationView, language: Language): string[] {
  if (found.length === 0) return [wrapped(words[language].nothing)];
  const known = new Map(view.replay.baseline.reference.statement.steeringDocuments.map((row) => [row.id, row]));
  return [
    wrapped(words[language].found),
    ...found.flatMap(({ documentId, units }) => {
      const status = known.get(documentId)?.status ?? null;
      const title = view.nameOf(documentId);
      return [
        wrapped(status === null ? title : `${title} (${documentStatusInWords(status, language)})`, '- '),
        ...units.map((unit) => wrapped(`${view.nameOf(unit.unitId)}: ${foundUnitInWords(unit, language)}`, '  · ')),
      ];
    }),
  ];
}

function checkLines({ checks }: DocumentReview, view: EvaluationView, language: Language): string[] {
  if (checks.length === 0) return [wrapped(words[language].noChecks)];
  const groups = new Map<CheckCode, BodyCheck[]>();
  for (const check of checks) groups.set(check.code, [...(groups.get(check.code) ?? []), check]);
  return [
    wrapped(words[language].checks),
    ...[...groups].flatMap(([code, rows]) => [
      '',
      wrapped(`${capital(checkInWords(code, language))} ${words[language].source(rows[0]?.source ?? '')}`),
      ...rows
        .filter((check) => check.documentIds.length > 0)
        .map((check) => {
          const names = { body: view.nameOf(check.bodyId), titles: check.documentIds.map((id) => view.nameOf(id)) };
          return wrapped(checkMessage(check, names, language), '- ');
        }),
      ...sides.flatMap((side) => askedLines({ code, side }, rows, { view, language })),
    ]),
  ];
}

/** One line for every body of a side that lacks the document. */
function askedLines(
  asked: Pick<BodyCheck, 'code' | 'side'>,
  rows: readonly BodyCheck[],
  { view, language }: { readonly view: EvaluationView; readonly language: Language },
): string[] {
  const lacking = rows.filter((check) => check.side === asked.side && check.documentIds.length === 0);
  if (lacking.length === 0) return [];
  const body = lacking.map((check) => view.nameOf(check.bodyId)).join('; ');
  return [wrapped(checkMessage(asked, { body, titles: [] }, language), '- ')];
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1);
}
