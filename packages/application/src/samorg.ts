import type { Store } from '@samorg/store';
import { compareStored } from './compare/compare-stored.ts';
import type { House, Surroundings } from './house.ts';
import { openHouse } from './house.ts';
import { lazy } from './lazy.ts';
import { findOrganisation } from './organisation/find-organisation.ts';
import { historyOfOrganisation } from './organisation/history.ts';
import { listOrganisations } from './organisation/list-organisations.ts';
import { supersededAt } from './organisation/recorded-time.ts';
import { appliedRevisionOf, findScenario, isBehind } from './scenario/find-scenario.ts';
import { listKnownScenarios } from './scenario/list-known-scenarios.ts';
import { listScenarios } from './scenario/list-scenarios.ts';
import { addChange } from './use-case/add-change.ts';
import { adoptProposedAdjustments } from './use-case/adopt-proposed-adjustments.ts';
import { applyScenario } from './use-case/apply-scenario.ts';
import { beginOrganisation } from './use-case/begin-organisation.ts';
import { correctUnit } from './use-case/correct-unit.ts';
import { createScenario } from './use-case/create-scenario.ts';
import { importScenario } from './use-case/import-scenario.ts';
import { loadOrganisation } from './use-case/load-organisation.ts';
import { loadUnlessThere } from './use-case/load-unless-there.ts';
import { exampleScenarios, listExamples, openExample } from './use-case/open-example.ts';
import { previewRebase, rebaseScenario } from './use-case/rebase-scenario.ts';
import { removeChange } from './use-case/remove-change.ts';
import { reorderChanges } from './use-case/reorder-changes.ts';
import { replaceChange } from './use-case/replace-change.ts';
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
  readonly undoScenario: Given<typeof undoScenario>;
  readonly redoScenario: Given<typeof redoScenario>;
  readonly applyScenario: Given<typeof applyScenario>;
  readonly newId: () => string;
  /** The same Samorg, with all that it has in memory, on another way to the same store. */
  readonly on: (store: Store) => Samorg;
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

function samorgOf(house: House, examples: Samorg['listExamples']): Samorg {
  return {
    listExamples: examples,
    exampleScenarios: (...rest) => exampleScenarios(house, ...rest),
    openExample: (...rest) => openExample(house, ...rest),
    listOrganisations: (...rest) => listOrganisations(house, ...rest),
    findOrganisation: (...rest) => findOrganisation(house, ...rest),
    supersededAt: (...rest) => supersededAt(house, ...rest),
    historyOfOrganisation: (...rest) => historyOfOrganisation(house, ...rest),
    loadOrganisation: (...rest) => loadOrganisation(house, ...rest),
    loadUnlessThere: (...rest) => loadUnlessThere(house, ...rest),
    beginOrganisation: (...rest) => beginOrganisation(house, ...rest),
    correctUnit: (...rest) => correctUnit(house, ...rest),
    undoOrganisation: (...rest) => undoOrganisation(house, ...rest),
    redoOrganisation: (...rest) => redoOrganisation(house, ...rest),
    listScenarios: (...rest) => listScenarios(house, ...rest),
    listKnownScenarios: (...rest) => listKnownScenarios(house, ...rest),
    findScenario: (...rest) => findScenario(house, ...rest),
    appliedRevisionOf: (...rest) => appliedRevisionOf(house, ...rest),
    isBehind: (...rest) => isBehind(house, ...rest),
    previewRebase: (...rest) => previewRebase(house, ...rest),
    rebaseScenario: (...rest) => rebaseScenario(house, ...rest),
    compareStored: (...rest) => compareStored(house, ...rest),
    createScenario: (...rest) => createScenario(house, ...rest),
    importScenario: (...rest) => importScenario(house, ...rest),
    addChange: (...rest) => addChange(house, ...rest),
    replaceChange: (...rest) => replaceChange(house, ...rest),
    removeChange: (...rest) => removeChange(house, ...rest),
    reorderChanges: (...rest) => reorderChanges(house, ...rest),
    previewScenarioProperties: (...rest) => previewScenarioProperties(house, ...rest),
    setScenarioProperties: (...rest) => setScenarioProperties(house, ...rest),
    adoptProposedAdjustments: (...rest) => adoptProposedAdjustments(house, ...rest),
    undoScenario: (...rest) => undoScenario(house, ...rest),
    redoScenario: (...rest) => redoScenario(house, ...rest),
    applyScenario: (...rest) => applyScenario(house, ...rest),
    newId: house.newId,
    on: (store) => samorgOf({ ...house, store }, examples),
  };
}
