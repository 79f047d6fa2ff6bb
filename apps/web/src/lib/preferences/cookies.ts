import type { Cookies } from '@sveltejs/kit';

/** Names of the cookies that keep a reader's choices in this browser. None of them identifies a session. */
export const cookieNames = {
  language: 'samorg-language',
  theme: 'samorg-theme',
  actor: 'samorg-actor',
} as const;

const oneYearInSeconds = 31_536_000;

/** Keeps one choice for a year. Not `secure`: the servers listen on loopback over plain HTTP. */
export function keepChoice(cookies: Cookies, name: keyof typeof cookieNames, value: string): void {
  cookies.set(cookieNames[name], value, {
    path: '/',
    maxAge: oneYearInSeconds,
    httpOnly: true,
    sameSite: 'lax',
    secure: false,
  });
}
