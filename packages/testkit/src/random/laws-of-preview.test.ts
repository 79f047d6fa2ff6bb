import {
  baselineOf,
  bodyOf,
  type Fate,
  legalEntityOf,
  type Organisation,
  replayScenario,
  type Scenario,
  type Staff,
  type TransferPreview,
  type TransferUnit,
  transferPreviewOf,
  valuesOf,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCount, patience } from './case-count.ts';
import { randomReform } from './random-scenario.ts';

describe('properties of the preview of a transfer', () => {
  it('tells who goes and who stays as the rows of the subtree do', patience, () => {
    check(({ preview, before, change }) => {
      if (bodyOf(before, change.unitId) === change.unitId) return;
      const sumOf = (fate: Fate): Staff =>
        sum(preview.subtree.filter((row) => row.fate === fate).map((row) => row.own));
      expect(preview.goes).toEqual(sumOf('goes'));
      expect(preview.stays).toEqual(sumOf('stays'));
      expect(preview.subtree[0]?.total).toEqual(sum([preview.goes, preview.stays]));
    });
  });

  it('tells the places that the transfer gives', patience, () => {
    check(({ preview, after }) => {
      const units = new Map([...valuesOf(after.tables.units)].map((unit) => [unit.id, unit.parentId]));
      for (const row of preview.subtree) if (row.placeId !== null) expect(units.get(row.unitId)).toBe(row.placeId);
    });
  });

  it('tells the money that lies on the moved part', patience, () => {
    check(({ preview, before }) => {
      const goes = new Set(preview.subtree.filter((row) => row.fate === 'goes').map((row) => row.unitId));
      for (const { accountGroupId, amountOre } of preview.costs) {
        const lines = [...valuesOf(before.tables.lines)].filter(
          (line) => line.accountGroupId === accountGroupId && goes.has(line.unitId),
        );
        expect(lines.reduce((total, line) => total + line.amountOre, 0)).toBe(amountOre);
      }
    });
  });

  it('tells the sale that ends when agreements are to take over', patience, () => {
    check(({ preview, before, play, change }) => {
      const after = play({ ...change, tradePolicy: 'serviceAgreement' });
      const gone = goneBetween(before, after).filter((line) => line.accountGroupId === 'internalSale');
      expect(preview.internalSale.amountOre).toBe(-gone.reduce((total, line) => total + line.amountOre, 0) + 0);
      expect(preview.internalSale.counterparts).toBe(new Set(gone.map((line) => line.counterpartId)).size);
    });
  });

  it('tells the overhead that ends when a whole unit moves within its legal entity', patience, () => {
    check(({ before, play, change }) => {
      const whole: TransferUnit = { ...change, exceptions: [] };
      const preview = transferPreviewOf(before, whole);
      const after = play(whole);
      if (legalEntityOf(after, change.unitId) !== legalEntityOf(before, change.unitId)) return;
      if (bodyOf(before, change.unitId) === change.unitId) return;
      const moved = new Set(preview?.subtree.map((row) => row.unitId));
      const gone = goneBetween(before, after).filter(
        (line) => isOverhead(line.accountGroupId) && moved.has(line.unitId),
      );
      expect(preview?.overheadCeasesOre).toBe(gone.reduce((total, line) => total + line.amountOre, 0));
    });
  });
});

interface Ground {
  readonly before: Organisation;
  readonly after: Organisation;
  readonly change: TransferUnit;
  readonly preview: TransferPreview;
  readonly play: (change: TransferUnit) => Organisation;
}

/** Accepted transfers, each alone on the baseline. */
function check(law: (ground: Ground) => void): void {
  fc.assert(
    fc.property(randomReform, ({ statement, scenario }) => {
      const before = baselineOf(statement, scenario.baseline.date, scenario.baseline.budgetYear);
      const alone = (change: TransferUnit): Scenario => ({ ...scenario, participation: [], changes: [change] });
      for (const change of scenario.changes) {
        if (change.type !== 'transferUnit') continue;
        const replay = replayScenario(before, alone(change));
        const preview = transferPreviewOf(before, change);
        if (replay.status === 'refused' || preview === null) continue;
        law({
          before,
          after: replay.after,
          change,
          preview,
          play: (other) => replayScenario(before, alone(other)).after,
        });
      }
    }),
    { numRuns: caseCount(0.02) },
  );
}

function sum(staff: readonly Staff[]): Staff {
  const of = (figure: (one: Staff) => number): number => staff.reduce((total, one) => total + figure(one), 0);
  return {
    headcount: of((one) => one.headcount),
    vacantHeadcount: of((one) => one.vacantHeadcount),
    fteMilli: of((one) => one.fteMilli),
    personnelCostOre: of((one) => one.personnelCostOre),
  };
}

function goneBetween(before: Organisation, after: Organisation) {
  const left = new Set([...valuesOf(after.tables.lines)].map((line) => line.id));
  return [...valuesOf(before.tables.lines)].filter((line) => !left.has(line.id));
}

function isOverhead(groupId: string): boolean {
  return groupId === 'overheadCharge' || groupId === 'overheadRecovery';
}
