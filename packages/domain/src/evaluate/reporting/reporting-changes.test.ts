import { describe, expect, it } from 'vitest';
import {
  creation,
  head,
  organisation,
  position,
  positionMove,
  scenario,
  transfer,
  unit,
  unitsOf,
} from '../../../test/fixture.ts';
import type { Change } from '../../change/change.ts';
import type { Position } from '../../model/position.ts';
import { replayScenario } from '../../scenario/replay.ts';
import { type Comparison, compareReplay } from '../comparison.ts';
import { managerWarnings } from './managers.ts';
import { allReportingLinesOf, type ReportingChange, reportingChangesOf } from './reporting-changes.ts';
import { allSpansOf, spanChangesOf } from './span-changes.ts';

const units = [
  ...unitsOf(
    ['R legalEntity'],
    ['RF assembly', 'R'],
    ['N1 board', 'RF'],
    ['N2 board', 'RF'],
    ['N3 board', 'RF'],
    ['A1 administration', 'N1'],
    ['D department', 'A1'],
    ['E unit', 'D'],
    ['F unit', 'D'],
  ),
  unit({ id: 'A2', kind: 'administration', parentId: 'N2', servesBoardIds: ['N3'] }),
  unit({ id: 'P', kind: 'unit', parentId: 'A2' }),
];
const positions = [
  manager('a1', 'A1', 'A1'),
  manager('d', 'E', 'D'),
  manager('a2', 'A2', 'A2'),
  position({ id: 'e', unitId: 'E', headcount: 10 }),
  position({ id: 'f', unitId: 'F', headcount: 20 }),
];

describe('reporting lines before and after', () => {
  it('a moved branch answers to its new board, and its manager reports to the one there', () => {
    const rows = told(compared(transfer('D', 'A2')));
    expect(rows.D).toBe('N1 d < a1 → N2+N3 d < a2');
    expect(rows.F).toBe('N1 (d) < a1 → N2+N3 (d) < a2');
    expect(Object.keys(rows)).toEqual(['D', 'E', 'F']);
  });

  it('a branch that its manager does not follow reports to the manager above', () => {
    const rows = told(compared(transfer('E', 'A2')));
    expect(rows).toEqual({
      D: 'N1 d < a1 → N1 (a1)',
      E: 'N1 (d) < a1 → N2+N3 (a2)',
      F: 'N1 (d) < a1 → N1 (a1)',
    });
  });

  it('a manager that comes back into the line leads again', () => {
    const away = positions.map((row) => (row.id === 'd' ? { ...row, unitId: 'P' } : row));
    const rows = told(compared(positionMove('D', [['d']]), { positions: away }));
    expect(rows).toEqual({
      D: 'N1 (a1) → N1 d < a1',
      E: 'N1 (a1) → N1 (d) < a1',
      F: 'N1 (a1) → N1 (d) < a1',
    });
  });

  it('a new unit has lines, an ended one has had them', () => {
    const merge: Change = { ...head, id: 'c2', type: 'mergeUnits', unitIds: ['F'], intoUnitId: 'E' };
    const rows = told(compared([creation('X', { parentId: 'A2' }), merge]));
    expect(rows).toEqual({ F: 'N1 (d) < a1 → –', X: '– → N2+N3 (a2)' });
  });

  it('an administration works for the successor of an ended board, or no longer when there is none', () => {
    const merge: Change = { ...head, type: 'mergeUnits', unitIds: ['N3'], intoUnitId: 'N1' };
    expect(told(compared(merge))).toMatchObject({ P: 'N2+N3 (a2) → N1+N2 (a2)' });
    const close: Change = { ...head, type: 'closeUnit', unitId: 'N3' };
    expect(told(compared(close))).toMatchObject({ N3: 'RF → –', P: 'N2+N3 (a2) → N2 (a2)' });
    expect(told(compared({ ...close, unitId: 'P' }))).toEqual({ P: 'N2+N3 (a2) → –' });
  });

  it('the whole table holds the unchanged too', () => {
    const comparison = compared(transfer('D', 'A2'));
    const all = allReportingLinesOf(comparison);
    expect(all.map((row) => row.unitId)).toEqual(units.map((row) => row.id).sort());
    expect(all.filter((row) => JSON.stringify(row.before) !== JSON.stringify(row.after))).toEqual(
      reportingChangesOf(comparison),
    );
  });
});

