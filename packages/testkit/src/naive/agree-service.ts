import type { AgreeService } from '@samorg/domain';
import type { Answer } from './answer.ts';
import { inOrder, type NaiveLine, type State, total, twiceIn, unitIn } from './state.ts';

/** An agreement on service, in the place of an earlier one of the same id. */
export function agreeService(
  state: State,
  change: AgreeService,
  groups: { readonly sale: string; readonly purchase: string },
): Answer {
  const { agreementId: id, providerUnitId: providerId, customerUnitId: customerId, lines } = change;
  const finance = [providerId, customerId].filter((unitId) => unitIn(state, unitId).kind === 'finance');
  if (finance.length > 0) return { code: 'placeNotAllowed', refs: inOrder(finance) };
  if (providerId === customerId) return { code: 'noChange', refs: [providerId] };
  const twice = twiceIn(lines.map((line) => line.id));
  if (twice.length > 0) return { code: 'duplicateId', refs: twice };
  const price = total(
    lines.map(({ volume, unitPriceOre }) =>
      volume === null || unitPriceOre === null ? 0n : BigInt(volume) * BigInt(unitPriceOre),
    ),
  );
  const pair = `~agreement ${id}`;
  const common = { fileId: null, class: 'trade', pair } as const;
  const own: NaiveLine[] = [
    {
      ...common,
      id: `~${change.id} sale`,
      unitId: providerId,
      group: groups.sale,
      role: 'internalSale',
      amount: -price,
      counterpartId: customerId,
    },
    {
      ...common,
      id: `~${change.id} purchase`,
      unitId: customerId,
      group: groups.purchase,
      role: 'internalPurchase',
      amount: price,
      counterpartId: providerId,
    },
  ];
  return {
    state: {
      ...state,
      lines: [...state.lines.filter((line) => line.pair !== pair), ...own],
      agreements: [
        ...state.agreements.filter((agreement) => agreement.id !== id),
        { id, providerId, customerId, lines },
      ],
    },
  };
}
