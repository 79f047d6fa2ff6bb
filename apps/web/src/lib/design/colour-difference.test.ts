import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Red, green and blue of linear light, 0 to 1. */
type Light = readonly [number, number, number];
/** Lightness and the two colour axes of CIELAB. */
type Lab = { readonly l: number; readonly a: number; readonly b: number };
type Matrix = readonly [Light, Light, Light];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const states = ['moved', 'new', 'ends', 'changed'] as const;
const pairs = states.flatMap((one, index) => states.slice(index + 1).map((other) => [one, other] as const));

/** What an eye without one kind of cone sees (Machado, Oliveira and Fernandes 2009, severity 1.0). */
const eyes: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each(['light', 'dark'] as const)('state hues in the %s theme', (theme) => {
  describe.each(Object.keys(eyes))('for the %s eye', (eye) => {
    test.each(pairs)('%s and %s differ by at least 11', (one, other) => {
      expect(difference(seen(one, theme, eye), seen(other, theme, eye))).toBeGreaterThanOrEqual(11);
    });
  });
});

test('measures the difference of the published test pairs', () => {
  // Sharma, Wu and Dalal 2005, pairs 1, 7 and 25.
  expect(difference({ l: 50, a: 2.6772, b: -79.7751 }, { l: 50, a: 0, b: -82.7485 })).toBeCloseTo(2.0425, 4);
  expect(difference({ l: 50, a: 0, b: 0 }, { l: 50, a: -1, b: 2 })).toBeCloseTo(2.3669, 4);
  expect(difference({ l: 60.2574, a: -34.0099, b: 36.2677 }, { l: 60.4626, a: -34.1751, b: 39.4387 })).toBeCloseTo(
    1.2644,
    4,
  );
});

function seen(state: string, theme: 'light' | 'dark', eye: string): Lab {
  const [, light = '', dark = ''] =
    new RegExp(`--samorg-${state}:\\s*light-dark\\((#\\w{6}),\\s*(#\\w{6})\\)`, 'i').exec(css) ?? [];
  const hex = theme === 'light' ? light : dark;
  const linear: Light = [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
  const clipped = (value: number): number => Math.min(1, Math.max(0, value));
  const [red, green, blue] = times(eyes[eye] ?? eyes.full, linear);
  return toLab([clipped(red), clipped(green), clipped(blue)]);
}

function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function times(matrix: Matrix | undefined, light: Light): Light {
  const row = (weights: Light): number => weights[0] * light[0] + weights[1] * light[1] + weights[2] * light[2];
  return matrix === undefined ? light : [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function toLab(light: Light): Lab {
  const toXyz: Matrix = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ];
  const [x, y, z] = times(toXyz, light);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return { l: 116 * fy - 16, a: 500 * (fx - fy), b: 200 * (fy - fz) };
}

/** CIEDE2000, with the names of Sharma, Wu and Dalal 2005. */
function difference(one: Lab, other: Lab): number {
  const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
  const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 180);
  const weight = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const g = 0.5 * (1 - weight((Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2));
  const [a1, a2] = [one.a * (1 + g), other.a * (1 + g)];
  const [c1, c2] = [Math.hypot(a1, one.b), Math.hypot(a2, other.b)];
  const [h1, h2] = [c1 === 0 ? 0 : degrees(Math.atan2(one.b, a1)), c2 === 0 ? 0 : degrees(Math.atan2(other.b, a2))];
  const isGrey = c1 * c2 === 0;
  const turn = h2 - h1;
  const deltaHue = isGrey ? 0 : Math.abs(turn) <= 180 ? turn : turn > 180 ? turn - 360 : turn + 360;
  const sum = h1 + h2;
  const meanHue = isGrey ? sum : Math.abs(turn) <= 180 ? sum / 2 : (sum + (sum < 360 ? 360 : -360)) / 2;
  const [meanL, meanC] = [(one.l + other.l) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * cosine(meanHue - 30) +
    0.24 * cosine(2 * meanHue) +
    0.32 * cosine(3 * meanHue + 6) -
    0.2 * cosine(4 * meanHue - 63);
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sc = 1 + 0.045 * meanC;
  const sh = 1 + 0.015 * meanC * t;
  const rotation = -2 * weight(meanC) * Math.sin((60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * Math.PI) / 180);
  const light = (other.l - one.l) / sl;
  const chroma = (c2 - c1) / sc;
  const hue = (2 * Math.sqrt(c1 * c2) * Math.sin((deltaHue * Math.PI) / 360)) / sh;
  return Math.sqrt(light ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}
