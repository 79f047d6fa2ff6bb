import type { OrganisationView } from '@samorg/application';
import type { BudgetLine } from '@samorg/domain';
import { present } from '@samorg/domain';
import { AccountGroupType } from './account-group.ts';
import { builder } from './builder.ts';
import { pageType } from './page-type.ts';
import { shownUnit, UnitType } from './shown-unit.ts';

/** A budget line with the organisation that it stands in. */
export interface ShownLine {
  readonly view: OrganisationView;
  readonly line: BudgetLine;
}

const BudgetLineType = builder.objectRef<ShownLine>('BudgetLine').implement({
  description: 'Budgetrad: one amount of a full year on one unit, in the prices of its year.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the line.', resolve: ({ line }) => line.id }),
    accountGroup: t.field({
      type: AccountGroupType,
      description: 'Kind of cost or income.',
      resolve: ({ view, line }) =>
        present(view.snapshot().reference.accountGroups.get(line.accountGroupId), 'a line has an account group'),
    }),
    year: t.int({ description: 'Budget year.', resolve: ({ line }) => line.year }),
    amountOre: t.field({
      type: 'Ore',
      description: 'Amount of a full year, öre; cost +, income −.',
      resolve: ({ line }) => line.amountOre,
    }),
    counterpart: t.field({
      type: UnitType,
      nullable: true,
      description: 'Motpart of an internal line; null = unknown, or an external line.',
      resolve: ({ view, line }) => shownUnit(view, line.counterpartId),
    }),
    source: t.string({
      nullable: true,
      description: 'Where the amount comes from.',
      resolve: ({ line }) => line.source,
    }),
  }),
});

export const BudgetLinePageType = pageType('BudgetLinePage', BudgetLineType, {
  description: 'A page of budget lines.',
  items: 'The lines of the page, in the order of the file.',
  total: 'Number of lines in all.',
});
