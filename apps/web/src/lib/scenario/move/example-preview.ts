import type { MoveOutlook, MovePreview } from './move-outlook.ts';

type Branch = { readonly id: string; readonly depth: number; readonly fate: 'goes' | 'stays'; readonly place?: string };

/** A fictional move of IT from one board to another, with some of it told otherwise. For tests. */
export function examplePreview(more: Partial<MovePreview> = {}): MovePreview {
  return {
    refusal: null,
    sentence: 'IT flyttas från Nämnden till Styrelsen den 1 oktober 2021.',
    unit: { id: 'it', name: 'IT' },
    fromParent: { id: 'service', name: 'Service' },
    fromBoard: { id: 'namnden', name: 'Nämnden' },
    toParent: { id: 'kontoret', name: 'Kontoret' },
    toBoard: { id: 'styrelsen', name: 'Styrelsen' },
    subtree: [
      branchRow({ id: 'IT', depth: 0, fate: 'goes', place: 'Kontoret' }),
      branchRow({ id: 'Drift', depth: 1, fate: 'goes' }),
      branchRow({ id: 'Växeln', depth: 1, fate: 'goes' }),
      branchRow({ id: 'Nattväxeln', depth: 2, fate: 'goes' }),
    ],
    goes: { headcount: 12, fteMilli: 10_000, personnelCostOre: 600_000_000 },
    stays: { headcount: 0, fteMilli: 0 },
    costs: [
      cost('licenser', 'cost', 200_000_000),
      cost('lön', 'personnel', 600_000_000),
      cost('köp', 'internalPurchase', 10_000_000),
      cost('försäljning', 'internalSale', -800_000_000),
      cost('intäkt', 'income', -5_000_000),
      cost('inget', 'cost', 0),
    ],
    internalSale: { counterparts: 3, amountOre: -800_000_000 },
    internalPurchase: { counterparts: 1, amountOre: 10_000_000 },
    tradePolicyNeeded: true,
    overheadCeasesOre: 0,
    steeringDocuments: [{ id: 'd', title: 'Reglemente', kind: 'regulation', status: 'toBeAdjusted' }],
    evaluation: null,
    ...more,
  };
}

/** The outlook around a preview. For tests. */
export function exampleOutlook(preview: MovePreview | null): MoveOutlook {
  return {
    version: 3,
    now: { verdict: 'neutral', headline: 'Kostnadsneutral', reason: 'Inget flyttas.', status: 'evaluated' },
    preview,
  };
}

/** A row of the moved branch. For tests. */
export function branchRow({ id, depth, fate, place }: Branch): MovePreview['subtree'][number] {
  const unitId = id === 'IT' ? 'it' : id.toLowerCase();
  return {
    unit: { id: unitId, name: id },
    kind: 'unit',
    depth,
    parentId: null,
    own: { fteMilli: 1_000 },
    total: { fteMilli: 3_000 },
    fate,
    listed: depth === 0 || place !== undefined,
    place: place === undefined ? null : { id: place.toLowerCase(), name: place },
    placeIsDefault: true,
  };
}

function cost(id: string, role: string, amountOre: number): MovePreview['costs'][number] {
  return { accountGroup: { id, name: id, role, internal: role.startsWith('internal') }, amountOre };
}
