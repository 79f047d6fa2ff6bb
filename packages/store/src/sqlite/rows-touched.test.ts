import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { movedUnits, storedMove } from '../../test/stored-move.ts';
import type { WriteSet } from '../journal/write-set.ts';
import { openDatabase } from './open-database.ts';
import { numberIn } from './row.ts';
import { commit } from './sqlite-commit.ts';
import { prepareStatements } from './statements.ts';

const root = mkdtempSync(join(tmpdir(), 'samorg-rows-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Rows that are added or changed beside the entry itself: its content, the head of its journal, and the receipt. */
const besideEntry = 3;

describe('a stored move touches its entry and at most four rows more', () => {
  it.each(movedUnits)('when %i units move', (units) => {
    const { load, move } = storedMove(units);
    const touched = rowsTouchedBy(root, [
      { organisation: load, scenario: null, key: null },
      { organisation: move, scenario: null, key: 'k' },
    ]);
    expect(touched.at(-1)).toBe(1 + besideEntry);
    expect(touched[0], 'a load is told from a move').toBeGreaterThan(5);
  });

  it.each(movedUnits)('as much again with the scenario that it is carried out from, when %i units move', (units) => {
    const { load, move, mark } = storedMove(units);
    const [before, ...touched] = rowsTouchedBy(root, [
      { organisation: load, scenario: null, key: null },
      { organisation: null, scenario: mark, key: null },
      { organisation: move, scenario: { ...mark, expectedVersion: 1 }, key: 'k' },
    ]);
    expect(before).toBeGreaterThan(0);
    expect(touched.at(-1)).toBe(2 * (1 + besideEntry) - 1);
  });
});

/** How many rows each write of a new store adds, changes or takes away, as SQLite counts them. */
function rowsTouchedBy(place: string, sets: readonly WriteSet[]): number[] {
  const database = openDatabase({ folder: mkdtempSync(join(place, 'data-')) });
  const statements = prepareStatements(database);
  const total = database.prepare('SELECT total_changes() AS rows');
  const counted = (): number => numberIn(total.get() ?? {}, 'rows');
  const touched = sets.map((set) => {
    const before = counted();
    statements.begin.run();
    expect(commit(statements, set, { organisation: 'salt', scenario: 'salt' }).outcome).toBe('committed');
    statements.commit.run();
    return counted() - before;
  });
  database.close();
  return touched;
}
