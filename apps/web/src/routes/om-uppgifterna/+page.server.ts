import { SAMORG_CONTACT } from '$app/env/private';
import type { PageServerLoad } from './$types';

/** The page names whom to ask. */
export const load: PageServerLoad = () => ({ contact: SAMORG_CONTACT });
