import type { Language } from '../phrase/language.ts';

/** A rule in one sentence of each language, where docs/format.md gives it, and the document or law that it comes from. */
export interface RuleText extends Readonly<Record<Language, string>> {
  /** Heading in docs/format.md. */
  readonly section: string;
  /** Document with § or law; null = a rule of ours alone. */
  readonly source: string | null;
}

/** The decision on a joint IT function: cost-neutral after technical adjustments between administrations. */
export const hallandDecision = 'Region Halland, regionfullmäktige §17, RS200432';

/** The review of staff functions: administration by function, and functions with no or one person. */
export const staffFunctionReview = 'Region Halland, regionstyrelsens arbetsutskott §398, RS211123';

/** The target of a joint IT operation against an indexed base year. */
export const halsinglandTarget =
  'Hälsinglands kommuner, komplettering av inriktningsbeslut om fördjupad samverkan inom IT-området';
