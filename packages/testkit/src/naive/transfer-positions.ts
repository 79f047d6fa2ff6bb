import type { PositionShare, Refusal, TransferPositions, UnitKind } from '@samorg/domain';
import { splitBy } from './rational.ts';
import { type NaiveLine, type NaivePosition, type State, there, twiceIn, unitIn } from './state.ts';

/** One position moved by itself, for the findings that tell of it. */
export interface PositionMove {
  readonly positionId: string;
  readonly fromUnitId: string;
  readonly costKnown: boolean;
}

/** Moves positions, or parts of them, with their cost, or says why not. */
export function transferPositions(
  state: State,
  change: TransferPositions,
  personnelGroup: string,
): Refusal | { readonly state: State; readonly moves: readonly PositionMove[] } {
  const to = change.toUnitId;
  if (!mayHoldPositions(unitIn(state, to).kind)) return { code: 'placeNotAllowed', refs: [to] };
  const ids = change.positions.map((item) => item.positionId);
  const twice = twiceIn(ids);
  if (twice.length > 0) return { code: 'duplicateId', refs: twice };
  let positions = state.positions;
  const lines: NaiveLine[] = [];
  const moves: PositionMove[] = [];
  for (const item of change.positions) {
    const position = there(positions.find((row) => row.id === item.positionId));
    const part = partOf(position, item);
    if (part === null) return { code: 'tooMany', refs: [position.id] };
    const isNothing = part.headcount === 0n && part.fte === 0n && (position.headcount > 0n || position.fte > 0n);
    if (position.unitId === to || isNothing) return { code: 'noChange', refs: [position.id] };
    const isWhole = part.headcount === position.headcount && part.fte === position.fte;
    const [rest, moved] = isWhole
      ? [null, { ...position, unitId: to }]
      : divided(position, part, { to, by: change.id });
    positions = positions.flatMap((row) => {
      if (row.id !== position.id) return [row];
      return rest === null ? [moved] : [rest, moved];
    });
    moves.push({ positionId: position.id, fromUnitId: position.unitId, costKnown: moved.cost !== null });
    lines.push(...moneyOf(moved, { from: position.unitId, pair: `~${change.id} ${position.id}`, personnelGroup }));
  }
  return { state: { ...state, positions, lines: [...state.lines, ...lines] }, moves };
}

export function mayHoldPositions(kind: UnitKind): boolean {
  return !['finance', 'assembly', 'committee', 'managementGroup'].includes(kind);
}

/** The pair of personnel lines that the cost of a moved position makes; none when it is unknown. */
export function moneyOf(
  moved: NaivePosition,
  { from, pair, personnelGroup }: { readonly from: string; readonly pair: string; readonly personnelGroup: string },
): NaiveLine[] {
  const { cost } = moved;
  if (cost === null) return [];
  return [
    { id: `${pair} from`, unitId: from, amount: -cost },
    { id: `${pair} to`, unitId: moved.unitId, amount: cost },
  ].map((line) => ({
    ...line,
    fileId: null,
    group: personnelGroup,
    role: 'personnel',
    class: 'positions',
    counterpartId: null,
    pair,
  }));
}

/** Vacant places of the moved part: no more than its places, and so many that the rest fit on what is left. */
export function fittingVacancies(position: NaivePosition, movedPlaces: bigint, wanted: bigint): bigint {
  let vacant = wanted;
  while (vacant > movedPlaces) vacant -= 1n;
  while (position.vacant - vacant > position.headcount - movedPlaces) vacant += 1n;
  return vacant;
}

interface Part {
  readonly headcount: bigint;
  readonly fte: bigint;
}

function partOf(position: NaivePosition, { headcount, fteMilli }: PositionShare): Part | null {
  if (headcount === null && fteMilli === null) return { headcount: position.headcount, fte: position.fte };
  const places = headcount === null ? null : BigInt(headcount);
  const fte = fteMilli === null ? null : BigInt(fteMilli);
  if ((places ?? 0n) > position.headcount || (fte ?? 0n) > position.fte) return null;
  return {
    headcount: places ?? movedPart(position.headcount, fte ?? 0n, position.fte),
    fte: fte ?? movedPart(position.fte, places ?? 0n, position.headcount),
  };
}

/** The moved part of a split by (weight, all − weight), ties to the moved part. */
function movedPart(amount: bigint, weight: bigint, all: bigint): bigint {
  return there(
    splitBy(
      amount,
      new Map([
        ['1 moved', weight],
        ['2 rest', all - weight],
      ]),
    ).get('1 moved'),
  );
}

function divided(
  position: NaivePosition,
  part: Part,
  { to, by }: { readonly to: string; readonly by: string },
): [NaivePosition, NaivePosition] {
  const { cost, vacant } = position;
  let cut: bigint | null = null;
  if (cost !== null) {
    cut =
      position.fte === 0n
        ? movedPart(cost, part.headcount, position.headcount)
        : movedPart(cost, part.fte, position.fte);
  }
  const restOfHeads = position.headcount - part.headcount;
  const vacantMoved = fittingVacancies(position, part.headcount, movedPart(vacant, part.headcount, position.headcount));
  const moved = { headcount: part.headcount, fte: part.fte, cost: cut, vacant: vacantMoved };
  const rest = {
    headcount: restOfHeads,
    fte: position.fte - part.fte,
    cost: cost === null || cut === null ? null : cost - cut,
    vacant: vacant - vacantMoved,
  };
  return [
    { ...position, ...rest },
    { ...position, ...moved, id: `${position.id}~${by}`, unitId: to, managerOf: null },
  ];
}
