import { describe, expect, test } from 'vitest';
import { describeFailure } from './failed-write.ts';

describe('describeFailure', () => {
  test('counts the errors of a file, says that nothing is loaded and names the place that the message leaves out', () => {
    const failed = {
      __typename: 'FileInvalid',
      errors: [
        { message: 'Enheten "rh-x" finns inte.', refs: ['rh-x'] },
        { message: 'Beloppet är inget heltal.', refs: ['/budgetLines/3/amountOre'] },
      ],
    } as const;
    expect(describeFailure(failed, 'sv')).toEqual({
      title: '2 fel i filen',
      reassurance: 'Inget har lästs in. Rätta filen och läs in den igen.',
      problems: [
        { message: 'Enheten "rh-x" finns inte.' },
        { message: '/budgetLines/3/amountOre: Beloppet är inget heltal.' },
      ],
    });
  });

  test('lists twenty errors and counts the rest', () => {
    const errors = Array.from({ length: 23 }, (_, index) => ({ message: `fel ${index}` }));
    const { problems } = describeFailure({ __typename: 'FileInvalid', errors }, 'sv');
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toEqual({ message: 'och 3 till' });
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
