import type { Change, ChangeHead, CreateUnit, Scenario, TransferPositions, TransferUnit } from '@samorg/domain';
import { isoDate } from '@samorg/domain';
import { fixtureYear } from './budget-line.ts';

/** A scenario on the fixture statement at the start of the fixture year. */
export function aScenario(changes: readonly Change[], parts: Partial<Scenario> = {}): Scenario {
  return {
    id: 'prov',
    name: 'Prov',
    description: null,
    notice: null,
    baseline: { organisationId: 'fjall', date: isoDate(`${fixtureYear}-01-01`), budgetYear: fixtureYear },
    toleranceOre: 0,
    partYearFactors: [],
    participation: [],
    target: null,
    changes,
    ...parts,
  };
}

export type TransferParts = Partial<TransferUnit> & Pick<TransferUnit, 'unitId' | 'toParentId'>;

/** A move on 1 July without exceptions; trade is kept. */
export function aTransfer(parts: TransferParts): TransferUnit {
  return { ...head('flytt'), type: 'transferUnit', fromParentId: null, exceptions: [], tradePolicy: 'keep', ...parts };
}

export type CreationParts = Partial<CreateUnit> & Pick<CreateUnit, 'unitId' | 'kind' | 'parentId'>;

/** A unit that comes into being on 1 July, named after its id. */
export function aCreation(parts: CreationParts): CreateUnit {
  return { ...head('ny'), type: 'createUnit', name: parts.unitId, predecessorIds: [], ...parts };
}

export type PositionMoveParts = Partial<TransferPositions> & Pick<TransferPositions, 'positions' | 'toUnitId'>;

/** A move of positions on 1 July. */
export function aPositionMove(parts: PositionMoveParts): TransferPositions {
  return { ...head('tjanster'), type: 'transferPositions', ...parts };
}

function head(id: string): ChangeHead {
  return { id, effectiveDate: isoDate(`${fixtureYear}-07-01`), decisionId: null, source: null, note: null };
}
