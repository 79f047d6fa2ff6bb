/**
 * Links between two places of the chart, and the routes they are drawn along.
 *
 * Post (of `routeLinks`): a route is orthogonal, starts at an edge of its source and ends at an edge of its target,
 * bends at most three times and goes through no box.
 */
import type { LinkEnds } from './chart-node.ts';
import type { Point, Rect } from './rect.ts';

/** A link to route: from the old place to the new one. */
export interface Link extends LinkEnds {
  readonly key: string;
  /** What the link stands for, in whole units of the caller; the larger, the sooner it is routed. Default 0. */
  readonly weight?: number;
  /** Px the label takes up; without it `label` marks the spot where one may begin. */
  readonly labelWidth?: number;
  readonly labelHeight?: number;
}

/** A link, or a bundle of links, as drawn. */
export interface LinkRoute {
  /** Key of the link, or of the heaviest link of a bundle. */
  readonly key: string;
  /** Keys of all links it stands for, in the order given; one unless it is a bundle. */
  readonly members: readonly string[];
  readonly fromKey: string;
  readonly toKey: string;
  /** Sum of the members. */
  readonly weight: number;
  /** Corners from the source to the tip of the arrow; upright and level lines take turns. */
  readonly points: readonly Point[];
  /** Whether its ends lie in two bands. */
  readonly crossesBorder: boolean;
  /** Where the label goes, beside a line of the route and over no box; `null` when there is no room. */
  readonly label: Rect | null;
}
