import type { EvaluationView } from '@samorg/application';
import { refusalInWords, refusedChange } from '@samorg/application';
import type { ChangeRefusal } from '@samorg/domain';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';

/** A refusal with the evaluation that knows the names. */
export type ShownRefusal = ChangeRefusal & { readonly evaluation: EvaluationView };

export const RefusalType = builder.objectRef<ShownRefusal>('Refusal').implement({
  description: 'Hinder: why a change is impossible on the state that it meets.',
  fields: (t) => ({
    changeId: t.exposeID('changeId', { description: 'Id of the refused change.' }),
    effectiveDate: t.field({
      type: 'Date',
      description: 'The date that the change asks for; it may be possible on another.',
      resolve: (refusal) => refusedChange(refusal, refusal.evaluation).effectiveDate,
    }),
    code: t.exposeString('code', { description: 'Stable code of the reason.' }),
    refs: t.stringList({
      description: 'Ids that the reason is about, in the order that the code prescribes.',
      resolve: (refusal) => [...refusal.refs],
    }),
    message: t.string({
      args: languageArgument,
      description: 'The date and the reason in words, and what to do about it.',
      resolve: (refusal, { language }) => refusalInWords(refusal, refusal.evaluation, language),
    }),
  }),
});
