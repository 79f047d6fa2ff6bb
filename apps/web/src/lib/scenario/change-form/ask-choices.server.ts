import { type ChoiceKind, ChoicesDocument, type ChoicesQuery } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import type { ComboboxOption } from '#lib/combobox/option.ts';
import { formatTkr } from '#lib/format/amount.ts';
import { writeScaled } from '#lib/format/read-number.ts';
import type { Language } from '#lib/i18n/language.ts';
import { changeForm } from '#lib/i18n/messages/change-form.ts';
import { shared } from '#lib/i18n/messages/shared.ts';

/** Things of one kind in a scenario that are asked for: by a text, or exactly those with the ids. */
export type ChoiceQuestion = {
  readonly scenarioId: string;
  readonly kind: ChoiceKind;
  readonly text?: string;
  readonly ids?: readonly string[];
  readonly replacing: string | null;
  readonly first?: number;
  readonly language: Language;
};

type Choice = NonNullable<ChoicesQuery['scenario']>['choices'][number];

const mostOptions = 12;

/** Things to choose in a form, with what tells them from others of the same name. */
export async function askChoices(asker: Asker, question: ChoiceQuestion): Promise<readonly ComboboxOption[]> {
  const { scenarioId: id, kind, text = '', ids, replacing, first = mostOptions, language } = question;
  if (ids?.length === 0) return [];
  const { scenario } = await ask(asker, ChoicesDocument, {
    id,
    kind,
    text,
    ids: ids ? [...ids] : null,
    replacing,
    first,
  });
  return (scenario?.choices ?? []).map((choice) => optionOf(choice, kind, language));
}

function optionOf({ id, name, path, isNew, ...figures }: Choice, kind: ChoiceKind, language: Language): ComboboxOption {
  const text = changeForm[language];
  const detail = [
    ...(isNew && kind === 'unit' ? [text.newMark] : []),
    path.slice(-2).join(' / '),
    ...(figures.headcount === null
      ? []
      : [figures.headcount === 1 ? text.places1 : text.placesOf(`${figures.headcount}`)]),
    ...(figures.fteMilli === null ? [] : [text.fteOf(writeScaled(figures.fteMilli, 3))]),
    ...(figures.amountOre === null ? [] : [`${formatTkr(figures.amountOre)} ${shared[language].tkr}`]),
  ].filter((part) => part !== '');
  return { id, label: name, detail: detail.join(' · ') };
}
