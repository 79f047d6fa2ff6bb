import type { EvaluationView } from '@samorg/application';
import type { Place, Placement } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit, namedUnitOrNull } from './named-unit.ts';
import { pageType } from './page-type.ts';
import { UnitRefType } from './unit-ref.ts';

interface InEvaluation {
  readonly evaluation: Pick<EvaluationView, 'nameOf'>;
}

export const PlacementStatusEnum = builder.enumType('PlacementStatus', {
  description: 'What becomes of a unit: the first that fits of ended, added, moved, renamed, kept.',
  values: {
    kept: { description: 'Nothing.' },
    moved: { description: 'Another unit above it, or another accounting body.' },
    added: { description: 'It is new.' },
    ended: { description: 'It is no more.' },
    renamed: { description: 'Another name only.' },
  },
});

const PlaceType = builder.objectRef<Place & InEvaluation>('Place').implement({
  description: 'Where a unit stands at one time.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name then.' }),
    parent: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The unit above; null for a root.',
      resolve: ({ evaluation, parentId }) => namedUnitOrNull(evaluation.nameOf, parentId),
    }),
    board: t.field({
      type: UnitRefType,
      description: 'Who answers for its money.',
      resolve: ({ evaluation, boardId }) => namedUnit(evaluation.nameOf, boardId),
    }),
    administration: t.field({
      type: UnitRefType,
      description: 'Its topmost förvaltning, else its board.',
      resolve: ({ evaluation, administrationId }) => namedUnit(evaluation.nameOf, administrationId),
    }),
    legalEntity: t.field({
      type: UnitRefType,
      description: 'The employer.',
      resolve: ({ evaluation, legalEntityId }) => namedUnit(evaluation.nameOf, legalEntityId),
    }),
  }),
});

const PlacementType = builder.objectRef<Placement & InEvaluation>('Placement').implement({
  description: 'One unit before and after.',
  fields: (t) => ({
    unitId: t.exposeID('unitId', { description: 'Id of the unit.' }),
    status: t.expose('status', { type: PlacementStatusEnum, description: 'What becomes of it.' }),
    renamed: t.exposeBoolean('renamed', { description: 'Whether it gets another name.' }),
    before: t.field({
      type: PlaceType,
      nullable: true,
      description: 'Its place in the baseline; null when it is new.',
      resolve: ({ before, evaluation }) => (before === null ? null : { ...before, evaluation }),
    }),
    after: t.field({
      type: PlaceType,
      nullable: true,
      description: 'Its place after the last change; null when it has ended.',
      resolve: ({ after, evaluation }) => (after === null ? null : { ...after, evaluation }),
    }),
    employerChange: t.exposeBoolean('employerChange', { description: 'Whether it changes legal entity.' }),
  }),
});

export const PlacementPageType = pageType('PlacementPage', PlacementType, {
  description: 'A page of placements.',
  items: 'The placements of the page, by unit id.',
  total: 'Number of placements in all.',
});
