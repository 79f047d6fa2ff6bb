import type { FormPage } from '../change-form/form-page.ts';
import type { MovePage } from '../move/move-page.ts';

/** A form that is open over another page of its scenario, with everything that its own page would show. */
export type OpenDialog =
  | { readonly kind: 'move'; readonly href: string; readonly shown: MovePage }
  | { readonly kind: 'form'; readonly href: string; readonly shown: FormPage };

/** The two routes that are forms: they open as a dialog over the page that leads to them. */
const kinds: Readonly<Record<string, OpenDialog['kind']>> = {
  '/scenarier/[id]/flytta': 'move',
  '/scenarier/[id]/[form]': 'form',
};

/** Which kind of form the route is; null when it is another page. */
export function dialogKind(routeId: string | null | undefined): OpenDialog['kind'] | null {
  return kinds[routeId ?? ''] ?? null;
}
