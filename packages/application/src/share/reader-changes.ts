import type { Language, Step, TransferUnit, UnitId, UnitState } from '@samorg/domain';
import { changeSentence, findUnit, stateMet } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { stateOfChange } from '../scenario/change-view.ts';
import { isBetweenBoards, type MovedGroup } from './moved-groups.ts';
import type { ReaderName } from './reader-names.ts';
import type { ReaderMove, ReaderStacks } from './reader-stacks.ts';
import { readerWords } from './reader-words.ts';
import type { ShownStaff } from './shown-staff.ts';

/** One sentence of what changes, with the staff that it concerns; null = none, or it is told elsewhere. */
export interface ReaderChange {
  readonly state: UnitState;
  readonly sentence: string;
  readonly staff: ShownStaff | null;
  /** Whether it waits for a legal entity to decide. */
  readonly isWaiting: boolean;
}

interface Given {
  readonly evaluation: EvaluationView;
  readonly groups: readonly MovedGroup[];
  readonly stacks: ReaderStacks;
  readonly nameOf: ReaderName;
  readonly hasWithheldMoney: boolean;
  readonly language: Language;
}

/**
 * The changes in the order of the scenario, exceptions after their move; moved positions as one sentence for each pair of boards. No
 * sentence stands twice.
 */
export function readerChanges(given: Given): ReaderChange[] {
  const { evaluation } = given;
  const { steps } = evaluation.replay;
  const changes = steps.flatMap((step, at) =>
    step.change.type === 'transferPositions' ? [] : changesOf(given, step, at),
  );
  const all = [...changes, ...positionChanges(given)];
  return all.filter(({ sentence }, at) => all.findIndex((other) => other.sentence === sentence) === at);
}

/** The sentence of a change, or of a kind of change where it would name a unit with fewer than five persons. */
export function guardedSentence(
  { evaluation, nameOf, language }: Pick<Given, 'evaluation' | 'nameOf' | 'language'>,
  step: Step,
  at: number,
): string | null {
  const met = stateMet(evaluation.replay, at);
  const parentId = step.change.type === 'transferUnit' ? findUnit(met, step.change.unitId)?.parentId : null;
  const { comparison } = evaluation;
  const isThere = (id: string): boolean =>
    findUnit(comparison().before, id) !== undefined || findUnit(comparison().after, id) !== undefined;
  const named = [...textsIn(step.change), ...(parentId ? [parentId] : [])].filter(isThere);
  if (named.some((id) => nameOf(id) === null)) return null;
  const sentence = changeSentence(step.change, { organisation: met, language, withDate: false });
  return readerWords[language].spelledOut(sentence);
}

function changesOf(given: Given, step: Step, at: number): ReaderChange[] {
  const { stacks, language, hasWithheldMoney } = given;
  const { change, outcome } = step;
  const words = readerWords[language];
  const state = stateOfChange(change);
  const isWaiting = outcome.kind === 'skipped';
  const told = guardedSentence(given, step, at);
  if (change.type === 'technicalAdjustment') {
    const sentence = hasWithheldMoney || told === null ? words.fundingFollows : told;
    return [{ state, sentence, staff: null, isWaiting }];
  }
  if (change.type !== 'transferUnit')
    return [{ state, sentence: told ?? words.smallUnitChanges, staff: null, isWaiting }];
  const move = moveOf(given, change.unitId);
  const sentence = told ?? plainMove(given, change) ?? words.smallUnitMoves;
  const exceptions = isWaiting
    ? []
    : change.exceptions.flatMap((row) => stayOf(stacks, moveOf(given, row.unitId), words));
  return [{ state, sentence, staff: isWaiting ? null : (move?.staff ?? null), isWaiting }, ...exceptions];
}

/** The move by its unit, receiver and board alone, where its sentence would name a small unit; null when the unit is one. */
function plainMove({ groups, nameOf, language }: Given, { unitId, toParentId }: TransferUnit): string | null {
  const group = groups.find((candidate) => candidate.unitId === unitId);
  const name = nameOf(unitId);
  if (group === undefined || name === null) return null;
  const [from, board] = [nameOf(group.fromBoardId) ?? '', nameOf(group.toBoardId) ?? ''];
  const words = readerWords[language];
  if (isBetweenBoards(group)) return words.unitMoves(name, from, board);
  const to = nameOf(toParentId);
  return to === null ? words.unitMovesWithin(name, board) : words.unitMovesTo(name, to);
}

function moveOf({ stacks, groups }: Given, unitId: UnitId): ReaderMove | undefined {
  const key = groups.find((group) => group.unitId === unitId)?.key;
  return stacks.moves.find((move) => move.key === key);
}

function stayOf(
  { boards }: ReaderStacks,
  move: ReaderMove | undefined,
  words: (typeof readerWords)[Language],
): ReaderChange[] {
  if (move === undefined || !move.stays || move.name === null) return [];
  const board = boards.find(({ id }) => id === move.toBoardId)?.name ?? '';
  return [{ state: 'stays', sentence: words.stays(move.name, board), staff: move.staff, isWaiting: false }];
}

/** Positions that leave their units, told by boards alone: titles and units could tell who they are. */
function positionChanges({ groups, stacks, evaluation, language }: Given): ReaderChange[] {
  const words = readerWords[language];
  const shown = new Map(stacks.moves.map((move) => [move.key, move.staff]));
  return groups
    .filter((group) => group.unitId === null)
    .map((group) => {
      const [from, to] = [evaluation.nameOf(group.fromBoardId), evaluation.nameOf(group.toBoardId)];
      const sentence = isBetweenBoards(group) ? words.positionsMove(from, to) : words.positionsWithin(to);
      return { state: 'moved', sentence, staff: shown.get(group.key) ?? null, isWaiting: false };
    });
}

/** Every text in a value, at any depth: ids of units are among them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
