/** Whether the person has asked the command to stop. */
export interface Interruption {
  readonly isAsked: () => boolean;
  /** From now on Ctrl-C ends the process as usual. */
  readonly end: () => void;
}

/** From now on the first Ctrl-C asks the command to stop at the next good place, and a second one ends the process at once. */
export function listenForInterruption(): Interruption {
  let isAsked = false;
  const ask = (): void => {
    isAsked = true;
  };
  for (const signal of signals) process.once(signal, ask);
  return {
    isAsked: () => isAsked,
    end: () => {
      for (const signal of signals) process.off(signal, ask);
    },
  };
}

const signals = ['SIGINT', 'SIGTERM'] as const;
