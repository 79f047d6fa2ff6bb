import type { PositionShare, Refusal, TransferPositions } from '@samorg/domain';
import { splitBy } from './rational.ts';
import { inOrder, type NaiveLine, type NaivePosition, type State, there, unitIn } from './state.ts';

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
  if (['finance', 'assembly', 'committee', 'managementGroup'].includes(unitIn(state, to).kind))
    return { code: 'placeNotAllowed', refs: [to] };
  const ids = change.positions.map((item) => item.positionId);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (twice.length > 0) return { code: 'duplicateId', refs: inOrder(twice) };
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
    if (moved.cost === null) continue;
    const pair = `${change.id} ${position.id}`;
    for (const [unitId, amount] of [
      [position.unitId, -moved.cost],
      [to, moved.cost],
    ] as const) {
      lines.push({
        id: `${pair} ${amount < 0n ? 'from' : 'to'}`,
        unitId,
        group: personnelGroup,
        role: 'personnel',
        class: 'positions',
        amount,
        counterpartId: null,
        pair,
      });
    }
  }
  return { state: { ...state, positions, lines: [...state.lines, ...lines] }, moves };
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
  let vacantMoved = movedPart(vacant, part.headcount, position.headcount);
  while (vacantMoved > part.headcount) vacantMoved -= 1n;
  while (vacant - vacantMoved > restOfHeads) vacantMoved += 1n;
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
