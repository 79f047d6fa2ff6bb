import { checkStatement } from '@samorg/domain';
import { parseOrganisation } from '@samorg/exchange';
import { parseActor } from '../actor.ts';
import type { House } from '../house.ts';
import { standardAccountGroups } from '../organisation/standard-account-groups.ts';
import type { OrganisationOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import { labelOf } from '../step/label-field.ts';
import type { OrganisationLabel } from '../step/organisation-step.ts';
import { typedName } from '../typed-name.ts';
import { keyOfPart } from './once.ts';
import { commitStep } from './write-organisation.ts';

/** An organisation to begin, as it came from outside. */
export interface NewOrganisation {
  readonly legalEntityName: string;
  /** Form of the legal entity: region, kommun, kommunalförbund …; null = not said. */
  readonly orgForm: string | null;
  readonly budgetYear: number;
  readonly actor: string | null;
}

/**
 * Begins an organisation that holds one legal entity and the usual account groups. Two steps are stored: the statement, and
 * the legal entity with the budget year that is to be planned; neither is undone. Faults: `schema` [file, pointer].
 */
export async function beginOrganisation(house: House, wanted: NewOrganisation): Promise<OrganisationOutcome> {
  if (parseActor(wanted.actor) === null) return { kind: 'actorMissing' };
  const name = typedName(wanted.legalEntityName);
  const budgetYearFaults = isBudgetYear(wanted.budgetYear)
    ? []
    : [{ code: 'schema' as const, refs: ['organisation', '/budgetYear'] }];
  const file = {
    specVersion: 1,
    id: house.newId(),
    name,
    accountGroups: standardAccountGroups,
    staffFunctions: [],
    units: [{ id: house.newId(), name, kind: 'legalEntity', parentId: null, orgForm: wanted.orgForm }],
    positions: [],
    budgetLines: [],
  };
  // Read as a file is read, so that the rules of an organisation stand in one place.
  const parsed = parseOrganisation(JSON.stringify(file));
  const faults = parsed.ok ? checkStatement(parsed.statement) : parsed.faults;
  if (!parsed.ok || faults.length + budgetYearFaults.length > 0) return invalid(...faults, ...budgetYearFaults);
  const { statement } = parsed;
  const target = { organisationId: statement.id, expectedRevision: 0, actor: wanted.actor };
  const beginning = { ...house, writeKey: keyOfPart(house.writeKey, 'begin') };
  const loaded = await commitStep(beginning, target, { kind: 'load', statement: { ...statement, units: [] } });
  if (loaded.kind !== 'saved') return loaded;
  const patch = { units: { added: statement.units, updated: [], removed: [] } };
  const label: OrganisationLabel = { kind: 'begin', name, budgetYear: wanted.budgetYear };
  return commitStep(
    house,
    { ...target, organisationId: loaded.organisation.stored.id, expectedRevision: loaded.organisation.stored.revision },
    { kind: 'patch', patches: [{ effectiveDate: null, patch }], label: labelOf(label) },
  );
}

function isBudgetYear(year: number): boolean {
  return year >= 1900 && year <= 2200;
}
