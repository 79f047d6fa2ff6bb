import { builder } from './builder.ts';

const LanguageEnum = builder.enumType('Language', {
  description: 'Language of texts that are made for people.',
  values: { sv: { description: 'Swedish.' }, en: { description: 'English.' } },
});

/** The argument of every field that gives a text. */
export const languageArgument = builder.args((t) => ({
  language: t.field({ type: LanguageEnum, required: true, defaultValue: 'sv', description: 'Language of the text.' }),
}));
