import { type ActionFailure, fail, redirect } from '@sveltejs/kit';
import type { ScenarioOutcomeFragment } from '#generated/graphql.ts';
import type { Language } from '#lib/i18n/language.ts';
import { scenario } from '#lib/i18n/messages/scenario.ts';
import { describeFields, describeRefusal, type FailedWrite } from '#lib/outcome/failed-write.ts';

/** What a write that did not go through leaves for the page to show. */
export type FailedSave = { readonly failed: FailedWrite };

/** Leads to the page `to` when the write was stored (throws Kit's redirect), else answers with why it was not: 409 for a conflict. */
export function afterSave(
  outcome: ScenarioOutcomeFragment,
  next: { readonly to: string; readonly language: Language },
): ActionFailure<FailedSave> {
  if (outcome.__typename === 'ScenarioSaved') redirect(303, next.to);
  const status = outcome.__typename === 'VersionConflict' ? 409 : 422;
  return fail(status, { failed: describeRefusal(outcome, next.language) });
}

/** The answer to a form that lacks what every form of ours has. */
export function unreadableForm(language: Language): ActionFailure<FailedSave> {
  return fail(422, { failed: describeFields([{ message: scenario[language].staleForm }], language) });
}
