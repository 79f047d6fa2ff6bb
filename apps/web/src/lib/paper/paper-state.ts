import { type Language, parseLanguage } from '#lib/i18n/language.ts';

/** How large the pages are shown: so that a whole one is seen, or as large as they are printed. */
export type PaperSize = 'whole' | 'printed';

/** What of the print page stands in its address, so that every choice survives a reload and can be sent as a link. */
export type PaperState = {
  /** Ids of the parts to print; null = all of them. Empty = all were taken away. */
  readonly parts: readonly string[] | null;
  /** Null = the reader's own. */
  readonly language: Language | null;
  /** Year of the money; null = the last one. */
  readonly year: number | null;
  /** Whether the pages are shown as a printer without colours prints them. */
  readonly isGrey: boolean;
  readonly size: PaperSize;
};

/** Reads the state out of an address; what cannot be read has its default. A form that was sent without a part has none. */
export function readPaperState(parameters: URLSearchParams): PaperState {
  const parts = [...new Set(parameters.getAll('del'))];
  const year = parameters.get('ar') ?? '';
  return {
    parts: parts.length > 0 || parameters.has('valda') ? parts : null,
    language: parseLanguage(parameters.get('sprak')),
    year: /^\d{4}$/.test(year) ? Number.parseInt(year, 10) : null,
    isGrey: parameters.get('farg') === 'gra',
    size: parameters.get('storlek') === 'tryckt' ? 'printed' : 'whole',
  };
}

/** The query of the PDF, in the words of the API. */
export function pdfQuery({ parts, language, year }: PaperState, reader: Language): string {
  const query = new URLSearchParams({ language: language ?? reader });
  if (year !== null) query.set('year', String(year));
  for (const part of parts ?? []) query.append('parts', part);
  return query.toString();
}

/** Whether a part is printed. */
export function isChosen({ parts }: Pick<PaperState, 'parts'>, id: string): boolean {
  return parts === null || parts.includes(id);
}
