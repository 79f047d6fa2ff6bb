import type { EvaluationView } from '@samorg/application';
import type { ManagerSpan, Organisation, SpanChange } from '@samorg/domain';
import { builder } from './builder.ts';
import { EvaluationType } from './evaluation.ts';
import { ManagerSpanType, type ShownSpan } from './manager-span.ts';
import { namedUnit } from './named-unit.ts';
import type { Page } from './paging.ts';
import { lengthOf, pageOf, rowPageArguments } from './paging.ts';
import { TableRowsEnum } from './table-rows.ts';
import { UnitRefType } from './unit-ref.ts';
import { whenEvaluated } from './when-evaluated.ts';

type ShownSpanChange = SpanChange & { readonly evaluation: EvaluationView };

const SpanChangeType = builder.objectRef<ShownSpanChange>('ManagerSpanChange').implement({
  description: 'The span of the managers of a unit before and after.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRefType,
      description: 'The unit that is led.',
      resolve: ({ evaluation, unitId }) => namedUnit(evaluation.nameOf, unitId),
    }),
    before: t.field({
      type: ManagerSpanType,
      nullable: true,
      description: 'In the baseline; null = nobody leads it then.',
      resolve: ({ evaluation, before }) => shownSpan(evaluation.replay.baseline, before),
    }),
    after: t.field({
      type: ManagerSpanType,
      nullable: true,
      description: 'After the last change; null = nobody leads it then.',
      resolve: ({ evaluation, after }) => shownSpan(evaluation.replay.after, after),
    }),
  }),
});

const SpanChangePageType = builder.objectRef<Page<ShownSpanChange>>('ManagerSpanChangePage').implement({
  description: 'A page of spans before and after.',
  fields: (t) => ({
    items: t.expose('items', { type: [SpanChangeType], description: 'The rows of the page, by unit id.' }),
    total: t.exposeInt('total', { description: 'Number of rows in all.' }),
    nextAfter: t.exposeID('nextAfter', {
      nullable: true,
      description: 'Id of the unit where the next page begins; null = no more.',
    }),
  }),
});

builder.objectField(EvaluationType, 'managerSpans', (t) =>
  t.field({
    type: SpanChangePageType,
    nullable: true,
    args: {
      rows: t.arg({ type: TableRowsEnum, defaultValue: 'changed', description: 'Which led units.' }),
      ...rowPageArguments,
    },
    description: 'Chefsspann: places that report to the managers of each led unit, before and after.',
    resolve: (evaluation, { rows, ...args }) => {
      lengthOf(args.first, 100);
      return whenEvaluated(evaluation, () => {
        const page = pageOf(evaluation.managerSpans(rows ?? 'changed'), (row) => row.unitId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation })) };
      });
    },
  }),
);

function shownSpan(organisation: Organisation, span: ManagerSpan | null): ShownSpan | null {
  return span === null ? null : { organisation, span };
}
