import type { Call } from './call.ts';

/** A sequence on which a store once answered otherwise than the memory store. */
export interface CounterExample {
  readonly what: string;
  readonly calls: readonly Call[];
}

/** Replayed before anything random. */
export const counterExamples: readonly CounterExample[] = [];
