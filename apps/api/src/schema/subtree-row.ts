import type { TransferPreviewView } from '@samorg/application';
import type { SubtreeRow } from '@samorg/domain';
import { unitOf } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit, namedUnitOrNull } from './named-unit.ts';
import { StaffType } from './staff.ts';
import { UnitKindEnum } from './unit-kind.ts';
import { UnitRefType } from './unit-ref.ts';

/** A row of the moved subtree with the preview that it belongs to. */
export type ShownSubtreeRow = SubtreeRow & { readonly view: TransferPreviewView };

const FateEnum = builder.enumType('Fate', {
  description: 'Whether a unit goes with the moved one.',
  values: { goes: { description: 'It follows.' }, stays: { description: 'It stays.' } },
});

export const SubtreeRowType = builder.objectRef<ShownSubtreeRow>('SubtreeRow').implement({
  description: 'One unit of the moved subtree, before the move.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRefType,
      description: 'The unit.',
      resolve: ({ unitId, view }) => namedUnit(view.evaluation.nameOf, unitId),
    }),
    kind: t.field({
      type: UnitKindEnum,
      description: 'Its kind.',
      resolve: ({ unitId, view }) => unitOf(view.met, unitId).kind,
    }),
    depth: t.exposeInt('depth', { description: 'Level, 0 = the moved unit.' }),
    parentId: t.exposeID('parentId', {
      nullable: true,
      description: 'The unit above in the subtree; null for the moved unit.',
    }),
    own: t.expose('own', { type: StaffType, description: 'Staff on the unit itself.' }),
    total: t.expose('total', { type: StaffType, description: 'Staff of the unit with everything below it.' }),
    fate: t.expose('fate', { type: FateEnum, description: 'Whether it follows.' }),
    listed: t.exposeBoolean('listed', { description: 'Whether it is the moved unit or a listed exception.' }),
    place: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The place of a listed exception, given or by default.',
      resolve: ({ placeId, view }) => namedUnitOrNull(view.evaluation.nameOf, placeId),
    }),
    placeIsDefault: t.exposeBoolean('placeIsDefault', { description: 'Whether the place is the default one.' }),
  }),
});
