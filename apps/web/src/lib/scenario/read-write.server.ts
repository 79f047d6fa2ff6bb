import type { Language } from '#lib/i18n/language.ts';
import { backField, versionField } from './form-fields.ts';
import { scenarioPath } from './scenario-path.ts';

/** What every form of a scenario sends. */
export type ScenarioWrite = {
  readonly form: FormData;
  readonly variables: { readonly id: string; readonly version: number; readonly language: Language };
  /** Where to go once it is stored. */
  readonly next: { readonly to: string; readonly language: Language };
};

type WriteEvent = {
  readonly request: Request;
  readonly params: { readonly id: string };
  readonly locals: { readonly language: Language };
};

/** Reads a form of a scenario; null when it lacks the version that the reader saw. */
export async function readWrite({ request, params, locals }: WriteEvent): Promise<ScenarioWrite | null> {
  const form = await request.formData();
  const version = versionField(form);
  if (version === null) return null;
  const { language } = locals;
  return {
    form,
    variables: { id: params.id, version, language },
    next: { to: backField(form, scenarioPath(params.id)), language },
  };
}
