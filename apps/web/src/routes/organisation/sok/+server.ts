import { json } from '@sveltejs/kit';
import { UnitSearchDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import type { ComboboxOption } from '#lib/combobox/option.ts';
import { readTwoTimes, timeVariables } from '#lib/organisation/two-times.ts';
import type { RequestHandler } from './$types';

/** Suggestions for the search of units, while something is typed. */
export const GET: RequestHandler = async (event) => {
  const { searchParams } = event.url;
  const text = searchParams.get('text')?.trim() ?? '';
  if (text === '') return json([]);
  const { organisation } = await ask(event, UnitSearchDocument, {
    id: searchParams.get('id') ?? '',
    text,
    ...timeVariables(readTwoTimes(searchParams)),
  });
  const options: ComboboxOption[] = (organisation?.search ?? []).map((unit) => ({
    id: unit.id,
    label: unit.name,
    detail: unit.path.map((above) => above.name).join(' / '),
  }));
  return json(options);
};
