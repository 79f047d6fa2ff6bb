/** State of a unit in the difference layer, as the contract names them. */
export type GlyphState = 'moved' | 'added' | 'ended' | 'changed' | 'stays';

/** Drawn sign of a state in a 10 × 10 box: stroked with a width, or filled when the width is 0. */
export type GlyphPath = { readonly path: string; readonly strokeWidth: number };

/** Arrow, plus, cross, diamond and pin: told apart without colour and in greyscale. */
export const glyphPaths: Readonly<Record<GlyphState, GlyphPath>> = {
  moved: { path: 'M0.8 5h8M5 1.6 8.4 5 5 8.4', strokeWidth: 1.8 },
  added: { path: 'M5 .6v8.8M.6 5h8.8', strokeWidth: 2 },
  ended: { path: 'm1.4 1.4 7.2 7.2m0-7.2-7.2 7.2', strokeWidth: 1.9 },
  changed: { path: 'M5 .6 9.4 5 5 9.4.6 5z', strokeWidth: 0 },
  stays: { path: 'M1 1h8v3.6H1zM4.2 4.6h1.6V10H4.2z', strokeWidth: 0 },
};
