import type { EconomyQuery } from '#generated/graphql.ts';
import { writeScaled } from '#lib/format/read-number.ts';
import { scenarioPath } from '../scenario-path.ts';

type Economy = NonNullable<EconomyQuery['scenario']>;

/** Overhead that a board is left with. */
export type Stranded = NonNullable<Economy['evaluation']['fullYear']>['strandedOverhead'][number];

/** The forms that two of the three ways to deal with it begin in, as far as they are known. */
export type StrandedForms = {
  /** More positions go along. */
  readonly move: string;
  /** The board has to do with less: a decision of its own. */
  readonly save: string;
};

/** The forms of a scenario, filled in with the date of its changes, the unit that is left with the overhead, and the amount. */
export function strandedForms(
  { units, strandedOre }: Stranded,
  { id, date }: { readonly id: string; readonly date: string | null },
): StrandedForms {
  const path = scenarioPath(id);
  const [unit, ...others] = units;
  const save = new URLSearchParams({ varaktighet: 'recurring', belopp: writeScaled(-strandedOre, 2) });
  if (unit !== undefined && others.length === 0) save.set('enhet', unit.id);
  const move = new URLSearchParams();
  if (date !== null) {
    save.set('datum', date);
    move.set('datum', date);
  }
  const query = move.toString();
  return { move: `${path}/flytta-tjanster${query === '' ? '' : `?${query}`}`, save: `${path}/andra-budget?${save}` };
}
