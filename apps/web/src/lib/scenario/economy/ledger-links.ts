import { getContext, setContext } from 'svelte';
import { type EconomyState, type FigureRef, figureHref } from './economy-state.ts';

/** The page that amounts open their ledger on. */
export type LedgerPage = { readonly path: string; readonly state: EconomyState };

/** A link from an amount to its ledger. */
export type LedgerLink = {
  readonly href: string;
  /** Names the link, so that the focus finds its way back. */
  readonly key: string;
  /** Whether this figure's ledger is open. */
  readonly isOpen: boolean;
};

const context = 'samorg-ledger';

/** Lets the amounts below the caller open their ledger on a page. Call while a component starts. */
export function provideLedger(page: () => LedgerPage): void {
  setContext(context, page);
}

/** Context that renders a component on such a page, for component tests. */
export function ledgerContext(page: LedgerPage): readonly [string, () => LedgerPage] {
  return [context, () => page];
}

/** Makes links out of figures; null where no ledger is provided. Call while a component starts. */
export function useLedger(): (figure: FigureRef | null) => LedgerLink | null {
  const page = getContext<(() => LedgerPage) | undefined>(context);
  return (figure) => (page === undefined || figure === null ? null : ledgerLink(page(), figure));
}

/** Names the link to a figure, or to a group of it. */
export function linkKey({ figure, group = null }: { readonly figure: string; readonly group?: string | null }): string {
  return group === null ? figure : `${figure}#${group}`;
}

function ledgerLink({ path, state }: LedgerPage, figure: FigureRef): LedgerLink {
  const key = linkKey(figure);
  const isOpen = state.figure === figure.figure && (figure.group === undefined || figure.group === state.group);
  return { href: figureHref(path, state.unit, figure), key, isOpen };
}
