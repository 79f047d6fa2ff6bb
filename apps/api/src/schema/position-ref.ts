import type { Organisation, PositionId } from '@samorg/domain';
import { positionOf, unitOf } from '@samorg/domain';
import { builder } from './builder.ts';
import type { Page } from './paging.ts';
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

export const PositionRefPageType = builder.objectRef<Page<NamedPosition>>('PositionRefPage').implement({
  description: 'A page of positions by id and title.',
  fields: (t) => ({
    items: t.expose('items', { type: [PositionRefType], description: 'The positions of the page, by id.' }),
    total: t.exposeInt('total', { description: 'Number of positions in all.' }),
    nextAfter: t.exposeID('nextAfter', { nullable: true, description: 'Where the next page begins; null = no more.' }),
  }),
});
