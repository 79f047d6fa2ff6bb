import { expect, it } from 'vitest';
import { dayAfter, type LinkRow, splitLinks } from './split-links.ts';

function link(id: string, isAnswering: boolean): LinkRow {
  const made = { createdBy: 'Astrid', createdAt: '2026-11-22T08:00:00.000Z', lastDay: '2027-02-20' };
  return { id, version: 1, ...made, revokedBy: null, revokedAt: null, isAnswering };
}

it('tells valid links from ended ones, the newest first', () => {
  const { valid, ended } = splitLinks([link('1', true), link('2', false), link('3', true), link('4', false)]);
  expect(valid.map(({ id }) => id)).toEqual(['3', '1']);
  expect(ended.map(({ id }) => id)).toEqual(['4', '2']);
});

it('counts days over months and leap days', () => {
  expect(dayAfter(new Date('2026-11-22T23:30:00Z'), 90)).toBe('2027-02-20');
  expect(dayAfter(new Date('2028-02-28T00:00:00Z'), 1)).toBe('2028-02-29');
});
