import type { ReportBack } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnitOrNull } from './named-unit.ts';
import type { In } from './names.ts';
import { UnitRefType } from './unit-ref.ts';

export const ReportBackType = builder.objectRef<In<ReportBack>>('ReportBack').implement({
  description: 'Återrapportering: what a decision asks to be reported, to whom and when.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    to: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The body that it is reported to; null = not said.',
      resolve: ({ toBodyId, names }) => namedUnitOrNull(names.nameOf, toBodyId),
    }),
    due: t.exposeString('due', { nullable: true, description: 'When, as the document writes it.' }),
    dueFrom: t.expose('dueFrom', { type: 'Date', nullable: true, description: 'First day of that time; null = none.' }),
    dueTo: t.expose('dueTo', {
      type: 'Date',
      nullable: true,
      description: 'First day after that time; null = none.',
    }),
    paragraph: t.string({
      nullable: true,
      description: 'Paragraph of the decision that asks for it.',
      resolve: (row) => decisionOf(row)?.paragraph ?? null,
    }),
    decidedBy: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The body that decided it.',
      resolve: (row) => namedUnitOrNull(row.names.nameOf, decisionOf(row)?.bodyId ?? null),
    }),
    clauses: t.stringList({
      description: 'Att-satser of the decision, as written.',
      resolve: (row) => [...(decisionOf(row)?.text ?? [])],
    }),
    status: t.exposeString('status', { nullable: true, description: 'Its status as written.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is stated.' }),
    note: t.exposeString('note', { nullable: true, description: 'A remark.' }),
  }),
});

function decisionOf({ decisionId, names }: In<ReportBack>) {
  return names.organisation.reference.statement.decisions.find(({ id }) => id === decisionId);
}
