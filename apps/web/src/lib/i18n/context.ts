import { getContext, setContext } from 'svelte';
import type { Catalogue } from './catalogue.ts';
import type { Language } from './language.ts';

const key = 'samorg-language';

/** Gives every component below the caller the language of the page. The layout calls it once. */
export function provideLanguage(language: () => Language): void {
  setContext(key, language);
}

/** The language of the page, as a function that follows it. Swedish where nobody has provided one. Call while a component starts. */
export function useLanguage(): () => Language {
  return getContext<(() => Language) | undefined>(key) ?? (() => 'sv');
}

/** Texts of one area in the language of the page: `const text = useTexts(start)`, then `{text().title}`. Call while a component starts. */
export function useTexts<Texts>(catalogue: Catalogue<Texts>): () => Texts {
  const language = useLanguage();
  return () => catalogue[language()];
}

/** Context that renders a component in one language, for component tests: `render(X, { props, context: languageContext('en') })`. */
export function languageContext(language: Language): Map<string, () => Language> {
  return new Map([[key, () => language]]);
}
