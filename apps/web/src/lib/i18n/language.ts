/** Languages of the interface. Swedish is the first language; English is complete. */
export type Language = 'sv' | 'en';

const languages: readonly Language[] = ['sv', 'en'];

/** Reads a language out of a cookie or a form field; null when it is none of ours. */
export function parseLanguage(text: string | null | undefined): Language | null {
  return languages.find((language) => language === text) ?? null;
}

/**
 * Picks the language from an `Accept-Language` header: the first of ours in falling order of `q`; Swedish when none fits.
 */
export function acceptedLanguage(header: string | null): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
        .find((q) => q !== undefined);
      return { language: parseLanguage(range.split('-')[0]), quality: Number(quality ?? 1) };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wishes.find((wish) => wish.language !== null)?.language ?? 'sv';
}
