import type { EvaluationView } from '@samorg/application';
import type { Organisation, ReportingChange, ReportingLine } from '@samorg/domain';
import { unitOf } from '@samorg/domain';
import { builder } from './builder.ts';
import { EvaluationType } from './evaluation.ts';
import { namedUnit } from './named-unit.ts';
import type { Page } from './paging.ts';
import { lengthOf, pageOf, rowPageArguments } from './paging.ts';
import { namedPosition, PositionRefType } from './position-ref.ts';
import { TableRowsEnum } from './table-rows.ts';
import { UnitRefType } from './unit-ref.ts';
import { whenEvaluated } from './when-evaluated.ts';

interface ShownLine {
  readonly organisation: Organisation;
  readonly line: ReportingLine;
}

type ShownChange = ReportingChange & { readonly evaluation: EvaluationView };

const ReportingLineType = builder.objectRef<ShownLine>('ReportingLine').implement({
  description: 'The two lines of a unit at one time: political accountability and line management.',
  fields: (t) => ({
    accountableTo: t.field({
      type: [UnitRefType],
      description:
        'Boards that it answers to, by id: the one above its administration and those that the administration works for besides. A board answers to the assembly; where there is no board the body above stands in.',
      resolve: ({ organisation, line }) => line.accountableToIds.map((id) => unitOf(organisation, id)),
    }),
    managers: t.field({
      type: [PositionRefType],
      description: 'Positions that lead the unit itself, by id; several = shared leadership.',
      resolve: ({ organisation, line }) => line.managerIds.map((id) => namedPosition(organisation, id)),
    }),
    reportsTo: t.field({
      type: [PositionRefType],
      description: 'Its managers, or else those of the nearest led unit above; empty = nobody up to the top.',
      resolve: ({ organisation, line }) => line.reportsToIds.map((id) => namedPosition(organisation, id)),
    }),
    nextManagers: t.field({
      type: [PositionRefType],
      description: 'Överordnad chef: whom the managers in reportsTo report to in turn; empty = nobody.',
      resolve: ({ organisation, line }) => line.nextManagerIds.map((id) => namedPosition(organisation, id)),
    }),
    layers: t.int({
      description: 'Chefsnivåer: led units at or above it, a shared leadership counted once.',
      resolve: ({ line }) => line.layers,
    }),
  }),
});

const ReportingChangeType = builder.objectRef<ShownChange>('ReportingLineChange').implement({
  description: 'The lines of a unit before and after.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRefType,
      description: 'The unit.',
      resolve: ({ evaluation, unitId }) => namedUnit(evaluation.nameOf, unitId),
    }),
    before: t.field({
      type: ReportingLineType,
      nullable: true,
      description: 'In the baseline; null when it is new.',
      resolve: ({ evaluation, before }) => shownLine(evaluation.replay.baseline, before),
    }),
    after: t.field({
      type: ReportingLineType,
      nullable: true,
      description: 'After the last change; null when it has ended.',
      resolve: ({ evaluation, after }) => shownLine(evaluation.replay.after, after),
    }),
  }),
});

const ReportingChangePageType = builder.objectRef<Page<ShownChange>>('ReportingLineChangePage').implement({
  description: 'A page of reporting lines before and after.',
  fields: (t) => ({
    items: t.expose('items', { type: [ReportingChangeType], description: 'The rows of the page, by unit id.' }),
    total: t.exposeInt('total', { description: 'Number of rows in all.' }),
    nextAfter: t.exposeID('nextAfter', {
      nullable: true,
      description: 'Id of the unit where the next page begins; null = no more.',
    }),
  }),
});

builder.objectField(EvaluationType, 'reportingLines', (t) =>
  t.field({
    type: ReportingChangePageType,
    nullable: true,
    args: {
      rows: t.arg({ type: TableRowsEnum, defaultValue: 'changed', description: 'Which units.' }),
      ...rowPageArguments,
    },
    description: 'Ansvarslinjer: which boards each unit answers to and whom it reports to, before and after.',
    resolve: (evaluation, { rows, ...args }) => {
      lengthOf(args.first, 100);
      return whenEvaluated(evaluation, () => {
        const page = pageOf(evaluation.reportingLines(rows ?? 'changed'), (row) => row.unitId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation })) };
      });
    },
  }),
);

function shownLine(organisation: Organisation, line: ReportingLine | null): ShownLine | null {
  return line === null ? null : { organisation, line };
}
