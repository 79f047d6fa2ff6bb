import { builder } from './builder.ts';

/** What becomes of a unit or of what a change is about. */
export const UnitStateEnum = builder.enumType('UnitState', {
  description: 'What becomes of something, in order of precedence.',
  values: {
    ended: { description: 'It is no more.' },
    added: { description: 'It is new.' },
    moved: { description: 'It comes to another place.' },
    changed: { description: 'It stays, and something about it changes.' },
    stays: { description: 'It stays although what it stood under moves: an exception.' },
  },
});
