import type { AgreedService } from '../model/reform-record.ts';
import type { UnitId } from '../model/unit.ts';
import type { ChangeHead } from './change-head.ts';

/** Tjänsteleveransavtal: what one unit delivers to another. A later change with the same agreement replaces it. */
export interface AgreeService extends ChangeHead {
  readonly type: 'agreeService';
  readonly agreementId: string;
  readonly providerUnitId: UnitId;
  readonly customerUnitId: UnitId;
  readonly priceYear: number | null;
  readonly lines: readonly AgreedService[];
}
