import type { UnitState } from '@samorg/domain';
import type { Area } from './draw.ts';
import { at, rectangle } from './draw.ts';
import type { PathMark } from './mark.ts';
import { hues, paperWhite } from './palette.ts';

/** A step of a sign: where to go in a field of 10 × 10. */
type Step = readonly ['M' | 'L' | 'Z', number, number];

interface Sign {
  readonly steps: readonly Step[];
  /** Width of its lines in the field; 0 = it is filled. */
  readonly width: number;
}

/** Arrow, plus, cross, diamond and pin: told apart without colour and in greyscale. */
const signs: Readonly<Record<UnitState, Sign>> = {
  moved: {
    steps: [
      ['M', 0.8, 5],
      ['L', 8.8, 5],
      ['M', 5, 1.6],
      ['L', 8.4, 5],
      ['L', 5, 8.4],
    ],
    width: 1.8,
  },
  added: {
    steps: [
      ['M', 5, 0.6],
      ['L', 5, 9.4],
      ['M', 0.6, 5],
      ['L', 9.4, 5],
    ],
    width: 2,
  },
  ended: {
    steps: [
      ['M', 1.4, 1.4],
      ['L', 8.6, 8.6],
      ['M', 8.6, 1.4],
      ['L', 1.4, 8.6],
    ],
    width: 1.9,
  },
  changed: {
    steps: [
      ['M', 5, 0.6],
      ['L', 9.4, 5],
      ['L', 5, 9.4],
      ['L', 0.6, 5],
      ['Z', 0, 0],
    ],
    width: 0,
  },
  stays: {
    steps: [
      ['M', 1, 1],
      ['L', 9, 1],
      ['L', 9, 4.6],
      ['L', 5.8, 4.6],
      ['L', 5.8, 10],
      ['L', 4.2, 10],
      ['L', 4.2, 4.6],
      ['L', 1, 4.6],
      ['Z', 0, 0],
    ],
    width: 0,
  },
};

/** The sign of a state, white on a field of its hue. */
export function glyph(state: UnitState, area: Area): readonly PathMark[] {
  const { steps, width } = signs[state];
  const size = Math.min(area.width, area.height) * 0.62;
  const [left, top] = [area.x + (area.width - size) / 2, area.y + (area.height - size) / 2];
  const scale = size / 10;
  const data = steps
    .map(([kind, x, y]) => (kind === 'Z' ? 'Z' : `${kind}${at(left + x * scale)} ${at(top + y * scale)}`))
    .join('');
  const sign: PathMark =
    width === 0
      ? { kind: 'path', data, fill: paperWhite }
      : { kind: 'path', data, stroke: paperWhite, width: width * scale };
  return [rectangle(area, { fill: hues[state] }), sign];
}
