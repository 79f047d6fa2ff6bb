import { boundariesCanary } from '../canaries/boundaries.ts';
import type { Canary } from '../canaries/canary.ts';
import { committedTextCanary } from '../canaries/committed-text.ts';
import { deadCodeCanary } from '../canaries/dead-code.ts';
import { formatCanary } from '../canaries/format.ts';
import { withPlantedTree } from '../canaries/planted-tree.ts';
import { storesCanary } from '../canaries/stores.ts';
import { componentTestsCanary, domainCoverageCanary, journeysCanary, nodeTestsCanary } from '../canaries/tests.ts';
import { toolTypesCanary, typesCanary } from '../canaries/types.ts';
import type { Report, Step } from './step.ts';

const all: readonly Canary[] = [
  formatCanary,
  committedTextCanary,
  typesCanary,
  toolTypesCanary,
  boundariesCanary,
  deadCodeCanary,
  nodeTestsCanary,
  storesCanary,
  domainCoverageCanary,
  componentTestsCanary,
  journeysCanary,
];

/** Plants faults for every guard and runner, in a tree of their own: each fault that is not reported is a failure. */
export const canaries: readonly Step[] = all.map((canary) => ({
  name: `canaries for ${canary.guard.name}`,
  run: () => listen(canary),
}));

async function listen(canary: Canary): Promise<Report> {
  const { outcome, said } = await withPlantedTree(canary, canary.guard.run);
  const missed = canary.faults.filter((fault) => !fault.reportedAs.test(said));
  const isBlind = outcome.failed === 0;
  return {
    outcome: { passed: canary.faults.length - missed.length, failed: missed.length + (isBlind ? 1 : 0), skipped: 0 },
    said: missed.length === 0 ? '' : `${said}\nNot reported: ${missed.map((fault) => fault.what).join('; ')}`,
  };
}
