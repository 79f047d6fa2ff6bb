import type { Cookies } from '@sveltejs/kit';
import { ChooseActorDocument } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import { keepChoice } from '#lib/preferences/cookies.ts';

/** Longest name that is kept, in characters. */
const longestActor = 80;

/**
 * Makes sure that a write has a name: takes the one in the form's field `actor`, keeps it in a cookie and in `locals`,
 * or falls back on the one already chosen. Answers null when there is neither.
 */
export async function chooseActor(event: Asker & { cookies: Cookies }, form: FormData): Promise<string | null> {
  const typed = String(form.get('actor') ?? '')
    .trim()
    .slice(0, longestActor);
  if (typed === '') return event.locals.actor;
  const { chooseActor: chosen } = await ask(event, ChooseActorDocument, { name: typed });
  keepChoice(event.cookies, 'actor', chosen.name);
  event.locals.actor = chosen.name;
  return chosen.name;
}
