import { type EvaluationView, exactNumber, groupInWords, type TermGroup } from '@samorg/application';
import { builder } from './builder.ts';
import { ExplanationTermPageType } from './explanation-term.ts';
import { languageArgument } from './language.ts';
import { pageType } from './page-type.ts';
import { pageOf, rowPageArguments } from './paging.ts';

type ShownGroup = TermGroup & { readonly evaluation: EvaluationView };

const TermGroupType = builder.objectRef<ShownGroup>('TermGroup').implement({
  description:
    'Some terms of a figure with their sum. Lines that moved are grouped by the part of the need that they count to, other lines by account group, positions by unit.',
  fields: (t) => ({
    id: t.id({ description: 'Names it among the groups of its figure.', resolve: ({ key }) => key }),
    label: t.string({
      args: languageArgument,
      description: 'What its terms have in common, in a few words.',
      resolve: ({ grouped, evaluation }, { language }) => groupInWords(grouped, evaluation.nameOf, language),
    }),
    amount: t.field({
      type: 'Exact',
      nullable: true,
      description: 'Sum of its terms, in the unit of the figure; null = not known.',
      resolve: ({ amount }) => (amount === null ? null : exactNumber(amount)),
    }),
    terms: t.field({
      type: ExplanationTermPageType,
      args: rowPageArguments,
      description: 'Its terms, largest first; figures in their order.',
      resolve: ({ terms, evaluation }, args) => {
        const page = pageOf(terms, ({ number }) => String(number), args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation })) };
      },
    }),
  }),
});

/** A page of groups of terms. */
export const TermGroupPageType = pageType('TermGroupPage', TermGroupType, {
  description: 'A page of groups of terms.',
  items: 'The groups of this page.',
  total: 'Number of groups in all.',
});
