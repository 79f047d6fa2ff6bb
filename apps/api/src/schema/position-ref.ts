import type { Organisation, PositionId } from '@samorg/domain';
import { positionOf, unitOf } from '@samorg/domain';
import { builder } from './builder.ts';
import { pageType } from './page-type.ts';
import type { NamedUnit } from './unit-ref.ts';
import { UnitRefType } from './unit-ref.ts';

/** A position as it is named in a table, with the unit that it stands on. */
export interface NamedPosition {
  readonly id: string;
  readonly title: string;
  readonly unit: NamedUnit;
}

/** A position of a state with its title and unit. */
export function namedPosition(organisation: Organisation, id: PositionId): NamedPosition {
  const { title, unitId } = positionOf(organisation, id);
  return { id, title, unit: { id: unitId, name: unitOf(organisation, unitId).name } };
}

export const PositionRefType = builder.objectRef<NamedPosition>('PositionRef').implement({
  description: 'A position by id and title, where it is mentioned.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the position.' }),
    title: t.exposeString('title', { description: 'Befattning.' }),
    unit: t.expose('unit', { type: UnitRefType, description: 'The unit that it stands on.' }),
  }),
});

export const PositionRefPageType = pageType('PositionRefPage', PositionRefType, {
  description: 'A page of positions by id and title.',
  items: 'The positions of the page, by id.',
  total: 'Number of positions in all.',
});
