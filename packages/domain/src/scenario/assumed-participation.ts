import type { UnitId } from '../model/unit.ts';
import type { Scenario } from './scenario.ts';

/** Bodies that are taken as having decided, or as not having, whatever the scenario says. In both lists = not decided. */
export interface AssumedParticipation {
  readonly decided: readonly UnitId[];
  readonly notDecided: readonly UnitId[];
}

/** The scenario as it would be if some bodies had decided and others not. Only the listed participation differs. */
export function assumeParticipation(scenario: Scenario, { decided, notDecided }: AssumedParticipation): Scenario {
  const [joining, absent] = [new Set(decided), new Set(notDecided)];
  const listed = new Set(scenario.participation.map((row) => row.legalEntityId));
  const rows = scenario.participation.map((row) => {
    if (absent.has(row.legalEntityId))
      return row.status === 'decided' ? { ...row, status: 'notDecided' as const } : row;
    return joining.has(row.legalEntityId) ? { ...row, status: 'decided' as const } : row;
  });
  const added = [...absent]
    .filter((id) => !listed.has(id))
    .map((legalEntityId) => ({ legalEntityId, status: 'notDecided' as const, decisionId: null, note: null }));
  return { ...scenario, participation: [...rows, ...added] };
}

/** The bodies that are listed with another status than decided, in the order of the file. */
export function undecidedBodies({ participation }: Pick<Scenario, 'participation'>): UnitId[] {
  return participation.filter((row) => row.status !== 'decided').map((row) => row.legalEntityId);
}
