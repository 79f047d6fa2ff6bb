import type { LayoutServerLoad } from './$types';

/** The pages of links stand without top bar and menus, also when they lead nowhere. */
export const load: LayoutServerLoad = () => ({ isBare: true });
