import type { Instant } from '../port/instant.ts';
import { StoreError, StoreUnavailable } from '../port/store-error.ts';
import type { WatchedStore } from '../port/watched-store.ts';
import { type Era, Watch } from './watch.ts';
import { within } from './within.ts';

/** Contact with a server that may go and come back. */
export interface Contact {
  /** Runs a call. Rejects with a `StoreError` at once while there is no contact, and as soon as it is lost. */
  during<T>(call: (store: WatchedStore) => Promise<T>): Promise<T>;
  /** The era that is current; null = somebody is writing just now. Rejects without contact. */
  current(): Promise<Era | null>;
  /** This process wrote something: a new era. */
  renew(): void;
  readonly now: () => Instant;
  close(): Promise<void>;
}

export interface ContactOptions {
  /** Opens the store; lets go of everything when the signal says so. */
  readonly open: (signal: AbortSignal) => Promise<WatchedStore>;
  readonly now: () => Instant;
  /** Told when contact is lost, and when it cannot be had for another reason than before; null = it is there again. */
  readonly told: (reason: Error | null) => void;
}

/** How long an attempt to connect may take (an old store is upgraded then), and the pause before the next one, which doubles. */
const connectMs = 600_000;
const pauses = { firstMs: 100, longestMs: 800 };

type State =
  | { readonly kind: 'here'; readonly watch: Watch }
  | { readonly kind: 'away'; readonly reason: Error }
  | { readonly kind: 'closed' };

/** Begins to connect, and goes on for ever. A call that comes before the first attempt has ended waits for that. */
export function keepContact(options: ContactOptions): Contact {
  const { now, told } = options;
  let state: State = { kind: 'away', reason: new StoreUnavailable('not yet connected') };
  let said: string | null = null;
  let pauseMs = pauses.firstMs;
  let retry: NodeJS.Timeout | null = null;

  const away = (reason: Error): void => {
    if (state.kind === 'closed') return;
    state = { kind: 'away', reason };
    if (said !== reason.message) told(reason);
    said = reason.message;
    retry = setTimeout(() => void connect(), pauseMs).unref();
    pauseMs = Math.min(pauseMs * 2, pauses.longestMs);
  };
  const connect = async (): Promise<void> => {
    try {
      const watch = new Watch({ store: await openInTime(options), now, lost: away });
      if (state.kind === 'closed') return watch.end(closed());
      state = { kind: 'here', watch };
      pauseMs = pauses.firstMs;
      if (said !== null) told(null);
      said = null;
    } catch (error) {
      away(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const first = connect();
  const found = async (): Promise<Watch> => {
    await first;
    if (state.kind === 'here') return state.watch;
    throw state.kind === 'closed' ? closed() : unavailable(state.reason);
  };
  return {
    now,
    during: async (call) => (await found()).during(call),
    current: async () => {
      const era = await (await found()).current();
      await found();
      return era;
    },
    renew: () => {
      if (state.kind === 'here') state.watch.renew();
    },
    close: async () => {
      if (state.kind === 'here') state.watch.end(closed());
      if (retry !== null) clearTimeout(retry);
      state = { kind: 'closed' };
    },
  };
}

async function openInTime({ open }: ContactOptions): Promise<WatchedStore> {
  const giveUp = new AbortController();
  const opening = open(giveUp.signal);
  try {
    return await within(opening, connectMs, () => new StoreUnavailable('the server did not answer in time'));
  } catch (error) {
    giveUp.abort();
    opening.then((store) => store.close()).catch(() => {});
    throw error;
  }
}

function unavailable(reason: Error): StoreError {
  const isOther = reason instanceof StoreError && !(reason instanceof StoreUnavailable);
  return isOther ? reason : new StoreUnavailable(reason.message, reason);
}

function closed(): StoreUnavailable {
  return new StoreUnavailable('the store is closed');
}
