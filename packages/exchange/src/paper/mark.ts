/**
 * What is put on a page, before anybody knows whether it becomes PDF or SVG. Measures in points (1/72 inch), y downwards.
 *
 * Post: whatever is read aloud lies in a `part`; whatever only decorates is a `path` outside of any figure or a text in an `artifact`.
 */

/** Weights that the font comes in. */
export type Weight = 'regular' | 'strong';

/** A line of text; `y` is its base line. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  /** Whether the next text goes on with the same word; else a space lies between them. */
  readonly goesOn?: boolean;
}

/** Lines and areas, as SVG path data. */
export interface PathMark {
  readonly kind: 'path';
  readonly data: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly [number, number];
}

/** Parts of a document that assistive technology knows, as PDF names them. */
export type Tag = 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';

/** A part of the document. */
export interface PartMark {
  readonly kind: 'part';
  readonly tag: Tag;
  /** Text in place of a figure. */
  readonly alt?: string;
  /** Which cells a heading cell is for. */
  readonly scope?: 'Row' | 'Column';
  readonly marks: readonly Mark[];
}

/** What repeats on every page, or only decorates: passed over when the page is read aloud. */
export interface ArtifactMark {
  readonly kind: 'artifact';
  readonly marks: readonly Mark[];
}

export type Mark = TextMark | PathMark | PartMark | ArtifactMark;

/** A part of the document. */
export function part(tag: Tag, marks: readonly Mark[], more: Pick<PartMark, 'alt' | 'scope'> = {}): PartMark {
  return { kind: 'part', tag, marks, ...more };
}

/** Something to pass over. */
export function artifact(marks: readonly Mark[]): ArtifactMark {
  return { kind: 'artifact', marks };
}

/** Every text of some marks, in their order. */
export function textsOf(marks: readonly Mark[]): readonly TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'text') return [mark];
    return mark.kind === 'path' ? [] : textsOf(mark.marks);
  });
}
