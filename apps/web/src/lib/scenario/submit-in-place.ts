import type { FailedWrite } from '#lib/outcome/failed-write.ts';
import { applyAction, type SubmitFunction } from '$app/forms';
import { goto, refreshAll } from '$app/navigation';
import type { RemovedRow } from './conflict/conflict.ts';
import type { Saving } from './saving/saving.svelte.ts';

/** What comes back of a write that did not go through. */
export type FailedAnswer = {
  readonly failed: FailedWrite;
  /** The row that was to be removed, where another has stored meanwhile. */
  readonly removal?: RemovedRow | null;
};

/** What the page around a form wants to hear about its submission. */
export type SubmitListener = {
  /** What the head of the scenario says of it. */
  readonly saving: Saving;
  /** A submission starts: what was said about the one before it is past. */
  readonly onstart?: () => void;
  /** It has ended, whichever way, and the page holds the latest. */
  readonly onend?: () => void;
  /** The write did not go through; the words to show. The page holds the latest by then. */
  readonly onfailure: (failed: FailedWrite, answer: FailedAnswer) => void;
  /** The server could not be reached, or failed. */
  readonly onfault: () => void;
};

/** Submits a form without leaving the page: scroll and focus stay where they are, the figures are fetched anew. */
export function submitInPlace({ saving, onstart, onend, onfailure, onfault }: SubmitListener): SubmitFunction {
  return () => {
    onstart?.();
    saving.begin();
    return async ({ result }) => {
      if (result.type === 'redirect') {
        await goto(result.location, { reset: false, refreshAll: true });
      } else if (result.type === 'failure' && isFailedAnswer(result.data)) {
        await refreshAll();
        onfailure(result.data.failed, result.data);
      } else if (result.type === 'error') {
        onfault();
      } else {
        await applyAction(result);
      }
      saving.end(result.type !== 'error');
      onend?.();
    };
  };
}

function isFailedAnswer(value: unknown): value is FailedAnswer {
  if (typeof value !== 'object' || value === null || !('failed' in value)) return false;
  const { failed } = value;
  return typeof failed === 'object' && failed !== null && 'problems' in failed && 'title' in failed;
}
