import type { AgreedService, Agreement } from '../model/reform-record.ts';
import { whole } from '../quantity/fraction.ts';
import type { ServiceTerm } from './term.ts';

/** The price of one service of an agreement, full-year öre; not known without volume or price. */
export function serviceTerm(agreement: Agreement, service: AgreedService): ServiceTerm {
  const { volume, unitPriceOre } = service;
  return {
    kind: 'service',
    amount: volume === null || unitPriceOre === null ? null : whole(BigInt(volume) * BigInt(unitPriceOre)),
    agreementId: agreement.id,
    serviceId: service.id,
    name: service.name,
    tier: service.tier,
    volume,
    unitPriceOre,
    changeId: agreement.changeId,
  };
}
