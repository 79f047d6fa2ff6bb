import type { BuiltName } from './built-pages.ts';

/** A subject of the chart's bench: a module of `page`, and which of its exports draws. */
export interface ChartSubjectName {
  readonly id: string;
  readonly told: string;
  readonly from: BuiltName;
  readonly exported: 'subject' | 'collapsed';
  /** The number of units from which it is tried once and briefly: it takes seconds. */
  readonly slowFrom: number;
}

const never = Number.POSITIVE_INFINITY;

/** Ours first, then the least that can be, then those that others have made. */
export const chartSubjects: readonly ChartSubjectName[] = [
  { id: 'samorg', told: 'Samorg', from: 'samorg', exported: 'subject', slowFrom: never },
  { id: 'canvas', told: 'Canvas', from: 'canvas-floor', exported: 'subject', slowFrom: never },
  { id: 'svg', told: 'd3-hierarchy + SVG', from: 'plain-svg', exported: 'subject', slowFrom: 5_000 },
  { id: 'd3', told: 'd3-org-chart', from: 'd3-org-chart', exported: 'subject', slowFrom: 2_000 },
  { id: 'd3 collapsed', told: 'd3-org-chart collapsed', from: 'd3-org-chart', exported: 'collapsed', slowFrom: 5_000 },
  { id: 'dabeng', told: 'orgchart', from: 'orgchart', exported: 'subject', slowFrom: 2_000 },
];
