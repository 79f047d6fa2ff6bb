import type { Language, TransferUnit } from '@samorg/domain';
import { capitalised, countInWords, listInWords } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { isBetweenBoards, type MovedGroup } from './moved-groups.ts';
import { guardedSentence } from './reader-changes.ts';
import type { ReaderName } from './reader-names.ts';
import { readerWords } from './reader-words.ts';

/** A headline has at most so many words. */
export const mostHeadlineWords = 20;

interface Given {
  readonly evaluation: EvaluationView;
  readonly groups: readonly MovedGroup[];
  readonly nameOf: ReaderName;
  readonly organisationName: string;
  readonly language: Language;
}

/**
 * What the whole is about, without a full stop: the moves between boards, else the moves, else what is brought together, else the
 * first change, else the name of the scenario. The first that is short enough.
 */
export function readerHeadline(given: Given): string {
  const candidates = [...movesInWords(given), ...gatheringInWords(given), ...firstInWords(given)];
  const { scenario } = given.evaluation.replay;
  const last = readerWords[given.language].changesIn(given.organisationName);
  return [...candidates, scenario.name].find((text) => wordsIn(text) <= mostHeadlineWords) ?? last;
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** One move as its sentence; two as their names; more as a count, when all go to one place. */
function movesInWords(given: Given): string[] {
  const { evaluation, groups, nameOf, language } = given;
  const words = readerWords[language];
  const planned = evaluation.replay.steps.flatMap(({ change, outcome }) =>
    change.type === 'transferUnit' && outcome.kind === 'planned' ? [change] : [],
  );
  const groupOf = (change: TransferUnit): MovedGroup | undefined =>
    groups.find(({ unitId }) => unitId === change.unitId);
  const crossing = planned.filter((change) => {
    const group = groupOf(change);
    return group !== undefined && isBetweenBoards(group);
  });
  const moves = (crossing.length > 0 ? crossing : planned).toSorted(
    (a, b) => (groupOf(b)?.staff.persons ?? 0) - (groupOf(a)?.staff.persons ?? 0),
  );
  const places = moves.map((change) => (crossing.length > 0 ? (groupOf(change)?.toBoardId ?? '') : change.toParentId));
  const [place] = places;
  const to = place === undefined || places.some((other) => other !== place) ? null : nameOf(place);
  const names = moves.flatMap((change) => nameOf(change.unitId) ?? []);
  const joined =
    to !== null && moves.length === 2 && names.length === 2 ? [words.joinedMove(listInWords(names, language), to)] : [];
  const counted =
    to !== null && moves.length > 1 ? [words.manyMove(capitalised(countInWords(moves.length, language)), to)] : [];
  const leading = moves.slice(0, 1).flatMap((change) => sentenceOf(given, change.id));
  return [...joined, ...counted, ...leading];
}

function gatheringInWords({ evaluation, nameOf, language }: Given): string[] {
  const { staffFunctions } = evaluation.replay.baseline.reference.statement;
  return evaluation.replay.scenario.changes.flatMap((change) => {
    if (change.type !== 'consolidateStaffFunction') return [];
    const to = nameOf(change.toUnitId);
    const what = staffFunctions.find(({ id }) => id === change.staffFunctionId)?.name;
    return to === null || what === undefined ? [] : [readerWords[language].gathered(what, to)];
  });
}

function firstInWords(given: Given): string[] {
  const told = given.evaluation.replay.scenario.changes.filter(({ type }) => type !== 'transferPositions');
  return told.slice(0, 1).flatMap((change) => sentenceOf(given, change.id));
}

function sentenceOf(given: Given, changeId: string): string[] {
  const { steps } = given.evaluation.replay;
  const at = steps.findIndex(({ change }) => change.id === changeId);
  const step = steps[at];
  const sentence = step === undefined ? null : guardedSentence(given, step, at);
  return sentence === null ? [] : [sentence.replace(/\.$/, '')];
}
