import type { Explanation, Fraction, LineClass, Term } from '@samorg/domain';
import { sumOfTerms } from '@samorg/domain';

/** A term with its place among all terms of its figure, from 1. */
export interface NumberedTerm {
  readonly number: number;
  readonly term: Term;
}

/** Kinds of terms that nothing else brings together. */
type PlainKind = Exclude<Term['kind'], 'figure' | 'counted' | 'line' | 'position'>;

/**
 * What the terms of a group have in common: other figures; a part of the need that lines moved with; an account group, of lines that
 * stand; a unit, of positions; or only their kind.
 */
export type GroupedBy =
  | { readonly by: 'figures' }
  | { readonly by: 'lineClass'; readonly lineClass: LineClass }
  | { readonly by: 'accountGroup'; readonly accountGroupId: string }
  | { readonly by: 'unit'; readonly unitId: string }
  | { readonly by: 'kind'; readonly kind: PlainKind };

/** Some terms of a figure with their sum. The groups of a figure share its terms out: each is in one of them. */
export interface TermGroup {
  readonly key: string;
  readonly grouped: GroupedBy;
  /** Sum of the terms, exact; null when some is not known. */
  readonly amount: Fraction | null;
  /** Largest first. */
  readonly terms: readonly NumberedTerm[];
}

const classOrder: readonly LineClass[] = ['direct', 'positions', 'overhead', 'trade', 'budget'];

/** The terms of a figure in groups: figures, the parts of the need in their order, then accounts and units by size, then the rest. */
export function termGroupsOf({ terms }: Explanation): readonly TermGroup[] {
  const groups = new Map<string, { grouped: GroupedBy; terms: NumberedTerm[] }>();
  terms.forEach((term, at) => {
    const grouped = groupedBy(term);
    const key = keyOf(grouped);
    const group = groups.get(key) ?? { grouped, terms: [] };
    group.terms.push({ number: at + 1, term });
    groups.set(key, group);
  });
  return [...groups]
    .map(([key, group]): TermGroup => {
      const amount = sumOfTerms(group.terms.map(({ term }) => term));
      const isOrdered = group.grouped.by === 'figures' || group.grouped.by === 'kind';
      const sorted = isOrdered ? group.terms : group.terms.toSorted((a, b) => bySize(a.term.amount, b.term.amount));
      return { key, grouped: group.grouped, amount, terms: sorted };
    })
    .sort((a, b) => rankOf(a.grouped) - rankOf(b.grouped) || bySize(a.amount, b.amount));
}

function groupedBy(term: Term): GroupedBy {
  switch (term.kind) {
    case 'figure':
    case 'counted':
      return { by: 'figures' };
    case 'line':
      return term.lineClass === null
        ? { by: 'accountGroup', accountGroupId: term.accountGroupId }
        : { by: 'lineClass', lineClass: term.lineClass };
    case 'position':
      return { by: 'unit', unitId: term.unitId };
    default:
      return { by: 'kind', kind: term.kind };
  }
}

/** Names the group among those of its figure, and in an address. */
function keyOf(grouped: GroupedBy): string {
  switch (grouped.by) {
    case 'figures':
      return 'figures';
    case 'lineClass':
      return grouped.lineClass;
    case 'accountGroup':
      return `account:${grouped.accountGroupId}`;
    case 'unit':
      return `unit:${grouped.unitId}`;
    default:
      return `kind:${grouped.kind}`;
  }
}

function rankOf(grouped: GroupedBy): number {
  if (grouped.by === 'figures') return 0;
  if (grouped.by === 'lineClass') return 1 + classOrder.indexOf(grouped.lineClass);
  return grouped.by === 'kind' ? 9 : 8;
}

/** Larger sizes first; what is not known last. */
function bySize(a: Fraction | null, b: Fraction | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const difference = size(b.numerator) * a.denominator - size(a.numerator) * b.denominator;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
