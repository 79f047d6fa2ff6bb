import { expect, test } from 'vitest';
import { readNewScenario } from './new-scenario.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('reads a complete form', () => {
  const typed = form({ name: ' Gemensam IT ', organisationId: 'h', baselineDate: '2021-01-01', budgetYear: '2021' });
  const { input, problems } = readNewScenario(typed, 'sv');
  expect(problems).toEqual([]);
  expect(input).toEqual({ name: 'Gemensam IT', organisationId: 'h', baselineDate: '2021-01-01', budgetYear: 2021 });
});

test('names every field that is missing or wrong and keeps what was typed', () => {
  const typed = { name: '', organisationId: '', baselineDate: '2021-02-30', budgetYear: '21' };
  const read = readNewScenario(form(typed), 'sv');
  expect(read.typed).toEqual(typed);
  expect(read.problems.map(({ href }) => href)).toEqual([
    '#scenario-name',
    '#scenario-organisation',
    '#scenario-date',
    '#scenario-year',
  ]);
});
