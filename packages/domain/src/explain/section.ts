import type { Explanation } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';

/** The explanations of one part of the evaluation. */
export interface Section {
  /** Every figure that can be asked for, in the order of the evaluation. */
  figures(): readonly FigurePath[];
  /** Null when there is no figure at the path. */
  explain(path: FigurePath): Explanation | null;
}
