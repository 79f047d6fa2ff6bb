/** S: a region like Halland. M: the largest region. L-part: one of the 311 bodies that a country-wide database holds. 4 x M and 10 x M: so many times the units on as many boards. */
export type Size = 'S' | 'M' | 'L-part' | '4 x M' | '10 x M';

/** How many rows a generated organisation has; `lines` is exact, whatever pairs and funding take. */
export interface SizePlan {
  readonly boards: number;
  readonly units: number;
  readonly positions: number;
  readonly lines: number;
}

export const sizePlans: Readonly<Record<Size, SizePlan>> = {
  S: { boards: 8, units: 600, positions: 8_500, lines: 7_200 },
  M: { boards: 24, units: 5_000, positions: 60_000, lines: 60_000 },
  '4 x M': { boards: 24, units: 20_000, positions: 240_000, lines: 240_000 },
  '10 x M': { boards: 24, units: 50_000, positions: 600_000, lines: 600_000 },
  'L-part': { boards: 6, units: 320, positions: 3_900, lines: 3_900 },
};
