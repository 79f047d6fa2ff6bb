import { describe, expect, it } from 'vitest';
import { explainReform } from '../../test/explained.ts';
import { adjustment, scenario } from '../../test/fixture.ts';
import { moveOfD, workedExample } from '../../test/worked-example.ts';

describe('why the figures of the worked example are what they are', () => {
  const reform = explainReform(workedExample(), scenario([moveOfD()]));

  it('opens the technical adjustment into the lines that came, left and ceased, by the share of the year', () => {
    expect(reform.told('years/2024/boards/N1/technicalAdjustmentOre')).toEqual([
      'technicalAdjustment -18000',
      'figure years/2024/boards/N1/exact/structural -18000',
      'figure -years/2024/boards/N1/exact/crossEntity 0',
      'figure years/2024/boards/N1/exact/budget 0',
    ]);
    expect(reform.told('years/2024/boards/N1/exact/structural').toSorted()).toEqual(
      [
        'structuralOfYear -18000',
        'line D leaves c ×1/3 -20000',
        'line Di leaves c ×1/3 10000/3',
        'line E leaves c ×1/3 -20000/3',
        'line G leaves c ×1/3 -5000/3',
        'line DP+ ceased c ×1/3 8000',
        'line DF+ ceased c ×1/3 2000',
        'line DF- ceased c ×1/3 -2000',
        'line FD- leaves c ×1/3 -1000',
        'line TD+ ceased ×1/3 2000/3',
        'line TD- leaves c ×1/3 -2000/3',
      ].toSorted(),
    );
  });

  it('tells that overhead ceased in the evening at the board that it had come to', () => {
    expect(reform.told('fullYear/boards/N2/overheadOre')).toEqual(['overheadComponent 0']);
    expect(reform.told('years/2025/boards/N2/exact/structural')).not.toContain('line TD- comes c ×1 2000');
    expect(reform.told('fullYear/boards/N1/overheadOre')).toEqual([
      'overheadComponent 0',
      'line TD- leaves c -2000',
      'line TD+ ceased 2000',
    ]);
  });

  it('opens what is stranded', () => {
    expect(reform.told('warnings/strandedOverhead/N1/amountOre')).toEqual([
      'warning.strandedOverhead 2000',
      'figure fullYear/strandedOverhead/N1/strandedOre 2000',
    ]);
    expect(reform.told('fullYear/strandedOverhead/N1/strandedOre')).toEqual([
      'stranded 2000',
      'figure fullYear/strandedOverhead/N1/lostRecoveryOre 2000',
      'figure -fullYear/strandedOverhead/N1/positionsMovedOutOre 0',
    ]);
    expect(reform.told('fullYear/strandedOverhead/N1/lostRecoveryOre')).toEqual([
      'lostRecovery 2000',
      'line TD+ ceased 2000',
    ]);
  });

  it('tells the verdict by the adjustments that are not decided', () => {
    expect(reform.told('verdict')).toEqual([
      'verdictNeutralAfterAdjustment 4',
      'counted years/2024/boards/N1/exact/adjustment 1',
      'counted years/2024/boards/N2/exact/adjustment 1',
      'counted years/2025/boards/N1/exact/adjustment 1',
      'counted years/2025/boards/N2/exact/adjustment 1',
    ]);
  });

  it('tells why a row fails condition 3 when another adjustment is decided', () => {
    const wrong = adjustment([
      ['N1', -50_000],
      ['N2', 50_000],
    ]);
    const decided = explainReform(workedExample(), scenario([moveOfD({ id: 'm' }), wrong]));
    expect(decided.told('failedConditions/3')).toEqual([
      'condition3 2 fails',
      'counted failedConditions/3/2025/N1 1',
      'counted failedConditions/3/2025/N2 1',
    ]);
    expect(decided.told('failedConditions/3/2025/N1')).toEqual([
      'condition3 -4000 fails',
      'figure years/2025/boards/N1/exact/structural -54000',
      'figure years/2025/boards/N1/exact/budget 0',
      'figure -years/2025/boards/N1/exact/crossEntity 0',
      'figure -years/2025/boards/N1/exact/decided 50000',
    ]);
    expect(decided.told('failedConditions/6')).toEqual(['condition6 1 fails', 'counted failedConditions/6/2024 1']);
    expect(decided.told('years/2025/boards/N1/exact/decided')).toEqual([
      'decidedOfYear -50000',
      'decided c N1 ×1 -50000',
    ]);
  });
});
