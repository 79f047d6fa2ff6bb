import { fail } from '@sveltejs/kit';
import {
  CreateShareLinkDocument,
  RevokeShareLinkDocument,
  ShareLinksDocument,
  type ShareLinksQuery,
} from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { describeRefusal } from '#lib/outcome/failed-write.ts';
import { textField, versionField } from '#lib/scenario/form-fields.ts';
import { unreadableForm } from '#lib/scenario/save.server.ts';
import { dayAfter, type LinkRow } from '#lib/share/split-links.ts';
import type { Actions, PageServerLoad } from './$types';

/** Days that a link is proposed to be valid, and may be at most. */
const usualDays = 90;
const mostDays = 730;

/** Pages of links that are read at most; each holds 200. */
const mostPages = 5;

/** Links of the scenario, and the days that a new one can be valid to. */
export const load: PageServerLoad = async (event) => {
  const links: LinkRow[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const answer: ShareLinksQuery = await ask(event, ShareLinksDocument, { id: event.params.id, after });
    links.push(...answer.shareLinks.items);
    after = answer.shareLinks.nextAfter;
    if (after === null) break;
  }
  const now = new Date();
  const days = { first: dayAfter(now, 0), usual: dayAfter(now, usualDays), last: dayAfter(now, mostDays) };
  return { links, isMore: after !== null, days };
};

export const actions: Actions = {
  /** Makes a link to the version that the author saw. Its address is told in the answer, and never again. */
  create: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const version = versionField(form);
    if (version === null) return unreadableForm(language);
    const lastDay = textField(form, 'lastDay') || null;
    const variables = { id: event.params.id, version, lastDay, language };
    const { createShareLink } = await ask(event, CreateShareLinkDocument, variables);
    if (createShareLink.__typename !== 'ShareLinkCreated') {
      return fail(422, { failed: describeRefusal(createShareLink, language), lastDay });
    }
    // The address that the author uses, as the browser says it: behind the server nobody knows whether it was http or https.
    const origin = event.request.headers.get('origin') ?? event.url.origin;
    return { address: `${origin}/visa/${createShareLink.token}` };
  },

  revoke: async (event) => {
    const { language } = event.locals;
    const linkId = textField(await event.request.formData(), 'link');
    const { revokeShareLink } = await ask(event, RevokeShareLinkDocument, { linkId, language });
    if (revokeShareLink.__typename === 'ShareLinkRevoked') return { isRevoked: true };
    return fail(422, { failed: describeRefusal(revokeShareLink, language) });
  },
};
