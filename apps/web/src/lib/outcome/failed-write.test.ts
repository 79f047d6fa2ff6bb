import { describe, expect, test } from 'vitest';
import { describeFailure, describeRefusal } from './failed-write.ts';

describe('describeFailure', () => {
  test('counts the errors of a file, and says that nothing is loaded', () => {
    const failed = {
      __typename: 'FileInvalid',
      errors: [{ message: 'Enheten "rh-x" finns inte.' }, { message: 'Beloppet är inget heltal.' }],
    } as const;
    expect(describeFailure(failed, 'sv')).toEqual({
      title: '2 fel i filen',
      reassurance: 'Inget har lästs in. Rätta filen och läs in den igen.',
      problems: [{ message: 'Enheten "rh-x" finns inte.' }, { message: 'Beloppet är inget heltal.' }],
    });
  });

  test('lists twenty errors and counts the rest', () => {
    const errors = Array.from({ length: 23 }, (_, index) => ({ message: `fel ${index}` }));
    const { problems } = describeFailure({ __typename: 'FileInvalid', errors }, 'sv');
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toEqual({ message: 'och 3 till' });
  });

  test('speaks of no file where none was sent', () => {
    const failed = { __typename: 'FileInvalid', errors: [{ message: 'Enheten ligger under sig själv.' }] } as const;
    expect(describeRefusal(failed, 'sv')).toEqual({
      title: 'Det går inte att genomföra',
      reassurance: 'Inget har ändrats.',
      problems: [{ message: 'Enheten ligger under sig själv.' }],
    });
  });

  test('says who changed what when a write comes too late', () => {
    const failed = {
      __typename: 'RevisionConflict',
      changedBy: 'Bo',
      changedAt: 'just now',
      lastStep: 'Rename of Ekonomi',
    } as const;
    expect(describeFailure(failed, 'en').problems).toEqual([
      { message: 'Bo made a change just now: Rename of Ekonomi' },
    ]);
  });
});
