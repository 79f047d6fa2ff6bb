import { applyToStatement, isEmptyPatch, correctUnit as planCorrection, unpackStatement } from '@samorg/domain';
import type { House } from '../house.ts';
import { unfitPatches } from '../organisation/unfit-patches.ts';
import type { OrganisationOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import { labelOf } from '../step/label-field.ts';
import type { OrganisationLabel } from '../step/organisation-step.ts';
import type { CorrectionInput } from './parse-correction.ts';
import { parseCorrection } from './parse-correction.ts';
import type { OrganisationTarget } from './write-organisation.ts';
import { writeOrganisation } from './write-organisation.ts';

/**
 * Corrects what is stated of a unit, at all times at once: a mistake is put right, nothing is decided. Faults beyond those of
 * the statement: `noChange` [unit], and `standsInTheWay` [ids] when something that was applied would no longer stand.
 */
export function correctUnit(
  house: House,
  target: OrganisationTarget,
  input: CorrectionInput,
): Promise<OrganisationOutcome> {
  return writeOrganisation(house, target, ({ stored }) => {
    const parsed = parseCorrection(input);
    if ('faults' in parsed) return invalid(...parsed.faults);
    const { unitId } = parsed.correction;
    const statement = unpackStatement(stored.statement);
    const planned = planCorrection(statement, parsed.correction);
    if ('faults' in planned) return invalid(...planned.faults);
    const { patch } = planned;
    if (isEmptyPatch(patch)) return invalid({ code: 'noChange', refs: [unitId] });
    const unfit = unfitPatches(applyToStatement(statement, patch), stored.applied);
    if (unfit.length > 0) return invalid({ code: 'standsInTheWay', refs: unfit });
    const name = statement.units.find(({ id }) => id === unitId)?.name ?? unitId;
    const label: OrganisationLabel = { kind: 'correctUnit', unitId, name };
    return { kind: 'step', step: { kind: 'patch', patches: [{ effectiveDate: null, patch }], label: labelOf(label) } };
  });
}
