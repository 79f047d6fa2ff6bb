import type { Language } from '@samorg/domain';
import type { House } from '../house.ts';
import { lookingBack } from '../house.ts';
import { findScenarioVersion } from '../scenario/find-scenario.ts';
import { isAnswering } from './share-links.ts';
import { digestOfToken } from './share-token.ts';
import { sharedExample } from './shared-example.ts';
import { type SharedView, sharedView } from './shared-view.ts';

/**
 * What a link shows its readers; null when it leads nowhere, whatever the reason: one that is unknown, revoked or expired costs the same
 * look-up and says the same.
 */
export async function readShared(
  house: House,
  { token, language }: { readonly token: string; readonly language: Language },
): Promise<SharedView | null> {
  const example = await sharedExample(house, token, language);
  if (example !== null) return example;
  const link = await house.store.readShareLink(digestOfToken(token));
  if (link === null || !isAnswering(house, link)) return null;
  const view = await findScenarioVersion(lookingBack(house), link.scenarioId, link.version);
  if (view === null) throw new Error(`broken promise: version ${link.version} of ${link.scenarioId} is stored`);
  const { scenario, version, updatedAt: savedAt } = view;
  const examples = await house.examples.list();
  const isExample = examples.some(({ id }) => id === scenario.baseline.organisationId);
  const shown = { scenarioName: scenario.name, version, savedAt, lastDay: link.lastDay, isExample };
  return sharedView(view.evaluation(), shown, language);
}
