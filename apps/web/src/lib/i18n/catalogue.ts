import type { Language } from './language.ts';

/** One text: fixed, or made from values such as a count or a name. */
type Text = string | ((...values: never[]) => string);

/** Texts of one area by language. The keys and the parameters of `sv` decide those of `en`. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

/** Same keys as the Swedish texts, each of the same form, but free to say something else. */
type SameForm<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Texts[Key] };

/**
 * Declares the texts of one area. A key that is missing, superfluous or of another form in English does not compile.
 */
export function defineTexts<const Texts extends Readonly<Record<string, Text>>>(texts: {
  readonly sv: Texts;
  readonly en: SameForm<NoInfer<Texts>>;
}): Catalogue<SameForm<Texts>>;
export function defineTexts(texts: Catalogue<unknown>): Catalogue<unknown> {
  return texts;
}
