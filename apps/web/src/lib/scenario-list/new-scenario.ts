import type { CreateScenarioInput } from '#generated/graphql.ts';
import { parseDate } from '#lib/format/date.ts';
import type { Language } from '#lib/i18n/language.ts';
import { scenarioList as texts } from '#lib/i18n/messages/scenario-list.ts';

/** What was typed in the form, to be shown again. */
export type TypedScenario = {
  readonly name: string;
  readonly organisationId: string;
  readonly baselineDate: string;
  readonly budgetYear: string;
};

/** The form read: the input to the API, what was typed, and what is wrong with it. The input holds only without problems. */
export type NewScenario = {
  readonly input: CreateScenarioInput;
  readonly typed: TypedScenario;
  readonly problems: readonly { readonly message: string; readonly href: string }[];
};

/** Reads the form that makes a scenario. */
export function readNewScenario(form: FormData, language: Language): NewScenario {
  const text = texts[language];
  const typed: TypedScenario = {
    name: field(form, 'name'),
    organisationId: field(form, 'organisationId'),
    baselineDate: field(form, 'baselineDate'),
    budgetYear: field(form, 'budgetYear'),
  };
  const baselineDate = parseDate(typed.baselineDate);
  const isYear = /^\d{4}$/.test(typed.budgetYear);
  const problems = [
    ...(typed.name === '' ? [{ message: text.nameProblem, href: '#scenario-name' }] : []),
    ...(typed.organisationId === '' ? [{ message: text.organisationProblem, href: '#scenario-organisation' }] : []),
    ...(baselineDate === null ? [{ message: text.dateProblem, href: '#scenario-date' }] : []),
    ...(isYear ? [] : [{ message: text.yearProblem, href: '#scenario-year' }]),
  ];
  const input = {
    name: typed.name,
    organisationId: typed.organisationId,
    baselineDate: baselineDate ?? '',
    budgetYear: isYear ? Number(typed.budgetYear) : 0,
  };
  return { input, typed, problems };
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}
