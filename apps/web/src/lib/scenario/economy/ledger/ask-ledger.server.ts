import { isHttpError } from '@sveltejs/kit';
import {
  FigureThereDocument,
  LedgerDocument,
  type LedgerQuery,
  type LedgerQueryVariables,
} from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { EconomyState } from '../economy-state.ts';
import { ownSum } from '../figure-of-cell.ts';
import { type Ledger, type LedgerGroup, soleFigure, throughFigure } from './ledger-view.ts';

type LedgerPlace = { readonly id: string; readonly language: Language; readonly state: EconomyState };
type Explanation = NonNullable<NonNullable<LedgerQuery['scenario']>['evaluation']['explain']>;
type Wanted = Pick<LedgerQueryVariables, 'figure' | 'groups' | 'first' | 'ids' | 'after'>;
type Read = (wanted: Wanted) => Promise<Ledger | null>;

/** Groups and rows of each on first sight, and of one group that is asked for by itself. */
const brief = { groups: 24, first: 6 } as const;
const whole = { groups: 1, first: 50 } as const;
/** A figure may rest on one other, that on one other, and so on; no further than this. */
const mostSteps = 4;

/** The ledger of the figure in the address; null when there is none, or it is a sum of the page's own. */
export async function askLedger(asker: Asker, { id, language, state }: LedgerPlace): Promise<Ledger | null> {
  const { figure, group, after } = state;
  if (figure === null || figure.startsWith(`${ownSum}/`)) return null;
  const known = await ask(asker, FigureThereDocument, { id, figure });
  if (!known.scenario?.evaluation.figures?.items.includes(figure)) return null;
  const read: Read = async (wanted) => {
    const { scenario } = await ask(asker, LedgerDocument, { id, language, ...wanted });
    return scenario?.evaluation.explain ? ledgerOf(scenario.evaluation.explain) : null;
  };
  const ledger = await readThrough(read, figure);
  if (ledger === null || group === null) return ledger;
  const lowest = ledger.through.at(-1)?.figure ?? figure;
  return withWholeGroup(ledger, await readGroup(read, { figure: lowest, group, after }));
}

/** The figure with what it rests on alone, step by step, as one ledger. */
async function readThrough(read: Read, figure: string): Promise<Ledger | null> {
  const chain: Ledger[] = [];
  for (let next: string | null = figure; next !== null && chain.length < mostSteps; ) {
    const ledger: Ledger | null = await read({ figure: next, ...brief });
    if (ledger === null) break;
    chain.push(ledger);
    next = soleFigure(ledger);
  }
  return chain.reduceRight<Ledger | null>((below, ledger) => (below ? throughFigure(ledger, below) : ledger), null);
}

/** A page of the rows of one group; its first page when the place to begin from is no longer there. */
async function readGroup(
  read: Read,
  { figure, group, after }: { readonly figure: string; readonly group: string; readonly after: string | null },
): Promise<LedgerGroup | null> {
  const wanted = { figure, ids: [group], ...whole };
  const page = await read({ ...wanted, after }).catch((reason: unknown) => {
    if (after !== null && isHttpError(reason, 502)) return read(wanted);
    throw reason;
  });
  return page?.groups[0] ?? null;
}

/** The ledger with one group's rows in place of the first of them. */
function withWholeGroup(ledger: Ledger, group: LedgerGroup | null): Ledger {
  return { ...ledger, groups: ledger.groups.map((row) => (row.id === group?.id ? group : row)) };
}

function ledgerOf({ groups, ...head }: Explanation): Ledger {
  return {
    ...head,
    through: [],
    groupCount: groups.total,
    groups: groups.items.map(({ terms, ...group }) => ({
      ...group,
      rows: terms.items,
      total: terms.total,
      nextAfter: terms.nextAfter ?? null,
    })),
  };
}
