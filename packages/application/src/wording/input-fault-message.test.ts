import { expect, it } from 'vitest';
import { inputFaultMessage } from './input-fault-message.ts';

const place = { line: 7, column: 14 };
const fault = { code: 'schema', refs: ['scenario', '/changes/0'], place, missing: [] } as const;

it('tells what is missing, at most three names, and where', () => {
  const missing = { ...fault, reason: 'missing', pointers: ['/changes/0'], missing: ['a', 'b', 'c', 'd'] } as const;
  expect(inputFaultMessage(missing, 'en')).toMatch(/ Missing: a, b, c, …\. Line 7, column 14\.$/);
});

it('tells the exact places behind a bad change', () => {
  const pointers = ['/changes/0/toParentId'];
  expect(inputFaultMessage({ ...fault, reason: 'unknown', pointers }, 'en')).toMatch(
    / Unknown property: \/changes\/0\/toParentId\. Line 7/,
  );
  expect(inputFaultMessage({ ...fault, reason: 'kind', pointers }, 'sv')).toMatch(
    / Värdet är av fel slag: \/changes\/0\/toParentId\. Rad 7/,
  );
});

it('says of a change that a new order leaves out that nothing was saved and what to do', () => {
  const told = (['sv', 'en'] as const).map((language) =>
    inputFaultMessage({ code: 'leftOut', refs: ['c3'] }, language),
  );
  expect(told).toEqual([
    'Ändringen ”c3” saknas i den nya ordningen. Inget har sparats. Ange varje ändring en gång.',
    'The change ”c3” is missing from the new order. Nothing was saved. Name each change once.',
  ]);
});

it('does not tell the same place twice', () => {
  const value = { ...fault, reason: 'value', pointers: ['/changes/0'], place: null } as const;
  expect(inputFaultMessage(value, 'sv')).toMatch(/ Värdet är inte tillåtet\.$/);
});
