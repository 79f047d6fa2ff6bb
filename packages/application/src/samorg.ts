import type { KeyOfRequest, Store } from '@samorg/store';
import { compareStored } from './compare/compare-stored.ts';
import type { House, Surroundings } from './house.ts';
import { openHouse } from './house.ts';
import { lazy } from './lazy.ts';
import { findOrganisation } from './organisation/find-organisation.ts';
import { historyOfOrganisation } from './organisation/history.ts';
import { listOrganisations } from './organisation/list-organisations.ts';
import { supersededAt } from './organisation/recorded-time.ts';
import { appliedRevisionOf, findScenario, findScenarioVersion, isBehind } from './scenario/find-scenario.ts';
import { listKnownScenarios } from './scenario/list-known-scenarios.ts';
import { listScenarios } from './scenario/list-scenarios.ts';
import { historyOfScenario } from './scenario/scenario-history.ts';
import { readShared } from './share/read-shared.ts';
import { createShareLink, isAnswering, listShareLinks, revokeShareLink } from './share/share-links.ts';
import { addChange } from './use-case/add-change.ts';
import { adoptProposedAdjustments } from './use-case/adopt-proposed-adjustments.ts';
import { applyScenario } from './use-case/apply-scenario.ts';
import { beginOrganisation } from './use-case/begin-organisation.ts';
import { correctUnit } from './use-case/correct-unit.ts';
import { createScenario } from './use-case/create-scenario.ts';
import { importScenario } from './use-case/import-scenario.ts';
import { loadOrganisation } from './use-case/load-organisation.ts';
import { loadUnlessThere } from './use-case/load-unless-there.ts';
import { keysOf, organisationOnce, scenarioOnce } from './use-case/once.ts';
import { exampleScenarios, listExamples, openExample } from './use-case/open-example.ts';
import { previewRebase, rebaseScenario } from './use-case/rebase-scenario.ts';
import { removeChange } from './use-case/remove-change.ts';
import { reorderChanges } from './use-case/reorder-changes.ts';
import { replaceChange } from './use-case/replace-change.ts';
import { restoreScenario } from './use-case/restore-scenario.ts';
import { previewScenarioProperties, setScenarioProperties } from './use-case/set-scenario-properties.ts';
import { redoOrganisation, undoOrganisation } from './use-case/undo-organisation.ts';
import { redoScenario, undoScenario } from './use-case/undo-scenario.ts';