describe('warnings of managers', () => {
  it('tell who leads no longer, and what is without a manager', () => {
    expect(warned(compared(transfer('E', 'A2')))).toEqual(['managerWithoutUnit d D', 'unitWithoutManager D']);
    expect(warned(compared(transfer('D', 'A2')))).toEqual([]);
  });

  it('tell of no unit that has ended, and of none that somebody still leads', () => {
    const merge: Change = { ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'A1' };
    expect(warned(compared(merge))).toEqual(['managerWithoutUnit d D']);
    const shared = [...positions, manager('d2', 'D', 'D')];
    expect(warned(compared(transfer('E', 'A2'), { positions: shared }))).toEqual(['managerWithoutUnit d D']);
  });
});

describe('spans before and after', () => {
  it('of an ended unit is no more', () => {
    const merge: Change = { ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'A1' };
    expect(spans(compared(merge))).toEqual({ A1: '1 → 31', D: '30 → –' });
  });

  it('of every unit that is led at either time', () => {
    const state = { positions: [...positions, manager('far', 'P', 'F')] };
    const comparison = compared(
      [positionMove('F', [['far']], { id: '1' }), positionMove('P', [['d']], { id: '2' })],
      state,
    );
    const rows = allSpansOf(comparison).map((row) => [row.unitId, row.before !== null, row.after !== null]);
    expect(rows).toEqual([
      ['A1', true, true],
      ['A2', true, true],
      ['D', true, false],
      ['F', false, true],
    ]);
  });

  it('the manager that comes is counted where he comes, and the span of his own is as it was', () => {
    const comparison = compared(transfer('D', 'A2'));
    expect(spans(comparison)).toEqual({ A1: '1 → 0', A2: '0 → 1' });
    expect(allSpansOf(comparison).map((row) => row.unitId)).toEqual(['A1', 'A2', 'D']);
  });

  it('places that lose their manager are counted at the one above', () => {
    expect(spans(compared(transfer('E', 'A2')))).toEqual({ A1: '1 → 20', A2: '0 → 11', D: '30 → –' });
  });

  it('follows single places, and places of managers', () => {
    const several = positions.map((row) => (row.id === 'd' ? { ...row, headcount: 3 } : row));
    const change = positionMove('P', [
      ['e', 4],
      ['d', 1],
    ]);
    expect(spans(compared(change, { positions: several }))).toEqual({ A1: '3 → 2', A2: '0 → 5', D: '30 → 26' });
  });
});

function manager(id: string, unitId: string, managerOf: string): Position {
  return position({ id, unitId, managerOf, headcount: 1 });
}

function compared(
  change: Change | readonly Change[],
  parts: { readonly positions?: readonly Position[] } = {},
): Comparison {
  const baseline = organisation({ units, positions, ...parts });
  const replay = replayScenario(baseline, scenario([change].flat()));
  expect(replay.status).toBe('evaluated');
  return compareReplay(replay);
}

/** Lines as `boards manager < next manager`; a manager in brackets leads from above. */
function told(comparison: Comparison): Record<string, string> {
  const rows = reportingChangesOf(comparison).filter((row) => !row.unitId.startsWith('R'));
  return Object.fromEntries(rows.map((row) => [row.unitId, `${lineText(row.before)} → ${lineText(row.after)}`]));
}

function lineText(line: ReportingChange['before']): string {
  if (line === null) return '–';
  const managers = line.managerIds.length > 0 ? line.managerIds.join('+') : `(${line.reportsToIds.join('+')})`;
  const next = line.nextManagerIds.length > 0 ? ` < ${line.nextManagerIds.join('+')}` : '';
  return `${line.accountableToIds.join('+')}${line.reportsToIds.length > 0 ? ` ${managers}` : ''}${next}`;
}

function warned(comparison: Comparison): string[] {
  return managerWarnings(comparison).map((row) => [row.code, ...row.refs].join(' '));
}

function spans(comparison: Comparison): Record<string, string> {
  const rows = spanChangesOf(comparison);
  return Object.fromEntries(
    rows.map((row) => [row.unitId, `${row.before?.headcount ?? '–'} → ${row.after?.headcount ?? '–'}`]),
  );
}
