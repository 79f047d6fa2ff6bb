/** Steps that the zoom buttons go through, in whole per cent. */
const steps = [40, 50, 60, 70, 80, 90, 100, 125, 150, 200] as const;
const leastStep = 40;
const mostPercent = 200;
/** Below the steps, each one is so much smaller. */
const factorBelow = 1.6;

/** How large the chart is drawn. One for each chart on a page. */
export class ChartZoom {
  #percent = $state(100);
  #least = $state<number>(leastStep);

  /** Per cent between the least and 200: whole from 40 on, below that as small as a large chart needs. */
  get percent(): number {
    return this.#percent;
  }

  /** Lets the chart be drawn as small as this, so that the whole of a large one can be seen; never less than 40 is forbidden. */
  allow(leastPercent: number): void {
    this.#least = Math.min(leastStep, Math.max(leastPercent, 0.001));
    this.set(this.#percent);
  }

  /** The next larger step. */
  in(): void {
    const below = this.#percent * factorBelow;
    this.set(below < leastStep ? below : (steps.find((step) => step > this.#percent) ?? mostPercent));
  }

  /** The next smaller step. */
  out(): void {
    this.set(steps.findLast((step) => step < this.#percent) ?? this.#percent / factorBelow);
  }

  /** Draws at the given per cent, kept within the bounds. */
  set(percent: number): void {
    const kept = Math.min(mostPercent, Math.max(this.#least, percent));
    this.#percent = kept < leastStep ? kept : Math.floor(kept);
  }
}
