import {
  type EvaluationView,
  exactNumber,
  figureName,
  ruleInWords,
  sourcesOf,
  termGroupsOf,
} from '@samorg/application';
import type { Explanation } from '@samorg/domain';
import { builder } from './builder.ts';
import { ExplanationTermPageType } from './explanation-term.ts';
import { languageArgument } from './language.ts';
import { type Page, pageOf, rowPageArguments } from './paging.ts';
import { TermGroupPageType } from './term-group.ts';

interface InEvaluation {
  readonly evaluation: EvaluationView;
}

const FigureUnitEnum = builder.enumType('FigureUnit', {
  description: 'What a figure counts.',
  values: {
    ore: { description: 'Öre (1 krona = 100 öre).' },
    headcount: { description: 'Places.' },
    fteMilli: { description: 'Thousandths of a full-time equivalent.' },
    pctMilli: { description: 'Thousandths of a percent.' },
    count: { description: 'Things: failed tests, gaps, years.' },
  },
});

/** An explanation in its evaluation. */
export const ExplanationType = builder.objectRef<Explanation & InEvaluation>('Explanation').implement({
  description: 'Why a figure of the evaluation is what it is: its rule, and the terms that sum to it exactly.',
  fields: (t) => ({
    figure: t.exposeID('figure', { description: 'Its address, e.g. years/2022/boards/BOARD/technicalAdjustmentOre.' }),
    name: t.string({
      args: languageArgument,
      description: 'The figure in words: what it is, of whom, in which year.',
      resolve: ({ figure, evaluation }, { language }) => figureName(figure, evaluation.nameOf, language),
    }),
    unit: t.expose('unit', { type: FigureUnitEnum, description: 'What it counts.' }),
    value: t.field({
      type: 'Exact',
      nullable: true,
      description: 'The figure; whole except for a step before rounding. Null = not known.',
      resolve: ({ value }) => (value === null ? null : exactNumber(value)),
    }),
    holds: t.exposeBoolean('holds', {
      nullable: true,
      description: 'Whether a test of a condition holds; null for a figure that is no test.',
    }),
    rule: t.exposeString('rule', { description: 'Code of the rule, as docs/format.md lists it.' }),
    ruleText: t.string({
      args: languageArgument,
      description: 'The rule in one sentence.',
      resolve: (explanation, { language }) => ruleInWords(explanation, language),
    }),
    sources: t.stringList({
      description:
        'Where the rule stands and what document or law it comes from; then the sources of its changes and terms.',
      resolve: (explanation) => [...sourcesOf(explanation, explanation.evaluation.replay)],
    }),
    terms: t.field({
      type: ExplanationTermPageType,
      args: rowPageArguments,
      description: 'The terms, in order; all pages sum to the value.',
      resolve: ({ terms, evaluation }, args) => {
        const numbered = terms.map((term, at) => ({ term, number: at + 1, evaluation }));
        return pageOf(numbered, ({ number }) => String(number), args);
      },
    }),
    groups: t.field({
      type: TermGroupPageType,
      args: { ids: t.arg.idList({ description: 'Only these; absent = all.' }), ...rowPageArguments },
      description: 'The same terms in groups, each with its sum; all groups sum to the value.',
      resolve: (explanation, { ids, ...args }) => {
        const all = termGroupsOf(explanation).filter(({ key }) => ids?.includes(key) ?? true);
        const page = pageOf(all, ({ key }) => key, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation: explanation.evaluation })) };
      },
    }),
  }),
});

/** A page of addresses of figures. */
export const FigurePageType = builder.objectRef<Page<string>>('FigurePage').implement({
  description: 'A page of addresses of figures.',
  fields: (t) => ({
    items: t.field({ type: ['ID'], description: 'The addresses of this page.', resolve: ({ items }) => [...items] }),
    total: t.exposeInt('total', { description: 'Number of figures in all.' }),
    nextAfter: t.exposeID('nextAfter', {
      nullable: true,
      description: 'Where the next page begins; null = last page.',
    }),
  }),
});
