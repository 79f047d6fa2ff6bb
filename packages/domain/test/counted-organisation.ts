import { type BaseMap, type LayeredMap, layeredOn } from '../src/base/layered-map.ts';
import type { Organisation } from '../src/model/organisation.ts';

/** What is read of an organisation's base. */
export interface Reads {
  /** Units whose totals were looked up. */
  units: number;
  /** Look-ups of anything: units, rows, lists, totals. */
  lookUps: number;
  /** Tables and lists that were read from end to end, apart from the bodies, which are as many as the tables' rows. */
  walks: string[];
}

/** The organisation with every map of it counting what is read; `reset` forgets what was read so far. */
export function countedOrganisation(organisation: Organisation): {
  readonly counted: Organisation;
  readonly reads: Reads;
  readonly reset: () => void;
} {
  const reads: Reads = { units: 0, lookUps: 0, walks: [] };
  const summed = new Set<unknown>();
  const reset = (): void => {
    Object.assign(reads, { units: 0, lookUps: 0, walks: [] });
    summed.clear();
  };
  const counting = <K, V>({ base }: LayeredMap<K, V>, name: string): LayeredMap<K, V> => {
    const note = (key: K): void => {
      reads.lookUps += 1;
      if (name === 'totals') reads.units = summed.add(key).size;
    };
    const counted: BaseMap<K, V> = {
      get: (key) => {
        note(key);
        return base.get(key);
      },
      has: (key) => {
        note(key);
        return base.has(key);
      },
      get size() {
        return base.size;
      },
      [Symbol.iterator]() {
        if (name !== 'bodies') reads.walks.push(name);
        return base[Symbol.iterator]();
      },
    };
    return layeredOn(counted);
  };
  const { tables, links } = organisation;
  return {
    reads,
    reset,
    counted: {
      ...organisation,
      tables: {
        ...tables,
        units: counting(tables.units, 'units'),
        positions: counting(tables.positions, 'positions'),
        lines: counting(tables.lines, 'lines'),
      },
      children: counting(organisation.children, 'children'),
      positionsOn: counting(organisation.positionsOn, 'positionsOn'),
      linesOn: counting(organisation.linesOn, 'linesOn'),
      managersOf: counting(organisation.managersOf, 'managersOf'),
      links: {
        trade: counting(links.trade, 'trade'),
        overhead: counting(links.overhead, 'overhead'),
        funding: counting(links.funding, 'funding'),
      },
      totals: counting(organisation.totals, 'totals'),
      bodies: counting(organisation.bodies, 'bodies'),
    },
  };
}
