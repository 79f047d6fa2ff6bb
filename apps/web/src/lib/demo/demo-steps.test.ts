import { describe, expect, test } from 'vitest';
import { copyOfScenarioFile, demoHref, demoStep } from './demo-steps.ts';

const path = '/scenarier/demo-1';
const prepared = [
  { type: 'createUnit', unitIds: ['rh-itd'] },
  { type: 'transferUnit', unitIds: ['rh-dig', 'rh-itd'] },
];
const moved = [...prepared, { type: 'transferUnit', unitIds: ['rh-it', 'rh-itd'] }];

describe('the guide', () => {
  test.each([
    [prepared, 'neutralAfterAdjustment', path, 'look'],
    [prepared, 'neutral', `${path}/ekonomi`, 'look'],
    [prepared, 'neutral', `${path}/flytta`, 'move'],
    [moved, 'neutralAfterAdjustment', path, 'balance'],
    [moved, null, `${path}/flytta`, 'balance'],
    [moved, 'neutral', path, 'compare'],
    [moved, 'neutral', `${path}/jamfor`, 'compare'],
    [[], 'neutral', path, 'look'],
  ] as const)('stands where the work stands: %j, %s, at %s', (changes, verdict, pathname, step) => {
    expect(demoStep({ changes, evaluation: { verdict } }, pathname)).toBe(step);
  });

  test.each([
    ['look', path, `${path}/flytta?enhet=rh-it`],
    ['move', `${path}/flytta`, null],
    ['balance', path, null],
    ['balance', `${path}/ekonomi`, path],
    ['compare', path, `${path}/jamfor`],
    ['compare', `${path}/jamfor`, null],
  ] as const)('leads on from %s at %s', (step, pathname, href) => {
    expect(demoHref(step, path, pathname)).toBe(href);
  });

  test('copies the scenario of the example under a new id', () => {
    const copy = copyOfScenarioFile('{"specVersion":1,"id":"a","name":"A","changes":[]}', { id: 'b', name: 'B' });
    expect(copy).toBe('{"specVersion":1,"id":"b","name":"B","changes":[]}');
    expect(copyOfScenarioFile('[]', { id: 'b', name: 'B' })).toBeNull();
    expect(copyOfScenarioFile('null', { id: 'b', name: 'B' })).toBeNull();
  });
});