/** A use case with the house given. */
type Given<UseCase> = UseCase extends (house: infer _House, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

/** All use cases: what one can ask of Samorg and do in it. */
export interface Samorg {
  readonly listExamples: Given<typeof listExamples>;
  readonly exampleScenarios: Given<typeof exampleScenarios>;
  readonly openExample: Given<typeof openExample>;
  readonly listOrganisations: Given<typeof listOrganisations>;
  readonly findOrganisation: Given<typeof findOrganisation>;
  readonly supersededAt: Given<typeof supersededAt>;
  readonly historyOfOrganisation: Given<typeof historyOfOrganisation>;
  readonly loadOrganisation: Given<typeof loadOrganisation>;
  readonly loadUnlessThere: Given<typeof loadUnlessThere>;
  readonly beginOrganisation: Given<typeof beginOrganisation>;
  readonly correctUnit: Given<typeof correctUnit>;
  readonly undoOrganisation: Given<typeof undoOrganisation>;
  readonly redoOrganisation: Given<typeof redoOrganisation>;
  readonly listScenarios: Given<typeof listScenarios>;
  readonly listKnownScenarios: Given<typeof listKnownScenarios>;
  readonly findScenario: Given<typeof findScenario>;
  readonly findScenarioVersion: Given<typeof findScenarioVersion>;
  readonly historyOfScenario: Given<typeof historyOfScenario>;
  readonly appliedRevisionOf: Given<typeof appliedRevisionOf>;
  readonly isBehind: Given<typeof isBehind>;
  readonly previewRebase: Given<typeof previewRebase>;
  readonly rebaseScenario: Given<typeof rebaseScenario>;
  readonly compareStored: Given<typeof compareStored>;
  readonly createScenario: Given<typeof createScenario>;
  readonly importScenario: Given<typeof importScenario>;
  readonly addChange: Given<typeof addChange>;
  readonly replaceChange: Given<typeof replaceChange>;
  readonly removeChange: Given<typeof removeChange>;
  readonly reorderChanges: Given<typeof reorderChanges>;
  readonly previewScenarioProperties: Given<typeof previewScenarioProperties>;
  readonly setScenarioProperties: Given<typeof setScenarioProperties>;
  readonly adoptProposedAdjustments: Given<typeof adoptProposedAdjustments>;
  readonly restoreScenario: Given<typeof restoreScenario>;
  readonly undoScenario: Given<typeof undoScenario>;
  readonly redoScenario: Given<typeof redoScenario>;
  readonly applyScenario: Given<typeof applyScenario>;
  readonly readShared: Given<typeof readShared>;
  readonly listShareLinks: Given<typeof listShareLinks>;
  readonly isAnswering: Given<typeof isAnswering>;
  readonly createShareLink: Given<typeof createShareLink>;
  readonly revokeShareLink: Given<typeof revokeShareLink>;
  readonly newId: () => string;
  /**
   * The same Samorg, with all that it has in memory, on another way to the same store, for one request: its writes are stored under
   * its key, once. Opening an example and loading only what is not there need no key.
   */
  readonly on: (store: Store, key?: KeyOfRequest | null) => Samorg;
}

/** Opens Samorg on a store. Closing the store is for who opened it. */
export function openSamorg(surroundings: Surroundings): Samorg {
  const house = openHouse(surroundings);
  // The examples do not change while Samorg runs.
  return samorgOf(
    house,
    lazy(() => listExamples(house)),
  );
}

function samorgOf(house: House, examples: Samorg['listExamples'], key: KeyOfRequest | null = null): Samorg {
  const nextKey = keysOf(key);
  return {
    listExamples: examples,
    exampleScenarios: (...rest) => exampleScenarios(house, ...rest),
    openExample: (...rest) => openExample(house, ...rest),
    listOrganisations: (...rest) => listOrganisations(house, ...rest),
    findOrganisation: (...rest) => findOrganisation(house, ...rest),
    supersededAt: (...rest) => supersededAt(house, ...rest),
    historyOfOrganisation: (...rest) => historyOfOrganisation(house, ...rest),
    loadOrganisation: (...rest) => organisationOnce(house, nextKey(), (keyed) => loadOrganisation(keyed, ...rest)),
    loadUnlessThere: (...rest) => loadUnlessThere(house, ...rest),
    beginOrganisation: (...rest) => organisationOnce(house, nextKey(), (keyed) => beginOrganisation(keyed, ...rest)),
    correctUnit: (...rest) => organisationOnce(house, nextKey(), (keyed) => correctUnit(keyed, ...rest)),
    undoOrganisation: (...rest) => organisationOnce(house, nextKey(), (keyed) => undoOrganisation(keyed, ...rest)),
    redoOrganisation: (...rest) => organisationOnce(house, nextKey(), (keyed) => redoOrganisation(keyed, ...rest)),
    listScenarios: (...rest) => listScenarios(house, ...rest),
    listKnownScenarios: (...rest) => listKnownScenarios(house, ...rest),
    findScenario: (...rest) => findScenario(house, ...rest),
    findScenarioVersion: (...rest) => findScenarioVersion(house, ...rest),
    historyOfScenario: (...rest) => historyOfScenario(house, ...rest),
    appliedRevisionOf: (...rest) => appliedRevisionOf(house, ...rest),
    isBehind: (...rest) => isBehind(house, ...rest),
    previewRebase: (...rest) => previewRebase(house, ...rest),
    rebaseScenario: (...rest) => scenarioOnce(house, nextKey(), (keyed) => rebaseScenario(keyed, ...rest)),
    compareStored: (...rest) => compareStored(house, ...rest),
    createScenario: (...rest) => scenarioOnce(house, nextKey(), (keyed) => createScenario(keyed, ...rest)),
    importScenario: (...rest) => scenarioOnce(house, nextKey(), (keyed) => importScenario(keyed, ...rest)),
    addChange: (...rest) => scenarioOnce(house, nextKey(), (keyed) => addChange(keyed, ...rest)),
    replaceChange: (...rest) => scenarioOnce(house, nextKey(), (keyed) => replaceChange(keyed, ...rest)),
    removeChange: (...rest) => scenarioOnce(house, nextKey(), (keyed) => removeChange(keyed, ...rest)),
    reorderChanges: (...rest) => scenarioOnce(house, nextKey(), (keyed) => reorderChanges(keyed, ...rest)),
    previewScenarioProperties: (...rest) => previewScenarioProperties(house, ...rest),
    setScenarioProperties: (...rest) =>
      scenarioOnce(house, nextKey(), (keyed) => setScenarioProperties(keyed, ...rest)),
    adoptProposedAdjustments: (...rest) =>
      scenarioOnce(house, nextKey(), (keyed) => adoptProposedAdjustments(keyed, ...rest)),
    restoreScenario: (...rest) => scenarioOnce(house, nextKey(), (keyed) => restoreScenario(keyed, ...rest)),
    undoScenario: (...rest) => scenarioOnce(house, nextKey(), (keyed) => undoScenario(keyed, ...rest)),
    redoScenario: (...rest) => scenarioOnce(house, nextKey(), (keyed) => redoScenario(keyed, ...rest)),
    applyScenario: (...rest) => organisationOnce(house, nextKey(), (keyed) => applyScenario(keyed, ...rest)),
    readShared: (...rest) => readShared(house, ...rest),
    listShareLinks: (...rest) => listShareLinks(house, ...rest),
    isAnswering: (...rest) => isAnswering(house, ...rest),
    createShareLink: (...rest) => createShareLink(house, ...rest),
    revokeShareLink: (...rest) => revokeShareLink(house, ...rest),
    newId: house.newId,
    on: (store, ofRequest = null) => samorgOf({ ...house, store }, examples, ofRequest),
  };
}
