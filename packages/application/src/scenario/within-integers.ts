import {
  amountBound,
  compareReplay,
  internalTradeOf,
  moneyOf,
  movedOf,
  Overflow,
  type Replay,
  targetOf,
} from '@samorg/domain';

/**
 * The scenario as it is played, or null when a figure of it would leave the integers that can be shown exactly. Asked before a
 * scenario is stored, so that whatever is stored can be read. Where the sum of all amounts shows that no figure can, only the target
 * is reckoned; else its money, staff and trade too.
 */
export function withinIntegers(play: () => Replay): Replay | null {
  try {
    const replay = play();
    if (replay.status === 'refused') return replay;
    const fits = amountBound(replay) <= BigInt(Number.MAX_SAFE_INTEGER);
    const comparison = compareReplay(replay);
    for (const part of fits ? [targetOf] : [moneyOf, movedOf, internalTradeOf, targetOf]) part(comparison);
    return replay;
  } catch (error) {
    if (error instanceof Overflow) return null;
    throw error;
  }
}
