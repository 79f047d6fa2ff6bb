import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = readTokens(css);
const surfaces = ['paper', 'ground', 'sunken'];
const states = ['moved', 'new', 'ends', 'changed'];
const themes = ['light', 'dark'] as const;

/** Pairs of text and ground that are used together: at least 4.5. */
const textPairs = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => surfaces.map((ground) => [ink, ground] as const)),
  ...states.flatMap((state) => [
    [state, 'paper'] as const,
    [state, 'ground'] as const,
    [state, `${state}-tint`] as const,
    ['on-state', state] as const,
    ['ink-3', `${state}-tint`] as const,
  ]),
  ...['paper', 'ground', 'sunken', 'alarm-tint'].map((ground) => ['alarm', ground] as const),
  ...[0, 1, 2, 3, 4].flatMap((step) => ['ink', 'ink-2', 'moved'].map((ink) => [ink, `heat-${step}`] as const)),
  ['paper', 'ink'] as const,
  ['paper', 'ok'] as const,
  ['paper', 'alarm'] as const,
  ['ink', 'alarm-tint'] as const,
];

/** Edges of controls and focus rings: at least 3. */
const edgePairs = [
  ...surfaces.map((ground) => ['line-2', ground] as const),
  ...surfaces.map((ground) => ['focus-outer', ground] as const),
  ['focus-inner', 'focus-outer'] as const,
  ['more', 'paper'] as const,
];

describe.each(themes)('tokens in the %s theme', (theme) => {
  test.each(textPairs)('text in %s on %s has a contrast of at least 4.5', (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edgePairs)('edge in %s on %s has a contrast of at least 3', (edge, ground) => {
    expect(contrast(edge, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

test('knows both values of every colour token', () => {
  expect(tokens.size).toBeGreaterThan(25);
  expect(tokens.get('paper')).toEqual({ light: '#ffffff', dark: '#16191d' });
});

function readTokens(text: string): Map<string, { light: string; dark: string }> {
  const pair = /--samorg-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi;
  return new Map([...text.matchAll(pair)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [darker = 0, lighter = 0] = [luminance(one, theme), luminance(other, theme)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(name: string, theme: 'light' | 'dark'): number {
  const hex = tokens.get(name)?.[theme];
  if (hex === undefined) throw new Error(`no colour token ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
