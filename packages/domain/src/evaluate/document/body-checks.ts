import { compareIds } from '../../base/order.ts';
import { bodyOf, type Organisation, unitOf } from '../../model/organisation.ts';
import type { SteeringDocument } from '../../model/steering-document.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import { writtenPlaces } from '../staff/moved-positions.ts';
import { isOfKind } from './document-kinds.ts';
import type { BodyCheck, CheckCode } from './document-review.ts';

/**
 * The rule behind each check. A task lies in exactly one reglemente, so the giving board's is looked through as well as the
 * receiving one's; every board is an authority of its own with archive and controllership of personal data.
 */
const sources: Readonly<Record<CheckCode, string>> = {
  reglemente: 'KL 6:44',
  delegationScheme: 'KL 6:37, 7:5',
  statutes: 'KL 9 kap., 10 kap.',
  archive: 'Arkivlagen (1990:782)',
  personalData: 'GDPR art. 30',
};

const boardCodes: readonly CheckCode[] = ['reglemente', 'delegationScheme', 'archive', 'personalData'];
const otherCodes: readonly CheckCode[] = ['statutes', 'archive', 'personalData'];
const codes: readonly CheckCode[] = ['reglemente', 'delegationScheme', 'statutes', 'archive', 'personalData'];

/** A body that gives or receives, and whether units do or positions alone. */
type Side = Pick<BodyCheck, 'bodyId' | 'side' | 'because'>;

/**
 * What every body that gives or receives has to look through. `concernedBy` tells the units that each document has to do with.
 * Costs what moved, and the documents for each body.
 */
export function bodyChecksOf(
  comparison: Comparison,
  concernedBy: ReadonlyMap<SteeringDocument, ReadonlySet<UnitId>>,
): BodyCheck[] {
  return sidesOf(comparison)
    .flatMap((side) =>
      codesFor(comparison, side).map((code) => ({
        code,
        ...side,
        documentIds: [...concernedBy]
          .filter(([document, units]) => units.has(side.bodyId) && isOfKind(document, code))
          .map(([document]) => document.id)
          .sort(compareIds),
        source: sources[code],
      })),
    )
    .sort(
      (a, b) =>
        codes.indexOf(a.code) - codes.indexOf(b.code) || compareIds(a.side, b.side) || compareIds(a.bodyId, b.bodyId),
    );
}

function codesFor({ before, after }: Comparison, { side, bodyId }: Side): readonly CheckCode[] {
  const state: Organisation = side === 'gives' ? before : after;
  return unitOf(state, bodyId).kind === 'board' ? boardCodes : otherCodes;
}

function sidesOf(comparison: Comparison): Side[] {
  const { before, after } = comparison;
  const sides = new Map<string, Side>();
  const add = (from: UnitId, to: UnitId, because: Side['because']): void => {
    const [giver, receiver] = [bodyOf(before, from), bodyOf(after, to)];
    if (giver === receiver) return;
    for (const side of [
      { bodyId: giver, side: 'gives', because },
      { bodyId: receiver, side: 'receives', because },
    ] as const) {
      const key = `${side.side} ${side.bodyId}`;
      if (!sides.has(key)) sides.set(key, side);
    }
  };
  for (const { rootId } of comparison.branches) add(rootId, rootId, 'units');
  for (const unit of comparison.patch.units?.removed ?? []) add(unit.id, unit.id, 'units');
  for (const { from, to } of writtenPlaces(comparison)) add(from, to, 'positions');
  return [...sides.values()];
}
