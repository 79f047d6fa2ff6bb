import type { FailedWrite } from '#lib/outcome/failed-write.ts';

/** Where the loading of a file has come. */
export type LoadState =
  /** So many bytes of the file have been passed on. */
  | { readonly kind: 'sending'; readonly bytes: number }
  /** The whole file is there, and is read and stored. It goes on whether anybody looks or not. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'loaded'; readonly organisationId: string }
  | { readonly kind: 'failed'; readonly failed: FailedWrite }
  /** Given up before anything was stored. */
  | { readonly kind: 'cancelled' };

/** The loading of a file, which can be left, found again and cancelled. */
export type LoadJob = {
  readonly id: string;
  readonly fileName: string;
  readonly totalBytes: number;
  readonly state: LoadState;
};

/** Whether something is still to happen. */
export function isUnderWay({ state }: LoadJob): boolean {
  return state.kind === 'sending' || state.kind === 'reading';
}

/** How much of the file has been passed on, whole percent. */
export function percentSent({ state, totalBytes }: LoadJob): number {
  if (state.kind !== 'sending') return 100;
  return totalBytes === 0 ? 0 : Math.min(100, Math.floor((100 * state.bytes) / totalBytes));
}
