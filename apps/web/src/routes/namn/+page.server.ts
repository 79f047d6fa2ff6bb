import { type Actions, fail, redirect } from '@sveltejs/kit';
import { chooseActor } from '#lib/actor/choose-actor.server.ts';
import { localAddress } from '#lib/frame/local-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  back: localAddress(url.searchParams.get('till') ?? '/'),
});

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const typed = String(form.get('actor') ?? '').trim();
    if (typed === '') return fail(400, { invalid: true });
    await chooseActor(event, form);
    redirect(303, localAddress(String(form.get('till'))));
  },
};
