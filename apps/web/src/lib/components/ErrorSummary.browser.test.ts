import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ErrorSummary from './ErrorSummary.svelte';

test('takes focus, is announced, and leads to the field of each problem', async () => {
  render(ErrorSummary, {
    title: 'Kontrollera formuläret',
    reassurance: 'Inget har ändrats.',
    problems: [{ message: 'Ange ett namn.', href: '#name' }, { message: 'Rad 3 saknar belopp.' }],
  });
  const summary = page.getByRole('alert');
  await expect.element(summary).toHaveFocus();
  await expect.element(summary.getByText('Inget har ändrats.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Ange ett namn.' })).toHaveAttribute('href', '#name');
  expect(page.getByRole('listitem').elements()).toHaveLength(2);
});
