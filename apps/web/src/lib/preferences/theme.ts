/** Light, dark, or what the system says. */
export type Theme = 'system' | 'light' | 'dark';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Reads a theme out of a cookie or a form field; null when it is none. */
export function parseTheme(text: string | null | undefined): Theme | null {
  return themes.find((theme) => theme === text) ?? null;
}
