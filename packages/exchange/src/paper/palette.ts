import type { UnitState } from '@samorg/domain';

/** Inks of the light theme. Hue is for change only, and never the only sign of it. */
export const ink = '#15181b';
export const ink2 = '#454b52';
export const ink3 = '#626a72';
export const line = '#d9dde1';
export const line2 = '#7f8790';
export const ground = '#f4f5f6';
export const paperWhite = '#ffffff';
export const alarm = '#b3261e';
/** Bars: more is solid, less is hatched. */
export const more = '#3b4249';

/** Edge and glyph of each state. */
export const hues: Readonly<Record<UnitState, string>> = {
  moved: '#0b4a9b',
  added: '#007a5a',
  ended: '#7f1d1d',
  changed: '#8a6300',
  stays: '#454b52',
};
