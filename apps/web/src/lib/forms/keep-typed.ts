import { applyAction, type SubmitFunction } from '$app/forms';

/** What a form says when the server could not be reached or failed: the page stays, with all that was typed. */
export type NotSent = { readonly status: number | undefined; readonly message: string };

/**
 * Behaviour for `use:enhance`: never resets the form, marks it busy while it is sent, and on a fault calls `onfault`
 * instead of replacing the page by the error page, so that what was typed stays.
 */
export function keepTyped(options: {
  onbusy?: (busy: boolean) => void;
  onfault: (fault: NotSent) => void;
}): SubmitFunction {
  return () => {
    options.onbusy?.(true);
    return async ({ result, update }) => {
      options.onbusy?.(false);
      if (result.type === 'error') options.onfault({ status: result.status, message: result.error.message });
      else if (result.type === 'redirect') await applyAction(result);
      else await update({ reset: false });
    };
  };
}
