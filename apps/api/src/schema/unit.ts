import { ownTotals, subtreeTotals } from '@samorg/application';
import {
  administrationOf,
  bodyOf,
  childrenOf,
  legalEntityOf,
  lineOf,
  linesOn,
  positionOf,
  positionsOn,
  upwardsFrom,
} from '@samorg/domain';
import { BudgetLinePageType } from './budget-line.ts';
import { pageType } from './page-type.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { PositionPageType } from './position.ts';
import { livingUnit, shownUnit, UnitType } from './shown-unit.ts';
import { TotalsType } from './totals.ts';
import { UnitKindEnum } from './unit-kind.ts';

export const UnitPageType = pageType('UnitPage', UnitType, {
  description: 'A page of units.',
  items: 'The units of the page, in sibling order.',
  total: 'Number of units in all.',
});

UnitType.implement({
  description: 'Enhet: a place in the organisation on the day that is looked at.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the unit; survives moves and renames.', resolve: ({ unit }) => unit.id }),
    name: t.string({ description: 'Its name.', resolve: ({ unit }) => unit.name }),
    kind: t.field({ type: UnitKindEnum, description: 'Its kind.', resolve: ({ unit }) => unit.kind }),
    source: t.string({ nullable: true, description: 'Where the unit is stated.', resolve: ({ unit }) => unit.source }),
    note: t.string({ nullable: true, description: 'A remark.', resolve: ({ unit }) => unit.note }),
    aliases: t.stringList({
      description: 'Other spellings and old names.',
      resolve: ({ unit }) => unit.aliases.map((alias) => alias.name),
    }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day; null = always.',
      resolve: ({ unit }) => unit.validFrom,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day that it is no more; null = open.',
      resolve: ({ unit }) => unit.validTo,
    }),
    parent: t.field({
      type: UnitType,
      nullable: true,
      description: 'The unit above; null for a root.',
      resolve: ({ view, unit }) => shownUnit(view, unit.parentId),
    }),
    path: t.field({
      type: [UnitType],
      description: 'Every unit above it, root first.',
      resolve: ({ view, unit }) =>
        [...upwardsFrom(view.snapshot(), unit.id)]
          .slice(1)
          .reverse()
          .map((above) => ({ view, unit: above })),
    }),
    board: t.field({
      type: UnitType,
      description: 'Who answers for its money: the nearest board, finance unit, legal entity or association.',
      resolve: ({ view, unit }) => livingUnit(view, bodyOf(view.snapshot(), unit.id)),
    }),
    administration: t.field({
      type: UnitType,
      description: 'Its topmost förvaltning, else its board.',
      resolve: ({ view, unit }) => livingUnit(view, administrationOf(view.snapshot(), unit.id)),
    }),
    legalEntity: t.field({
      type: UnitType,
      description: 'The employer: its root.',
      resolve: ({ view, unit }) => livingUnit(view, legalEntityOf(view.snapshot(), unit.id)),
    }),
    childCount: t.int({
      description: 'Number of units directly below.',
      resolve: ({ view, unit }) => childrenOf(view.snapshot(), unit.id).length,
    }),
    children: t.field({
      type: UnitPageType,
      args: rowPageArguments,
      description: 'Units directly below, in sibling order.',
      resolve: ({ view, unit }, args) => {
        const page = pageOf(childrenOf(view.snapshot(), unit.id), (id) => id, args);
        return { ...page, items: page.items.map((id) => livingUnit(view, id)) };
      },
    }),
    totals: t.field({
      type: TotalsType,
      description: 'What it holds with everything below it.',
      resolve: ({ view, unit }) => subtreeTotals(view.snapshot(), unit.id),
    }),
    ownTotals: t.field({
      type: TotalsType,
      description: 'What stands on the unit itself.',
      resolve: ({ view, unit }) => ownTotals(view.snapshot(), unit.id),
    }),
    positions: t.field({
      type: PositionPageType,
      args: rowPageArguments,
      description: 'Positions on the unit itself.',
      resolve: ({ view, unit }, args) => {
        const page = pageOf(positionsOn(view.snapshot(), unit.id), (id) => id, args);
        return { ...page, items: page.items.map((id) => ({ view, position: positionOf(view.snapshot(), id) })) };
      },
    }),
    budgetLines: t.field({
      type: BudgetLinePageType,
      args: rowPageArguments,
      description: 'Lines of the budget year on the unit itself.',
      resolve: ({ view, unit }, args) => {
        const page = pageOf(linesOn(view.snapshot(), unit.id), (id) => id, args);
        return { ...page, items: page.items.map((id) => ({ view, line: lineOf(view.snapshot(), id) })) };
      },
    }),
  }),
});
