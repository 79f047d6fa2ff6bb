import type { AmountUnit } from './amount-scale.ts';

/** What of the page stands in its address: the unit of amounts, and the figure whose ledger is open. */
export type EconomyState = {
  readonly unit: AmountUnit;
  /** Address of a figure; null = no ledger is open. */
  readonly figure: string | null;
  /** Group of the ledger that shows all its rows; null = each shows its first. */
  readonly group: string | null;
  /** Where the page of that group's rows begins; null = from the first. */
  readonly after: string | null;
};

/** Id of the ledger in the page: where a link to a figure leads without JavaScript. */
export const ledgerId = 'siffra';

/** Reads the state out of an address; what cannot be read has its default. */
export function readEconomyState(parameters: URLSearchParams): EconomyState {
  const figure = parameters.get('siffra') || null;
  const group = figure === null ? null : parameters.get('grupp') || null;
  return {
    unit: parameters.get('belopp') === 'kronor' ? 'kronor' : 'tkr',
    figure,
    group,
    after: group === null ? null : parameters.get('efter') || null,
  };
}

/** The address of a state; defaults are left out. One with a figure leads to the ledger. */
export function economyHref(path: string, { unit, figure, group, after }: EconomyState): string {
  const parameters = new URLSearchParams();
  if (unit === 'kronor') parameters.set('belopp', unit);
  if (figure !== null) parameters.set('siffra', figure);
  if (group !== null) parameters.set('grupp', group);
  if (after !== null) parameters.set('efter', after);
  const query = parameters.toString();
  return `${path}${query === '' ? '' : `?${query}`}${figure === null ? '' : `#${ledgerId}`}`;
}

/** The address of the ledger of a figure beside the same page. */
export function figureHref(path: string, unit: AmountUnit, figure: FigureRef): string {
  return economyHref(path, { unit, figure: figure.figure, group: figure.group ?? null, after: null });
}

/** A figure that can be opened, and the group of it that is meant; without one the whole figure. */
export type FigureRef = { readonly figure: string; readonly group?: string };
