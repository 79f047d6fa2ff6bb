import type { ChangePreviewView, EvaluationView, InputFault, ScenarioView } from '@samorg/application';
import { previewChange } from '@samorg/application';
import { changeSentence } from '@samorg/domain';
import { builder } from './builder.ts';
import type { OneOfChange } from './change-input.ts';
import { changeOfInput } from './change-input.ts';
import { EvaluationType } from './evaluation.ts';
import { FileErrorType } from './file-invalid.ts';
import { languageArgument } from './language.ts';
import { ScenarioChangeType } from './scenario-change.ts';

/** A change that can be read, or what is wrong in it. */
type ShownChange = { readonly faults: readonly InputFault[]; readonly preview: ChangePreviewView | null };

/** The change of an input as if it were added, or stood in place of another. */
export function changePreviewOf(view: ScenarioView, input: OneOfChange, replacing: string | null): ShownChange {
  const parsed = changeOfInput(input, () => 'preview', replacing);
  if (!parsed.ok) return { faults: parsed.faults, preview: null };
  const preview = previewChange(view, parsed.change, replacing);
  return preview === 'overflow' ? { faults: [{ code: 'overflow', refs: [] }], preview: null } : { faults: [], preview };
}

export const ChangePreviewType = builder.objectRef<ShownChange>('ChangePreview').implement({
  description: 'What a change would do, told before it is decided.',
  fields: (t) => ({
    faults: t.field({
      type: [FileErrorType],
      description: 'What is wrong in the input; everything else is null when something is.',
      resolve: ({ faults }) => [...faults],
    }),
    sentence: t.string({
      nullable: true,
      args: languageArgument,
      description: 'The change as one sentence with its date.',
      resolve: ({ preview }, { language }) =>
        preview === null
          ? null
          : changeSentence(preview.row.step.change, { organisation: preview.met, language, withDate: true }),
    }),
    change: t.field({
      type: ScenarioChangeType,
      nullable: true,
      description: 'The change as a row among the others: its refusal, and what it moves.',
      resolve: ({ preview }) => preview?.row ?? null,
    }),
    evaluation: t.field({
      type: EvaluationType,
      nullable: true,
      description: 'Of the scenario with the change; null while the change is refused.',
      resolve: ({ preview }) =>
        preview === null || preview.row.step.outcome.kind === 'refused' ? null : preview.evaluation,
    }),
  }),
});

/** Properties that can be set, or what is wrong in them. */
export type ShownProperties = { readonly faults: readonly InputFault[]; readonly evaluation: EvaluationView | null };

export const PropertiesPreviewType = builder.objectRef<ShownProperties>('PropertiesPreview').implement({
  description: 'What the scenario would mean with other properties.',
  fields: (t) => ({
    faults: t.field({
      type: [FileErrorType],
      description: 'What is wrong in the input; there is no evaluation when something is.',
      resolve: ({ faults }) => [...faults],
    }),
    evaluation: t.expose('evaluation', {
      type: EvaluationType,
      nullable: true,
      description: 'Of the scenario with the properties.',
    }),
  }),
});
