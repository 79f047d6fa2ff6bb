import type { Measure, Moment } from './matrix-view.ts';

/** What of the table stands in the address. */
export type MatrixState = { readonly moment: Moment; readonly measure: Measure };

const momentNames: Readonly<Record<Moment, string>> = { before: 'fore', after: 'efter', changes: 'andringar' };
const measureNames: Readonly<Record<Measure, string>> = { fte: 'arsarbetare', cost: 'kostnad', per100: 'per100' };

/** Reads the state out of an address; what cannot be read has its default: changes, årsarbetare. */
export function readMatrixState(parameters: URLSearchParams): MatrixState {
  return {
    moment: named(momentNames, parameters.get('vy')) ?? 'changes',
    measure: named(measureNames, parameters.get('matt')) ?? 'fte',
  };
}

/** The address of a state with some of it changed; defaults are left out, and what else stands in the address is kept. */
export function matrixHref(
  address: { readonly pathname: string; readonly search: string },
  state: MatrixState,
  change: Partial<MatrixState>,
): string {
  const next = { ...state, ...change };
  const parameters = new URLSearchParams(address.search);
  parameters.delete('vy');
  parameters.delete('matt');
  if (next.moment !== 'changes') parameters.set('vy', momentNames[next.moment]);
  if (next.measure !== 'fte') parameters.set('matt', measureNames[next.measure]);
  const query = parameters.toString();
  return query === '' ? address.pathname : `${address.pathname}?${query}`;
}

function named<Name extends string>(names: Readonly<Record<Name, string>>, text: string | null): Name | null {
  for (const name in names) if (names[name] === text) return name;
  return null;
}
