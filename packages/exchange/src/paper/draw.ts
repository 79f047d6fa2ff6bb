import type { Mark, PathMark, TextMark } from './mark.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';
import { brokenLines, leadingOf, settable } from './typesetter.ts';

/** A rectangle in points. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where one line of text goes. */
export interface LinePlace {
  readonly x: number;
  /** Top of the line; the text stands in its middle. */
  readonly y: number;
  readonly align?: 'left' | 'right' | 'centre';
}

/** One line of text as it is; right-aligned or centred on `x` when asked for. */
export function textLine(text: string, place: LinePlace, { style, typesetter }: Setting): TextMark {
  const shown = settable(text);
  const width = place.align === undefined || place.align === 'left' ? 0 : typesetter.width(shown, style);
  const x = place.align === 'right' ? place.x - width : place.align === 'centre' ? place.x - width / 2 : place.x;
  return { kind: 'text', x, y: place.y + baseOf(style), text: shown, ...inkOf(style) };
}

/** How a text is set, and by whom. */
export interface Setting {
  readonly style: TextStyle;
  readonly typesetter: Typesetter;
}

/** A text broken into lines from the top of a place down. */
export function textLines(
  text: string,
  place: LinePlace & { readonly width: number },
  setting: Setting,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const lines = brokenLines(text, place.width, setting);
  const leading = leadingOf(setting.style);
  return {
    marks: lines.map(({ text: line, goesOn }, at) => ({
      ...textLine(line, { ...place, y: place.y + at * leading }, setting),
      ...(goesOn ? { goesOn } : {}),
    })),
    height: lines.length * leading,
  };
}

/** Height of a text broken to a width. */
export function textHeight(text: string, width: number, setting: Setting): number {
  return brokenLines(text, width, setting).length * leadingOf(setting.style);
}

/** A rectangle. */
export function rectangle({ x, y, width, height }: Area, look: Omit<PathMark, 'kind' | 'data'>): PathMark {
  return { kind: 'path', data: `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`, ...look };
}

/** A line through points. */
export function polyline(
  points: readonly { readonly x: number; readonly y: number }[],
  look: Omit<PathMark, 'kind' | 'data'>,
): PathMark {
  const data = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('');
  return { kind: 'path', data, ...look };
}

/** Slanting lines that fill a rectangle. */
export function hatch({ x, y, width, height }: Area, step: number, look: Omit<PathMark, 'kind' | 'data'>): PathMark {
  const lines: string[] = [];
  for (let along = step; along < width + height; along += step) {
    const [fromX, fromY] = along <= width ? [x + along, y] : [x + width, y + along - width];
    const [toX, toY] = along <= height ? [x, y + along] : [x + along - height, y + height];
    lines.push(`M${at(fromX)} ${at(fromY)}L${at(toX)} ${at(toY)}`);
  }
  return { kind: 'path', data: lines.join(''), ...look };
}

/** A measure as it is written: hundredths of a point. */
export function at(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** From the top of a line to its base line: capitals stand in its middle. */
function baseOf(style: TextStyle): number {
  return leadingOf(style) / 2 + style.size * 0.33;
}

function inkOf({ size, weight, colour }: TextStyle): Pick<TextMark, 'size' | 'weight' | 'colour'> {
  return { size, weight, colour };
}
