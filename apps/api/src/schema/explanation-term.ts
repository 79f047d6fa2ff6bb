import { type EvaluationView, exactNumber, figureName, type NumberedTerm, termInWords } from '@samorg/application';
import type { LineClass } from '@samorg/domain';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { namedUnitOrNull } from './named-unit.ts';
import type { Page } from './paging.ts';
import { UnitRefType } from './unit-ref.ts';

const TermKindEnum = builder.enumType('TermKind', {
  description: 'What a term of a figure is.',
  values: {
    figure: { description: 'Another figure, which opens in its turn.' },
    counted: { description: 'Another figure that counts as one, whatever its value.' },
    line: { description: 'A budget line.' },
    position: { description: 'A position.' },
    oneOff: { description: 'A one-off change of the budget.' },
    decided: { description: 'A board’s part of a decided technical adjustment.' },
    service: { description: 'A service of an agreement: volume × price.' },
    index: { description: 'What one year of an index adds.' },
    reduction: { description: 'What the reduction of the target takes.' },
    whole: { description: 'The whole that a share is taken from: 100 %.' },
    ratio: { description: 'One figure as a share of another, taken away.' },
    rounding: { description: 'What makes an exact sum whole.' },
    bound: { description: 'What keeps the figure from going below 0.' },
    change: { description: 'A change that is at issue by itself.' },
    unknown: { description: 'Data that is not there.' },
  },
});

const LineEventEnum = builder.enumType('LineEvent', {
  description: 'What happened to a budget line, as seen from the figure that it is a term of.',
  values: {
    stands: { description: 'It is there.' },
    made: { description: 'A change made it.' },
    comes: { description: 'It came under the body or employer.' },
    leaves: { description: 'It left the body or employer.' },
    ceased: { description: 'It ceased.' },
  },
});

const LineClassEnum = builder.enumType('LineClass', {
  description: 'A part of the need of a body.',
  values: {
    direct: { description: 'External costs and income.' },
    positions: { description: 'Cost of positions that moved by themselves.' },
    overhead: { description: 'Overhead that is charged or recovered.' },
    trade: { description: 'Internal sale and purchase.' },
    budget: { description: 'Changes of the budget.' },
  } satisfies Record<LineClass, object>,
});

/** A term in its evaluation. */
export type ShownTerm = NumberedTerm & { readonly evaluation: EvaluationView };

const ExplanationTermType = builder.objectRef<ShownTerm>('ExplanationTerm').implement({
  description: 'One part of a figure. The terms of a figure sum to it exactly. What the kind does not have is null.',
  fields: (t) => ({
    id: t.id({ description: 'Its number among the terms, from 1.', resolve: ({ number }) => String(number) }),
    kind: t.field({ type: TermKindEnum, description: 'What it is.', resolve: ({ term }) => term.kind }),
    amount: t.field({
      type: 'Exact',
      nullable: true,
      description: 'What it adds, in the unit of the figure; null = not known.',
      resolve: ({ term }) => (term.amount === null ? null : exactNumber(term.amount)),
    }),
    label: t.string({
      args: languageArgument,
      description: 'What it is, in a few words; the address of a figure.',
      resolve: ({ term, evaluation }, { language }) => termInWords(term, evaluation.nameOf, language),
    }),
    name: t.string({
      args: languageArgument,
      description: 'The same, but a figure is told in words.',
      resolve: ({ term, evaluation: { nameOf } }, { language }) =>
        term.kind === 'figure' || term.kind === 'counted'
          ? figureName(term.figure, nameOf, language)
          : termInWords(term, nameOf, language),
    }),
    figure: t.id({
      nullable: true,
      description: 'Address of the figure that it is.',
      resolve: ({ term }) => ('figure' in term ? term.figure : null),
    }),
    lineId: t.id({
      nullable: true,
      description: 'Id of the budget line.',
      resolve: ({ term }) => (term.kind === 'line' ? term.lineId : null),
    }),
    lineEvent: t.field({
      type: LineEventEnum,
      nullable: true,
      description: 'What happened to the budget line.',
      resolve: ({ term }) => (term.kind === 'line' ? term.event : null),
    }),
    lineClass: t.field({
      type: LineClassEnum,
      nullable: true,
      description: 'The part of the need that the movement of the line counts to.',
      resolve: ({ term }) => (term.kind === 'line' ? term.lineClass : null),
    }),
    positionId: t.id({
      nullable: true,
      description: 'Id of the position.',
      resolve: ({ term }) => (term.kind === 'position' ? term.positionId : null),
    }),
    unit: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The unit that the line, position or one-off is on.',
      resolve: ({ term, evaluation }) => namedUnitOrNull(evaluation.nameOf, 'unitId' in term ? term.unitId : null),
    }),
    accountGroupId: t.id({
      nullable: true,
      description: 'Account group of the line or one-off.',
      resolve: ({ term }) => ('accountGroupId' in term ? term.accountGroupId : null),
    }),
    fullYearOre: t.field({
      type: 'Ore',
      nullable: true,
      description: 'The whole amount of the line, one-off or decision, full year, öre.',
      resolve: ({ term }) => ('amountOre' in term ? term.amountOre : null),
    }),
    share: t.field({
      type: 'Exact',
      nullable: true,
      description:
        'Share of the year that the date governs, or of the position that serves the function; null = all of it.',
      resolve: ({ term }) => ('share' in term && term.share !== null ? exactNumber(term.share) : null),
    }),
    effectiveDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The date from which it holds.',
      resolve: ({ term }) => ('effectiveDate' in term ? term.effectiveDate : null),
    }),
    changeId: t.id({
      nullable: true,
      description: 'The change that it comes from.',
      resolve: ({ term }) => ('changeId' in term ? term.changeId : null),
    }),
    source: t.string({
      nullable: true,
      description: 'The source that the organisation or the scenario gives for it.',
      resolve: ({ term }) => ('source' in term ? term.source : null),
    }),
  }),
});

/** A page of terms. */
export const ExplanationTermPageType = builder.objectRef<Page<ShownTerm>>('ExplanationTermPage').implement({
  description: 'A page of terms.',
  fields: (t) => ({
    items: t.expose('items', { type: [ExplanationTermType], description: 'The terms of this page.' }),
    total: t.exposeInt('total', { description: 'Number of terms in all.' }),
    nextAfter: t.exposeID('nextAfter', {
      nullable: true,
      description: 'Where the next page begins; null = last page.',
    }),
  }),
});
