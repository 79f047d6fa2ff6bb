import type { UnitState } from '@samorg/domain';
import { polyline, textHeight, textLine, textLines } from './draw.ts';
import type { Group, Item } from './flow.ts';
import { glyph } from './glyph.ts';
import { artifact, type Mark, part } from './mark.ts';
import { ink, ink2, ink3, line } from './palette.ts';
import { brokenLines, type TextStyle, type Typesetter } from './typesetter.ts';

/** A column that items are made for. */
export interface Column {
  readonly width: number;
  readonly typesetter: Typesetter;
}

/** Styles of running text, points. */
export const styles = {
  heading: { size: 12.75, weight: 'strong', colour: ink, leading: 16.5 },
  body: { size: 10, weight: 'regular', colour: ink, leading: 13 },
  strong: { size: 10, weight: 'strong', colour: ink, leading: 13 },
  quiet: { size: 9.5, weight: 'regular', colour: ink2, leading: 12.5 },
  label: { size: 9, weight: 'regular', colour: ink3, leading: 12 },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** A heading with a rule under it, and a word at its end. */
export function headingItem(text: string, { width, typesetter }: Column, aside = ''): Item {
  const asideWidth = aside === '' ? 0 : typesetter.width(aside, styles.label) + 10;
  const setting = { style: styles.heading, typesetter };
  const textPart = textHeight(text, width - asideWidth, setting);
  return {
    height: textPart + 4,
    staysWithNext: true,
    marksAt: (x, y) => [
      part('H2', textLines(text, { x, y, width: width - asideWidth }, setting).marks),
      ...(aside === ''
        ? []
        : [
            part('P', [
              textLine(
                aside,
                { x: x + width, y: y + textPart - 15, align: 'right' },
                { style: styles.label, typesetter },
              ),
            ]),
          ]),
      artifact([ruleAt(x, y + textPart + 1.5, { width, stroke: ink, thickness: 1.1 })]),
    ],
  };
}

/** How many lines of a paragraph or a row stay together; longer ones may go on in another column. */
const linesTogether = 20;

/** A text in pieces that each have a few lines at most. */
function pieces(
  text: string,
  width: number,
  setting: { readonly style: TextStyle; readonly typesetter: Typesetter },
): readonly string[] {
  const lines = brokenLines(text, width, setting);
  if (lines.length <= linesTogether) return [text];
  return Array.from({ length: Math.ceil(lines.length / linesTogether) }, (_, at) =>
    lines
      .slice(at * linesTogether, (at + 1) * linesTogether)
      .map((line) => (line.goesOn ? line.text : `${line.text} `))
      .join(''),
  );
}

/** A long text as paragraphs that follow each other closely. */
export function paragraphItems(text: string, column: Column): readonly Item[] {
  const setting = { style: styles.quiet, typesetter: column.typesetter };
  return pieces(text, column.width, setting).map((piece, at) =>
    paragraphItem(piece, column, at === 0 ? {} : { above: 0 }),
  );
}

/** A paragraph with room above it. */
export function paragraphItem(
  text: string,
  { width, typesetter }: Column,
  { style = styles.quiet, above = 5 }: { readonly style?: TextStyle; readonly above?: number } = {},
): Item {
  const setting = { style, typesetter };
  return {
    height: above + textHeight(text, width, setting),
    marksAt: (x, y) => [part('P', textLines(text, { x, y: y + above, width }, setting).marks)],
  };
}

/** Empty room. */
export function spaceItem(height: number): Item {
  return { height, marksAt: () => [], staysWithNext: true };
}

/** A row of a list: a sign, a sentence with more lines under it, and figures to the right. */
export interface ListRow {
  readonly state: UnitState | null;
  /** What stands before the sign, such as a date. */
  readonly lead?: string;
  /** Word of the state, said before the sentence. */
  readonly word: string;
  readonly sentence: string;
  readonly more: readonly string[];
  readonly figures: readonly string[];
}

/** The rows of a list, with hairlines between them; `again` is its heading where it goes on in another column. */
export function listItems(rows: readonly ListRow[], column: Column, again?: string): readonly Item[] {
  const group: Group = { tag: 'L', ...(again === undefined ? {} : { head: headingItem(again, column) }) };
  return rows.flatMap((row) => brokenRow(row, column)).map((row) => listItem(row, column, group));
}

/** A row with a very long sentence as several rows. */
function brokenRow(row: ListRow, { width, typesetter }: Column): readonly ListRow[] {
  const room = width * 0.6;
  const [first = '', ...others] = pieces(row.sentence, room, { style: styles.body, typesetter });
  if (others.length === 0) return [row];
  const rest = others.map((sentence) => ({ state: null, word: '', sentence, more: [], figures: [] }));
  return [
    { ...row, sentence: first, more: [] },
    ...rest.slice(0, -1),
    ...rest.slice(-1).map((last) => ({ ...last, more: row.more })),
  ];
}

function listItem(row: ListRow, { width, typesetter }: Column, group: Group): Item {
  const leadWidth = row.lead === undefined ? 0 : typesetter.width(row.lead, styles.quiet) + 10;
  const signWidth = leadWidth + (row.state === null ? 0 : 20);
  const [body, strong, quiet] = [styles.body, styles.strong, styles.quiet].map((style) => ({ style, typesetter }));
  if (body === undefined || strong === undefined || quiet === undefined)
    throw new Error('broken promise: three styles');
  const figureWidth = Math.max(0, ...row.figures.map((figure) => typesetter.width(figure, styles.strong)));
  const textWidth = width - signWidth - (figureWidth === 0 ? 0 : figureWidth + 12);
  const moreHeights = row.more.map((text) => textHeight(text, textWidth, quiet));
  const texts = textHeight(row.sentence, textWidth, body) + moreHeights.reduce((sum, height) => sum + height, 0);
  const height = Math.max(texts, row.figures.length * 13) + 6;
  return {
    height,
    group,
    marksAt: (x, y) => {
      const left = x + signWidth;
      const top = y + 3;
      const sentence = textLines(row.sentence, { x: left, y: top, width: textWidth }, body);
      const marks: Mark[] = [...sentence.marks];
      let below = top + sentence.height;
      row.more.forEach((text, at) => {
        marks.push(...textLines(text, { x: left, y: below, width: textWidth }, quiet).marks);
        below += moreHeights[at] ?? 0;
      });
      row.figures.forEach((figure, at) => {
        marks.push(textLine(figure, { x: x + width, y: top + at * 13, align: 'right' }, strong));
      });
      const sign =
        row.state === null
          ? []
          : [
              part('Figure', glyph(row.state, { x: x + leadWidth, y: top + 0.5, width: 12, height: 12 }), {
                alt: row.word,
              }),
            ];
      const lead = row.lead === undefined ? [] : [part('P', [textLine(row.lead, { x, y: top }, quiet)])];
      return [part('LI', [...lead, ...sign, part('P', marks)]), artifact([ruleAt(x, y + height - 0.4, { width })])];
    },
  };
}

/** A level hairline. */
export function ruleAt(
  x: number,
  y: number,
  look: { readonly width: number; readonly stroke?: string; readonly thickness?: number },
): Mark {
  const { width, stroke = line, thickness = 0.5 } = look;
  return polyline(
    [
      { x, y },
      { x: x + width, y },
    ],
    { stroke, width: thickness },
  );
}
