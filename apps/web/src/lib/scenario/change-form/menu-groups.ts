import { changeForms } from './change-forms.ts';
import type { FormText } from './form-description.ts';
import { propertyForms } from './property-forms.ts';

/** A line of the menu that adds to a scenario. */
export type MenuEntry = {
  readonly slug: string;
  readonly title: FormText;
  readonly lead: FormText;
  /** Single key that leads there. */
  readonly key?: string;
};

const move: MenuEntry = { slug: 'flytta', title: 'transferUnit', lead: 'transferUnitLead', key: 'm' };

/** The menu in groups: the tree first, then staff, money, and what the scenario says beside its changes. */
export const menuGroups: readonly { readonly label: FormText; readonly entries: readonly MenuEntry[] }[] = [
  { label: 'menuUnits', entries: [move, ...changeForms.units] },
  { label: 'menuStaff', entries: changeForms.staff },
  { label: 'menuMoney', entries: changeForms.money },
  { label: 'menuMore', entries: propertyForms },
];
