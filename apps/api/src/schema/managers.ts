import {
  accountableTo,
  managersWithoutUnit,
  reportingLineOf,
  spanOf,
  spansOf,
  unitsWithoutManager,
} from '@samorg/domain';
import { builder } from './builder.ts';
import { ManagerSpanPageType, ManagerSpanType } from './manager-span.ts';
import { OrganisationType } from './organisation-ref.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { namedPosition, PositionRefPageType, PositionRefType } from './position-ref.ts';
import { livingUnit, UnitType } from './shown-unit.ts';
import { UnitPageType } from './unit.ts';

builder.objectFields(UnitType, (t) => ({
  accountableTo: t.field({
    type: [UnitType],
    description:
      'Boards that it answers to, by id: the one above its administration and those that the administration works for besides. A board answers to the assembly; where there is no board the body above stands in.',
    resolve: ({ view, unit }) => accountableTo(view.snapshot(), unit.id).map((id) => livingUnit(view, id)),
  }),
  managers: t.field({
    type: [PositionRefType],
    description: 'Linjechefer: positions that lead it, by id; several = shared leadership.',
    resolve: ({ view, unit }) => {
      const organisation = view.snapshot();
      return reportingLineOf(organisation, unit.id).managerIds.map((id) => namedPosition(organisation, id));
    },
  }),
  reportsTo: t.field({
    type: [PositionRefType],
    description: 'Its managers, or else those of the nearest led unit above; empty = nobody up to the top.',
    resolve: ({ view, unit }) => {
      const organisation = view.snapshot();
      return reportingLineOf(organisation, unit.id).reportsToIds.map((id) => namedPosition(organisation, id));
    },
  }),
  managerLayers: t.int({
    description: 'Chefsnivåer: led units at or above it, a shared leadership counted once.',
    resolve: ({ view, unit }) => reportingLineOf(view.snapshot(), unit.id).layers,
  }),
  managerSpan: t.field({
    type: ManagerSpanType,
    nullable: true,
    description: 'Chefsspann: places that report to its managers; null = nobody leads it.',
    resolve: ({ view, unit }) => {
      const organisation = view.snapshot();
      const span = spanOf(organisation, unit.id);
      return span === null ? null : { organisation, span };
    },
  }),
}));

const WithoutManagerEnum = builder.enumType('WithoutManager', {
  description: 'What a unit is without.',
  values: {
    own: { description: 'A manager of its own; one above may lead it.' },
    any: { description: 'A manager of its own and any above.' },
  },
});

builder.objectFields(OrganisationType, (t) => ({
  managerSpans: t.field({
    type: ManagerSpanPageType,
    args: rowPageArguments,
    description: 'Chefsspann of every led unit, by unit id.',
    resolve: async ({ view }, args) => {
      const organisation = (await view()).snapshot();
      const page = pageOf(spansOf(organisation), (span) => span.unitId, args);
      return { ...page, items: page.items.map((span) => ({ organisation, span })) };
    },
  }),
  unitsWithoutManager: t.field({
    type: UnitPageType,
    args: {
      without: t.arg({ type: WithoutManagerEnum, defaultValue: 'own', description: 'What they are without.' }),
      ...rowPageArguments,
    },
    description: 'Administrations, departments and units that nobody leads, by id.',
    resolve: async (organisation, { without, ...args }) => {
      const view = await organisation.view();
      const page = pageOf(unitsWithoutManager(view.snapshot())[without ?? 'own'], (id) => id, args);
      return { ...page, items: page.items.map((id) => livingUnit(view, id)) };
    },
  }),
  managersWithoutUnit: t.field({
    type: PositionRefPageType,
    args: rowPageArguments,
    description: 'Positions that are said to manage a unit and do not stand in its line, by id.',
    resolve: async ({ view }, args) => {
      const organisation = (await view()).snapshot();
      const page = pageOf(managersWithoutUnit(organisation), (id) => id, args);
      return { ...page, items: page.items.map((id) => namedPosition(organisation, id)) };
    },
  }),
}));
