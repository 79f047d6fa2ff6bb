import type { Language, UnitState } from '@samorg/domain';

/** What stands on paper about one version of a scenario: names, sentences and amounts, with nothing left to reckon or look up. */
export interface PaperReport {
  readonly language: Language;
  /** Title of the document, and its name in bookmarks and window titles. */
  readonly title: string;
  readonly head: PaperHead;
  /** The scenario in one sentence. */
  readonly sentence: string;
  readonly verdict: PaperVerdict;
  /** Why changes cannot be made, a sentence each; empty unless the scenario is refused. */
  readonly refusals: readonly string[];
  /** What is not known that the verdict would need, a sentence each. */
  readonly missing: readonly string[];
  /** Null when the scenario is refused. */
  readonly figures: PaperFigures | null;
  readonly chart: PaperChart;
  /** In the order in which they take effect. */
  readonly changes: readonly PaperChange[];
  readonly funding: PaperFunding | null;
  /** The decision that most changes carry out; null when none names one. */
  readonly decision: PaperDecision | null;
  /** What to know beside the figures, a paragraph each. */
  readonly notes: readonly string[];
  /** Boards and other accounting bodies that change, in the order of the tree. */
  readonly boards: readonly PaperBoard[];
}

/** What the head of every page says. */
export interface PaperHead {
  readonly organisation: string;
  readonly caseNumber: string | null;
  /** Body that is to decide. */
  readonly preparedFor: string | null;
  readonly scenarioName: string;
  /** Null for a file that no store keeps. */
  readonly version: number | null;
  /** Day on which the version was saved, YYYY-MM-DD; null for a file. */
  readonly date: string | null;
  /** What to show beside every figure, e.g. that amounts are example data. */
  readonly notice: string | null;
}

/** Utfall in words. */
export interface PaperVerdict {
  readonly kind: 'neutral' | 'neutralAfterAdjustment' | 'notNeutral' | 'undetermined' | 'refused' | 'unchanged';
  readonly headline: string;
  readonly reason: string;
}

/** The three figures beside the sentence. */
export interface PaperFigures {
  readonly fteMilliChangingBoard: number;
  readonly headcountChangingBoard: number;
  readonly fteMilliWithinBoards: number;
  /** Change of external net cost in the year shown, öre. */
  readonly netExternalChangeOre: number;
  /** First effective date, YYYY-MM-DD; null without changes. */
  readonly effectiveDate: string | null;
  readonly effectiveDates: number;
}

/** The organisation before and after, on one list of places. */
export interface PaperChart {
  /** Årsarbetare of the whole organisation; null when the scenario is refused. */
  readonly total: { readonly beforeMilli: number; readonly afterMilli: number } | null;
  /** Above the boards; null when they have no one root. */
  readonly root: string | null;
  /** Last day before, first day after, YYYY-MM-DD; null without changes. */
  readonly beforeUntil: string | null;
  readonly afterFrom: string | null;
  /** Depth first. */
  readonly places: readonly PaperPlace[];
  readonly links: readonly PaperLink[];
}

/** A place of a unit in both pictures. */
export interface PaperPlace {
  readonly key: string;
  /** Null for a board, or what else stands at the top. */
  readonly parentKey: string | null;
  readonly name: string;
  /** In the picture after, when it is another: with its exceptions, or the name it gets. */
  readonly nameAfter: string;
  /** Administrations of a board, or the units that follow. */
  readonly detail: string | null;
  /** By precedence; empty = unchanged. */
  readonly states: readonly UnitState[];
  readonly before: PaperCell;
  readonly after: PaperCell;
  /** Unchanged siblings, or boards, folded together. */
  readonly pile: { readonly count: number; readonly isOfBoards: boolean } | null;
  /** Whether a board gives more than it receives, and no board before it does. */
  readonly startsColumn: boolean;
}

/** How a place is drawn in one picture. */
export interface PaperCell {
  /** `ghost` = what stood there; `slot` = empty, filled in the other picture. */
  readonly form: 'box' | 'ghost' | 'slot';
  readonly fteMilli: number | null;
}

/** A unit that changes board, from its place before to its place after. */
export interface PaperLink {
  readonly key: string;
  readonly fromKey: string;
  readonly toKey: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly fteMilli: number;
}

/** One change. */
export interface PaperChange {
  readonly state: UnitState;
  readonly effectiveDate: string;
  readonly sentence: string;
  /** Exceptions of a move, a sentence each. */
  readonly exceptions: readonly string[];
  readonly fteMilli: number | null;
  readonly amountOre: number | null;
  /** `refused` and `skipped` changes have no effect. */
  readonly outcome: 'planned' | 'refused' | 'skipped';
}

/** Funding per board in the year shown, öre. */
export interface PaperFunding {
  readonly period: string;
  readonly priceYear: number;
  /** Whether the organisation states what boards receive; else only the changes are known. */
  readonly isStated: boolean;
  readonly isDecided: boolean;
  /** Boards whose funding changes, largest change first. */
  readonly rows: readonly PaperFundingRow[];
  /** The boards that keep theirs. */
  readonly unchanged: { readonly count: number; readonly beforeOre: number };
}

export interface PaperFundingRow {
  readonly name: string;
  readonly beforeOre: number;
  readonly changeOre: number;
}

/** Beslut with its clauses (att-satser). */
export interface PaperDecision {
  readonly isDecided: boolean;
  /** Who, paragraph and case number. */
  readonly source: string;
  readonly clauses: readonly string[];
}

/** What a board needs to know: one annex. */
export interface PaperBoard {
  readonly id: string;
  readonly name: string;
  /** False for a legal entity, association or finance unit that answers for its money itself. */
  readonly isBoard: boolean;
  readonly detail: string | null;
  readonly comes: readonly PaperMove[];
  readonly leaves: readonly PaperMove[];
  readonly within: readonly PaperInnerChange[];
  readonly staff: { readonly before: PaperStaff; readonly after: PaperStaff };
  readonly years: readonly PaperBoardYear[];
  /** Change of need in a full year by class of lines, öre; classes with nothing left out. */
  readonly fullYear: readonly { readonly kind: PaperCostClass; readonly amountOre: number }[];
}

/** What comes or leaves: a unit, or positions that move by themselves. */
export interface PaperMove {
  readonly name: string;
  /** Where from, or where to. */
  readonly way: string;
  readonly fteMilli: number;
  readonly headcount: number;
}

/** A unit that changes inside its board. */
export interface PaperInnerChange {
  readonly name: string;
  /** What happens, in words. */
  readonly way: string;
  /** Null where it is not there. */
  readonly fteMilliBefore: number | null;
  readonly fteMilliAfter: number | null;
}

export interface PaperStaff {
  readonly fteMilli: number;
  readonly headcount: number;
}

/** One year of a board, öre. */
export interface PaperBoardYear {
  readonly year: string;
  readonly fundingBeforeOre: number;
  readonly adjustmentOre: number;
  readonly needBeforeOre: number;
  readonly needAfterOre: number;
  readonly crossEntityOre: number;
  readonly remainderOre: number;
}

/** Class of lines that a change of need consists of. */
export type PaperCostClass = 'direct' | 'positions' | 'overhead' | 'internalTrade' | 'budget';
