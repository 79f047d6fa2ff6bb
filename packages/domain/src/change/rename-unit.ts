import { unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { rowUpdate, tableDiff } from '../patch/patch.ts';
import type { ChangeHead } from './change-head.ts';
import { refuse } from './refusal.ts';
import type { Verb } from './verb.ts';

/** Byta namn: a unit gets another name; its id and everything on it stay. Source: docs/format.md, A scenario. */
export interface RenameUnit extends ChangeHead {
  readonly type: 'renameUnit';
  readonly unitId: UnitId;
  readonly name: string;
}

/** Refusals: `noChange` [unitId] if the name is the same. */
export const renameUnit: Verb<RenameUnit> = {
  neededRoles: [],
  named: (change) => ({ units: [change.unitId] }),
  plan(organisation, change) {
    const unit = unitOf(organisation, change.unitId);
    if (unit.name === change.name) return refuse('noChange', [unit.id]);
    return { units: tableDiff({ updated: [rowUpdate(unit, { name: change.name })] }) };
  },
  sentence({ unitId, name }, { names, say }) {
    const unit = names.unit(unitId);
    return say({ sv: `${unit} byter namn till ${name}`, en: `${unit} is renamed ${name}` });
  },
};
