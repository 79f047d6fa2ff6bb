import { inTwoTimes, now, readTwoTimes, type TwoTimes } from './two-times.ts';

/** The pages of an organisation, in the order of their tabs. */
export const organisationPages = {
  units: '/organisation',
  staffFunctions: '/stabsfunktioner',
  actionPlan: '/handlingsplan',
  history: '/organisation/historik',
} as const;

/** One of the pages. */
export type OrganisationPageName = keyof typeof organisationPages;

/** Address of a page of an organisation in the two times. */
export function organisationAddress(page: OrganisationPageName, id: string, times: TwoTimes): string {
  return `${organisationPages[page]}?${inTwoTimes({ id }, times)}`;
}

/** Address of one unit in the two times. */
export function unitAddressIn(organisationId: string, times: TwoTimes): (unitId: string) => string {
  const query = inTwoTimes({ org: organisationId }, times);
  return (unitId) => `/organisation/${encodeURIComponent(unitId)}?${query}`;
}

/** The times that a page of an organisation is looked at in; the present on every other page. */
export function timesOfPage({
  pathname,
  searchParams,
}: {
  readonly pathname: string;
  readonly searchParams: Pick<URLSearchParams, 'get'>;
}): TwoTimes {
  const pages: readonly string[] = Object.values(organisationPages);
  return pages.includes(pathname) || pathname.startsWith('/organisation/') ? readTwoTimes(searchParams) : now;
}
