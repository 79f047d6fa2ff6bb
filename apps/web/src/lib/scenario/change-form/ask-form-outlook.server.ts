import {
  type ChangeInput,
  ChangePreviewDocument,
  type OutlookOfFragment,
  PropertiesPreviewDocument,
  type ScenarioPropertiesInput,
} from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import type { Language } from '#lib/i18n/language.ts';
import { changeForm } from '#lib/i18n/messages/change-form.ts';
import type { FilledForm } from './filled-form.ts';
import type { FormDescription } from './form-description.ts';
import { formEffect } from './form-effect.ts';
import { type FormInput, inputOfForm } from './form-input.ts';
import type { FormOutlook } from './form-outlook.ts';
import { idMaker } from './make-id.ts';

/** What is asked about: a form as filled in, and the change that it would stand in place of. */
export type FormQuestion = {
  readonly scenarioId: string;
  readonly form: FormDescription;
  readonly filled: FilledForm;
  readonly replacing: string | null;
  readonly language: Language;
};

/** What a form would do; null when there is no such scenario. */
export async function askFormOutlook(asker: Asker, question: FormQuestion): Promise<FormOutlook | null> {
  const { form, filled, language } = question;
  const read = inputOfForm(form, filled, {
    texts: changeForm[language],
    makeId: idMaker(),
    withPlaceholders: true,
  });
  return form.about === 'change' ? outlookOfChange(asker, question, read) : outlookOfProperties(asker, question, read);
}

/** The input of a change of a type. The form has read its parts one by one; the API checks them against the contract. */
export function parseChangeInput(type: string, input: FormInput['input']): ChangeInput {
  return { [type]: input } as ChangeInput;
}

/** The input of properties, read and checked in the same way. */
export function parsePropertiesInput(input: FormInput['input']): ScenarioPropertiesInput {
  return input as ScenarioPropertiesInput;
}

const nothing = { sentence: null, refusal: null, faults: [], after: null, effect: null, isSkipped: false } as const;
const movesNothing = { staff: null, amountOre: null } as const;
const unasked: ChangeInput = { closeUnit: { unitId: '?', effectiveDate: '2000-01-01' } };

async function outlookOfChange(
  asker: Asker,
  { scenarioId: id, form, replacing, language }: FormQuestion,
  { input, problems, isWhole }: FormInput,
): Promise<FormOutlook | null> {
  const asked = isWhole && form.about === 'change';
  const change = asked ? parseChangeInput(form.type, input) : unasked;
  const { scenario } = await ask(asker, ChangePreviewDocument, { id, language, input: change, replacing, asked });
  if (scenario === null) return null;
  const { version, evaluation: now } = scenario;
  const preview = scenario.previewChange ?? null;
  const sentence = preview?.sentence ?? null;
  if (preview === null || problems.length > 0) return { version, now, ...nothing, ...movesNothing, sentence };
  return {
    version,
    now,
    sentence,
    refusal: preview.change?.refusal ?? null,
    faults: preview.faults,
    after: preview.evaluation,
    effect: effectOf(now, preview.evaluation),
    isSkipped: preview.change?.outcome === 'skipped',
    staff: preview.change?.staff ?? null,
    amountOre: preview.change?.amountOre ?? null,
  };
}

async function outlookOfProperties(
  asker: Asker,
  { scenarioId: id, language }: FormQuestion,
  { input, problems }: FormInput,
): Promise<FormOutlook | null> {
  const properties = problems.length === 0 ? parsePropertiesInput(input) : {};
  const { scenario } = await ask(asker, PropertiesPreviewDocument, { id, language, properties });
  if (scenario === null) return null;
  const { version, evaluation: now, previewProperties: preview } = scenario;
  if (problems.length > 0) return { version, now, ...nothing, ...movesNothing };
  const after = preview.evaluation;
  return { version, now, ...nothing, ...movesNothing, faults: preview.faults, after, effect: effectOf(now, after) };
}

function effectOf(now: OutlookOfFragment, after: OutlookOfFragment | null): FormOutlook['effect'] {
  return after === null ? null : formEffect(now, after);
}
