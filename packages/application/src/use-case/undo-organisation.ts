import type { House } from '../house.ts';
import type { OrganisationOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import type { OrganisationTarget } from './write-organisation.ts';
import { writeOrganisation } from './write-organisation.ts';

/** Takes the organisation's last step back, as a revision of its own; fault `nothingToUndo` [] when there is none. */
export function undoOrganisation(house: House, target: OrganisationTarget): Promise<OrganisationOutcome> {
  return writeOrganisation(house, target, ({ stored: { undoable } }) =>
    undoable === null
      ? invalid({ code: 'nothingToUndo', refs: [] })
      : { kind: 'step', step: { kind: 'undo', ofRevision: undoable.at } },
  );
}

/** Brings back the step that was taken back last; fault `nothingToRedo` [] when there is none. */
export function redoOrganisation(house: House, target: OrganisationTarget): Promise<OrganisationOutcome> {
  return writeOrganisation(house, target, ({ stored: { redoable } }) =>
    redoable === null
      ? invalid({ code: 'nothingToRedo', refs: [] })
      : { kind: 'step', step: { kind: 'redo', ofRevision: redoable.at } },
  );
}
