import { describe, expect, it } from 'vitest';
import { OptionsInvalid, readOptions } from './options.ts';

describe('the options of a run', () => {
  it('are the deep column once with seed 1 when nothing is said', () => {
    expect(readOptions([])).toEqual({ column: 'deep', only: null, seed: 1, minutes: null, isWritten: false });
  });

  it('are read from a command line', () => {
    expect(readOptions(['--ci', '--only', 'A1, A3', '--seed', '9', '--minutes=5', '--write'])).toEqual({
      column: 'ci',
      only: ['A1', 'A3'],
      seed: 9,
      minutes: 5,
      isWritten: true,
    });
  });

  it.each([[['--seed', 'x']], [['--minutes', '-1']], [['--fast']], [['A1']]])('refuse %j', (parameters) => {
    expect(() => readOptions(parameters)).toThrow(OptionsInvalid);
  });
});
