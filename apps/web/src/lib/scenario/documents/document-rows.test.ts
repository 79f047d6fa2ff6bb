import { expect, it } from 'vitest';
import { type Check, checksByBody, openFirst, type TouchedDocument } from './document-rows.ts';

const documentOf = (title: string, isOpen: boolean): TouchedDocument => ({
  id: title,
  title,
  kind: 'policy',
  status: null,
  isOpen,
  adoptedBy: null,
  adoptedByText: null,
  source: null,
  note: null,
  units: [],
});

it('puts open documents first, then by title as Swedish sorts', () => {
  const documents = [documentOf('Ö', true), documentOf('A', false), documentOf('Å', true), documentOf('B', true)];
  expect(openFirst(documents).map(({ title }) => title)).toEqual(['B', 'Å', 'Ö', 'A']);
});

it('gathers checks by board, what is missing first, and says the name of the board once', () => {
  const checkOf = (name: string, message: string, isMissing: boolean): Check => ({
    code: 'archive',
    side: 'gives',
    body: { id: name, name },
    isMissing,
    source: 'KL 6',
    message,
  });
  const bodies = checksByBody([
    checkOf('N1', 'N1 lämnar ifrån sig: se över R.', false),
    checkOf('N2', 'Annan ordning', false),
    checkOf('N1', 'N1 tar emot: arkiv saknas.', true),
  ]);
  expect(bodies.map(({ name, checks }) => [name, checks.map(({ text }) => text)])).toEqual([
    ['N1', ['Tar emot: arkiv saknas.', 'Lämnar ifrån sig: se över R.']],
    ['N2', ['Annan ordning']],
  ]);
});
