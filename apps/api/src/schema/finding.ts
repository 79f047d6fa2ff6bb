import type { EvaluationView } from '@samorg/application';
import { gapInWords, warningInWords } from '@samorg/application';
import type { Gap, Warning } from '@samorg/domain';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';

/** A gap or a warning, with the evaluation that it was found in. */
export type ShownFinding = { readonly evaluation: EvaluationView } & (
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'warning'; readonly warning: Warning }
);

export const FindingType = builder.objectRef<ShownFinding>('Finding').implement({
  description: 'Something found: missing data (gap), or something worth knowing (warning).',
  fields: (t) => ({
    code: t.string({
      description: 'Stable code.',
      resolve: (row) => (row.kind === 'gap' ? row.gap : row.warning).code,
    }),
    refs: t.stringList({
      description: 'Ids that it is about, in the order that the code prescribes.',
      resolve: (row) => [...(row.kind === 'gap' ? row.gap : row.warning).refs],
    }),
    amountOre: t.field({
      type: 'Ore',
      nullable: true,
      description: 'The amount that it is about, öre; null = none.',
      resolve: (row) => (row.kind === 'gap' ? null : row.warning.amountOre),
    }),
    message: t.string({
      args: languageArgument,
      description: 'What was found, in words.',
      resolve: (row, { language }) =>
        row.kind === 'gap'
          ? gapInWords(row.gap, row.evaluation, language)
          : warningInWords(row.warning, row.evaluation, language),
    }),
  }),
});
