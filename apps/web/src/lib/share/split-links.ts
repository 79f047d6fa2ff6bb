import type { ShareLinksQuery } from '#generated/graphql.ts';

export type LinkRow = ShareLinksQuery['shareLinks']['items'][number];

/** Links that answer, and those that no longer do; the newest first. */
export function splitLinks(links: readonly LinkRow[]): {
  readonly valid: readonly LinkRow[];
  readonly ended: readonly LinkRow[];
} {
  const newestFirst = links.toReversed();
  return {
    valid: newestFirst.filter(({ isAnswering }) => isAnswering),
    ended: newestFirst.filter(({ isAnswering }) => !isAnswering),
  };
}

/** The day so many days after a moment, YYYY-MM-DD in UTC, as links are counted. */
export function dayAfter(moment: Date, days: number): string {
  const day = new Date(moment);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
