import type { Language } from '@samorg/domain';
import { changeSentence } from '@samorg/domain';
import type { PaperChange } from '@samorg/exchange';
import { amountMovedBy, type StepView, staffMovedBy, stateOfChange } from '../scenario/change-view.ts';
import { exceptionRows } from '../scenario/exception-rows.ts';

/** The changes by date, those of one date in the order of the file. */
export function paperChanges(views: readonly StepView[], language: Language): readonly PaperChange[] {
  return views
    .map((view): PaperChange => {
      const { change, outcome } = view.step;
      return {
        state: stateOfChange(change),
        effectiveDate: change.effectiveDate,
        sentence: sentenceOf(view, language),
        exceptions: exceptionRows(view, language).map(({ sentence }) => sentence),
        fteMilli: staffMovedBy(view)?.fteMilli ?? null,
        amountOre: amountMovedBy(view),
        outcome: outcome.kind,
      };
    })
    .sort((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : a.effectiveDate > b.effectiveDate ? 1 : 0));
}

/** The change that heads the paper: the one that moves most årsarbetare, else the first. Null without changes. */
export function leadingStep(views: readonly StepView[]): StepView | null {
  const size = (view: StepView): number => staffMovedBy(view)?.fteMilli ?? 0;
  return views.reduce<StepView | null>(
    (leading, view) => (leading === null || size(view) > size(leading) ? view : leading),
    null,
  );
}

/** A change in words, without its date and full stop. */
export function sentenceOf({ step, met }: StepView, language: Language): string {
  return changeSentence(step.change, { organisation: met(), language, withDate: false }).replace(/\.$/, '');
}
