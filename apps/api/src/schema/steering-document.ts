import type { EvaluationView } from '@samorg/application';
import type { AffectedDocument, SteeringDocument } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

/** A steering document with the units because of which it may need to be changed. */
export type ShownDocument = AffectedDocument & {
  readonly document: SteeringDocument;
  readonly nameOf: EvaluationView['nameOf'];
};

export const AffectedDocumentType = builder.objectRef<ShownDocument>('AffectedDocument').implement({
  description: 'Styrdokument that may need to be changed, since it names or rules a unit that is affected.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the document.', resolve: (row) => row.documentId }),
    title: t.string({ description: 'Its title.', resolve: (row) => row.document.title }),
    kind: t.string({
      description: 'Policy, reglemente, delegationsordning, plan …',
      resolve: (row) => row.document.kind,
    }),
    status: t.string({ nullable: true, description: 'Its status as written.', resolve: (row) => row.document.status }),
    units: t.field({
      type: [UnitRefType],
      description: 'The affected units that it names or rules.',
      resolve: (row) => row.unitIds.map((id) => namedUnit(row.nameOf, id)),
    }),
  }),
});
