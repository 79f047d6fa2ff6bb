import { SAMORG_CONTACT } from '$app/env/private';
import type { PageServerLoad } from './$types';

/** The statement names whom to report to. */
export const load: PageServerLoad = () => ({ contact: SAMORG_CONTACT });
