import type { PaperLink } from './paper-report.ts';

/** More links than this are drawn as one for each pair of boards. */
const mostLinks = 6;

/** A link as it is drawn: alone, or the largest of those between two boards. */
export interface DrawnLink extends PaperLink {
  /** The links that it stands for. */
  readonly members: readonly PaperLink[];
}

/** The links to draw. */
export function drawnLinks(links: readonly PaperLink[]): readonly DrawnLink[] {
  if (links.length <= mostLinks) return links.map((link) => ({ ...link, members: [link] }));
  const pairs = Map.groupBy(links, ({ from, to }) => JSON.stringify([from, to]));
  return [...pairs.values()].flatMap((members) => {
    const [largest] = members.toSorted((a, b) => b.fteMilli - a.fteMilli);
    if (largest === undefined) return [];
    return [{ ...largest, fteMilli: members.reduce((sum, link) => sum + link.fteMilli, 0), members }];
  });
}
