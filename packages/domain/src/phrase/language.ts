/** Languages of every text that Samorg makes: Swedish first, English complete. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language; a language without it does not compile. */
export type Wording<Args extends readonly unknown[] = []> = Readonly<Record<Language, (...args: Args) => string>>;
