import { parseArgs } from 'node:util';
import type { Column } from './figure.ts';

/** What a run is asked for. */
export interface Options {
  readonly column: Column;
  /** Figures by id or by the id without its small letter; null = all. */
  readonly only: readonly string[] | null;
  readonly seed: number;
  /** Goes through the figures again with the next seed until so much time has passed; null = once. */
  readonly minutes: number | null;
  /** Whether RESULTS.md is written. */
  readonly isWritten: boolean;
}

/** The options on a command line cannot be used; the message is for the person who wrote them. */
export class OptionsInvalid extends Error {
  override readonly name = 'OptionsInvalid';
}

const usage = 'npm run reliability -- [--ci] [--only A1,A3] [--seed N] [--minutes N] [--write]';

/** Reads `--ci`, `--only`, `--seed`, `--minutes` and `--write`. Throws `OptionsInvalid`. */
export function readOptions(parameters: readonly string[]): Options {
  const { ci, only, seed, minutes, write } = parsed(parameters);
  return {
    column: ci ? 'ci' : 'deep',
    only: only?.split(',').map((id) => id.trim()) ?? null,
    seed: seed === undefined ? 1 : wholeNumber('--seed', seed),
    minutes: minutes === undefined ? null : wholeNumber('--minutes', minutes),
    isWritten: write,
  };
}

function parsed(parameters: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  try {
    const options = { ci: flag, only: text, seed: text, minutes: text, write: flag };
    return parseArgs({ args: [...parameters], options }).values;
  } catch (error) {
    throw new OptionsInvalid(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function wholeNumber(option: string, text: string): number {
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new OptionsInvalid(`${option} ${text} is no whole number\n${usage}`);
}
