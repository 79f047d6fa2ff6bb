import { expect, test } from 'vitest';
import { correctionFrom } from './correction.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('keeps the parent when none is chosen and clears an empty note', () => {
  const typed = form({ name: ' Ekonomi ', note: '', parentId: '', parentText: '' });
  expect(correctionFrom(typed, 'u1', 'sv')).toEqual({ input: { unitId: 'u1', name: 'Ekonomi', note: null } });
});

test('takes the chosen parent', () => {
  const typed = form({ name: 'Ekonomi', note: 'Flyttad', parentId: 'u2', parentText: 'Stab' });
  expect(correctionFrom(typed, 'u1', 'sv')).toEqual({
    input: { unitId: 'u1', name: 'Ekonomi', note: 'Flyttad', parentId: 'u2' },
  });
});

test('asks for a name and for a parent out of the list', () => {
  const typed = form({ name: '', note: '', parentId: '', parentText: 'Sta' });
  expect(correctionFrom(typed, 'u1', 'en')).toEqual({
    problems: [
      { message: 'Give a name.', href: '#unit-name' },
      { message: 'Choose one of the units in the list.', href: '#unit-parent' },
    ],
  });
});
