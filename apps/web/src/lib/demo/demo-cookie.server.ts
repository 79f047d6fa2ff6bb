import type { Cookies } from '@sveltejs/kit';

const name = 'samorg-demo';
const oneWeekInSeconds = 604_800;

/** Id of the scenario that the guide of this browser is about; null = there is no guide. */
export function demoScenario(cookies: Pick<Cookies, 'get'>): string | null {
  return cookies.get(name) || null;
}

/** Begins the guide with a scenario. Not `secure`: the servers listen on loopback over plain HTTP. */
export function keepDemo(cookies: Cookies, scenarioId: string): void {
  cookies.set(name, scenarioId, {
    path: '/',
    maxAge: oneWeekInSeconds,
    httpOnly: true,
    sameSite: 'lax',
    secure: false,
  });
}

/** Leaves the guide. Its scenario stays. */
export function leaveDemo(cookies: Cookies): void {
  cookies.delete(name, { path: '/' });
}
