import { describe, expect, it } from 'vitest';
import { backField, versionField } from './form-fields.ts';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('fields of a form', () => {
  it.each([
    ['7', 7],
    ['', null],
    ['-1', null],
    ['7.5', null],
    ['NaN', null],
    ['12345678901234567890', null],
  ])('reads version "%s" as %s', (text, version) => {
    expect(versionField(formOf({ version: text }))).toBe(version);
  });

  it.each([
    ['/scenarier/a', '/scenarier/a'],
    ['/scenarier/a?vy=fore', '/scenarier/a?vy=fore'],
    ['/scenarier/a/ekonomi', '/scenarier/a/ekonomi'],
    ['/scenarier/annan', '/scenarier/a'],
    ['https://elsewhere.example/scenarier/a', '/scenarier/a'],
    ['', '/scenarier/a'],
  ])('leads from "%s" to "%s"', (back, expected) => {
    expect(backField(formOf({ back }), '/scenarier/a')).toBe(expected);
  });
});
