import { redirect } from '@sveltejs/kit';
import { localAddress } from '#lib/frame/local-address.ts';
import { parseLanguage } from '#lib/i18n/language.ts';
import { keepChoice } from '#lib/preferences/cookies.ts';
import { parseTheme } from '#lib/preferences/theme.ts';
import type { RequestHandler } from './$types';

/** Keeps a choice of language or appearance and goes back to where it was made. */
export const POST: RequestHandler = async ({ request, cookies }) => {
  const form = await request.formData();
  const language = parseLanguage(String(form.get('language')));
  const theme = parseTheme(String(form.get('theme')));
  if (language) keepChoice(cookies, 'language', language);
  if (theme) keepChoice(cookies, 'theme', theme);
  redirect(303, localAddress(String(form.get('till'))));
};
