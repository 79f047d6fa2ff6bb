import { describe, expect, it } from 'vitest';
import { chartViews } from './chart-view.ts';
import { exampleTree } from './example-tree.ts';
import { placeForm } from './place-form.ts';

describe('placeForm', () => {
  it.each([
    ['same parent', { role: 'same', states: ['changed'] }, ['box', 'box', 'box']],
    ['old place', { role: 'old', states: ['moved'] }, ['box', 'ghost', 'ghost']],
    ['new place', { role: 'new', states: ['moved'] }, ['slot', 'box', 'box']],
    ['new unit', { role: 'new', states: ['added'] }, ['slot', 'box', 'box']],
    ['ended unit', { role: 'same', states: ['ended'] }, ['box', 'box', 'ghost']],
    ['ended unit at its old place', { role: 'old', states: ['ended'] }, ['box', 'box', 'ghost']],
  ] as const)('draws the %s before, with changes and after', (_, { role, states }, [before, changes, after]) => {
    const row = { role, states: [...states] };
    expect(placeForm(row, 'before')).toBe(before);
    expect(placeForm(row, 'changes')).toBe(changes);
    expect(placeForm(row, 'after')).toBe(after);
  });

  it('draws a place that tells its form so in every view', () => {
    for (const view of chartViews) {
      expect(placeForm({ role: 'new', states: ['moved'], form: 'slot' }, view)).toBe('slot');
    }
  });

  it('draws every moved unit once as a box in each view', () => {
    for (const view of chartViews) {
      const boxes = exampleTree.rows.filter((row) => row.unitId === 'it' && placeForm(row, view) === 'box');
      expect(boxes).toHaveLength(1);
    }
  });
});
