import type { Store } from '@samorg/store';
import { callsInTurn } from '../measure-calls.ts';
import { duration, type Figure, times } from '../report.ts';

/** One organisation read out of a store that holds a country, beside the same one in a store of its own. */
export async function oneAmongMany(
  name: string,
  id: string,
  { all, alone }: { readonly all: Store; readonly alone: Store },
): Promise<Figure> {
  const readFrom = (store: Store) => async (): Promise<void> => {
    if ((await store.readOrganisation(id)) === null) throw new Error(`${id} is stored`);
  };
  const found = await callsInTurn(
    [
      { name: 'all', call: readFrom(all) },
      { name: 'alone', call: readFrom(alone) },
    ],
    { callsInRound: 15 },
  );
  const [among, byItself] = [found.get('all')?.medianUs ?? Number.NaN, found.get('alone')?.medianUs ?? Number.NaN];
  return {
    name: `${name}: one organisation of L read`,
    value: duration(among),
    floor: `${duration(byItself)} (alone in its store)`,
    ratio: times(among, byItself),
    aim: '0.8-1.2 x',
  };
}
