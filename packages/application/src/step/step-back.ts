/** A step that undo would take back, or redo would bring again. */
export interface StepBack<Step> {
  /** Revision or version of the step. */
  readonly at: number;
  readonly step: Step;
}
