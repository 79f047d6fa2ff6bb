import type { Mark } from './mark.ts';

const pointsPerMm = 72 / 25.4;

/** Kinds of sheets: the overview lies, the annexes stand. */
export type Format = 'A3 landscape' | 'A4 portrait';

/** Size of a format in points. */
export const formatSizes: Readonly<Record<Format, { readonly width: number; readonly height: number }>> = {
  'A3 landscape': { width: 420 * pointsPerMm, height: 297 * pointsPerMm },
  'A4 portrait': { width: 210 * pointsPerMm, height: 297 * pointsPerMm },
};

/** Nothing is printed nearer to the edge: 12 mm, in points. */
export const margin = 12 * pointsPerMm;

/** The smallest text anywhere, and in tables; points. */
export const leastText = 7;
export const leastTableText = 9;

/** A page, ready to be written. */
export interface Page {
  readonly format: Format;
  /** The part that it belongs to. */
  readonly part: string;
  /** Name in the bookmarks; null for a page that goes on with the one before. */
  readonly bookmark: string | null;
  readonly marks: readonly Mark[];
}

/** All pages of a report with what the document says of itself. */
export interface Paper {
  readonly title: string;
  readonly language: 'sv' | 'en';
  readonly organisation: string;
  /** Day of the version, YYYY-MM-DD; null for a file. */
  readonly date: string | null;
  readonly pages: readonly Page[];
}
