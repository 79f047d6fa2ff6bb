/** Steps that the zoom buttons go through, in whole per cent. */
const steps = [40, 50, 60, 70, 80, 90, 100, 125, 150, 200] as const;
const leastPercent = 40;
const mostPercent = 200;

/** How large the chart is drawn, in whole per cent. One for each chart on a page. */
export class ChartZoom {
  #percent = $state(100);

  /** Whole per cent, between 40 and 200. */
  get percent(): number {
    return this.#percent;
  }

  /** The next larger step. */
  in(): void {
    this.set(steps.find((step) => step > this.#percent) ?? mostPercent);
  }

  /** The next smaller step. */
  out(): void {
    this.set(steps.findLast((step) => step < this.#percent) ?? leastPercent);
  }

  /** Draws at the given per cent, kept within the bounds. */
  set(percent: number): void {
    this.#percent = Math.min(mostPercent, Math.max(leastPercent, Math.floor(percent)));
  }
}
