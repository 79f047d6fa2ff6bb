import type { FormText } from '../change-form/form-description.ts';
import type { ChosenUnit } from './selected-unit.svelte.ts';

/** A form that begins with the chosen unit, named as the menu names it. */
export type UnitAction = {
  readonly slug: string;
  readonly title: FormText;
  readonly href: string;
  readonly key?: string;
};

/** What can be done with a unit at once: the move first. */
export function unitActions(
  path: string,
  { id }: ChosenUnit,
): {
  readonly move: UnitAction;
  readonly edits: readonly UnitAction[];
  readonly close: UnitAction;
} {
  const action = (slug: string, title: FormText, field: string): UnitAction => ({
    slug,
    title,
    href: `${path}/${slug}?${new URLSearchParams({ [field]: id })}`,
  });
  return {
    move: { ...action('flytta', 'transferUnit', 'enhet'), key: 'm' },
    edits: [
      action('byt-namn', 'renameUnit', 'enhet'),
      action('ny-enhet', 'createUnit', 'under'),
      action('flytta-tjanster', 'transferPositions', 'till'),
      action('andra-budget', 'adjustBudget', 'enhet'),
      action('sla-samman', 'mergeUnits', 'till'),
    ],
    close: action('avsluta', 'closeUnit', 'enhet'),
  };
}

/** The unit's page in the organisation; null for one that the scenario makes. */
export function unitPageHref(organisationId: string, { id, isNew }: ChosenUnit): string | null {
  return isNew ? null : `/organisation/${encodeURIComponent(id)}?${new URLSearchParams({ org: organisationId })}`;
}
