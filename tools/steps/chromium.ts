import { ensureChromium } from '../chromium.ts';
import type { Step } from './step.ts';
import { reportOne } from './step.ts';

/** A browser for the tests, installed where that can be done; fails with the reason where it cannot. */
export const browser: Step = {
  name: 'Chromium on this machine',
  run: async () => {
    process.env.CHROMIUM = ensureChromium();
    return reportOne(true);
  },
};
