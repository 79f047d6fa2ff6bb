import type { Language } from '@samorg/domain';

/** Sentences for readers where the usual ones would tell of fewer than five persons. */
export interface ReaderWords {
  /** A sentence without abbreviated units. */
  readonly spelledOut: (sentence: string) => string;
  readonly smallUnitMoves: string;
  readonly smallUnitChanges: string;
  readonly unitMoves: (unit: string, from: string, to: string) => string;
  readonly unitMovesTo: (unit: string, to: string) => string;
  readonly unitMovesWithin: (unit: string, board: string) => string;
  readonly fundingFollows: string;
  readonly stays: (unit: string, board: string) => string;
  readonly positionsMove: (from: string, to: string) => string;
  readonly positionsWithin: (board: string) => string;
  readonly joinedMove: (names: string, to: string) => string;
  readonly manyMove: (count: string, to: string) => string;
  readonly gathered: (staffFunction: string, to: string) => string;
  readonly changesIn: (organisation: string) => string;
}

export const readerWords: Readonly<Record<Language, ReaderWords>> = {
  sv: {
    spelledOut: (sentence) => sentence.replaceAll('\u00a0tkr', '\u00a0tusen kronor'),
    smallUnitMoves: 'En eller flera enheter med färre än fem personer flyttas.',
    smallUnitChanges: 'En eller flera ändringar gäller enheter med färre än fem personer.',
    unitMoves: (unit, from, to) => `${unit} flyttas från ${from} till ${to}.`,
    unitMovesTo: (unit, to) => `${unit} flyttas till ${to}.`,
    unitMovesWithin: (unit, board) => `${unit} flyttas inom ${board}.`,
    fundingFollows: 'Nämndernas ramar ändras så att pengarna följer uppgiften.',
    stays: (unit, board) => `${unit} stannar hos ${board}.`,
    positionsMove: (from, to) => `Enskilda tjänster flyttas från ${from} till ${to}.`,
    positionsWithin: (board) => `Enskilda tjänster byter enhet inom ${board}.`,
    joinedMove: (names, to) => `${names} flyttas till ${to}`,
    manyMove: (count, to) => `${count} enheter flyttas till ${to}`,
    gathered: (staffFunction, to) => `${staffFunction} samlas på ${to}`,
    changesIn: (organisation) => `Ändrad organisation i ${organisation}`,
  },
  en: {
    spelledOut: (sentence) => sentence.replace(/SEK\u00a0(\S+)\u00a0thousand/g, '$1 thousand kronor'),
    smallUnitMoves: 'One or more units with fewer than five persons move.',
    smallUnitChanges: 'One or more changes concern units with fewer than five persons.',
    unitMoves: (unit, from, to) => `${unit} moves from ${from} to ${to}.`,
    unitMovesTo: (unit, to) => `${unit} moves to ${to}.`,
    unitMovesWithin: (unit, board) => `${unit} moves within ${board}.`,
    fundingFollows: 'The funding of the boards changes so that the money follows the task.',
    stays: (unit, board) => `${unit} stays with ${board}.`,
    positionsMove: (from, to) => `Single posts move from ${from} to ${to}.`,
    positionsWithin: (board) => `Single posts change unit within ${board}.`,
    joinedMove: (names, to) => `${names} move to ${to}`,
    manyMove: (count, to) => `${count} units move to ${to}`,
    gathered: (staffFunction, to) => `${staffFunction} is brought together at ${to}`,
    changesIn: (organisation) => `A changed organisation in ${organisation}`,
  },
};
