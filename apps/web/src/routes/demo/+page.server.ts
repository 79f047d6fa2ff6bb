import { type Actions, fail, redirect } from '@sveltejs/kit';
import { DemoExampleDocument, DemoProgressDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { beginDemo } from '#lib/demo/begin-demo.server.ts';
import { demoScenario, keepDemo, leaveDemo } from '#lib/demo/demo-cookie.server.ts';
import { demoExample } from '#lib/demo/demo-steps.ts';
import { demoTexts } from '#lib/i18n/messages/demo.ts';
import { describeFields } from '#lib/outcome/failed-write.ts';
import { cookieNames } from '#lib/preferences/cookies.ts';
import { scenarioPath } from '#lib/scenario/scenario-path.ts';
import type { PageServerLoad } from './$types';

/** The guided example: what its four steps are, and where the reader of this browser is. */
export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const begun = demoScenario(event.cookies);
  const [{ examples }, progress] = await Promise.all([
    ask(event, DemoExampleDocument, { language }),
    begun === null ? null : ask(event, DemoProgressDocument, { id: begun }),
  ]);
  return {
    isThere: examples.some(({ id, scenarios }) => id === demoExample.id && scenarios.length > 0),
    begun: progress?.scenario ? scenarioPath(progress.scenario.id) : null,
    crumbs: [{ label: demoTexts[language].title }],
  };
};

export const actions: Actions = {
  begin: async (event) => {
    const { language } = event.locals;
    // Nobody needs a name to try: a guest's is kept until the reader chooses one, and goes with the guide.
    if (event.locals.actor === null) {
      event.locals.actor = demoTexts[language].guest;
      event.cookies.set(cookieNames.actor, event.locals.actor, guestCookie);
    }
    const id = await beginDemo(event);
    if (id === null) {
      return fail(502, { failed: describeFields([{ message: demoTexts[language].failed, href: '#borja' }], language) });
    }
    keepDemo(event.cookies, id);
    redirect(303, scenarioPath(id));
  },

  leave: async (event) => {
    const id = demoScenario(event.cookies);
    leaveDemo(event.cookies);
    const guests: readonly string[] = [demoTexts.sv.guest, demoTexts.en.guest];
    if (guests.includes(event.cookies.get(cookieNames.actor) ?? ''))
      event.cookies.delete(cookieNames.actor, { path: '/' });
    redirect(303, id === null ? '/' : scenarioPath(id));
  },
};

const guestCookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: false } as const;
