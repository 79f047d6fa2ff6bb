import type { OrganisationStatement } from '@samorg/domain';
import { baselineOf, checkStatement, isoDate, Overflow, packStatement } from '@samorg/domain';
import { decodeText, parseOrganisation } from '@samorg/exchange';
import { parseActor } from '../actor.ts';
import type { House } from '../house.ts';
import { unitTableOf } from '../organisation/unit-table.ts';
import type { InputFault, OrganisationOutcome } from '../outcome.ts';
import { invalid } from '../outcome.ts';
import { commitStep } from './write-organisation.ts';

/** What is loaded, and over which revision: 0 = the organisation must be new. */
export interface OrganisationFile {
  readonly bytes: Uint8Array;
  readonly expectedRevision: number;
  readonly actor: string | null;
  /** Asked when the file has been read, just before it is stored: whether whoever sent it has given it up. Default: nobody does. */
  readonly isGivenUp?: () => Promise<boolean>;
}

/** The sender gave the loading up before anything was stored. */
export class LoadingGivenUp extends Error {
  override readonly name = 'LoadingGivenUp';
}

/**
 * Stores an organisation file, as a new organisation or as the next revision of the one that has its id. Throws `LoadingGivenUp`, with
 * nothing stored, when it was given up in time.
 */
export async function loadOrganisation(house: House, file: OrganisationFile): Promise<OrganisationOutcome> {
  if (parseActor(file.actor) === null) return { kind: 'actorMissing' };
  const read = readOrganisationFile(file.bytes);
  if (!read.ok) return invalid(...read.faults);
  if (await file.isGivenUp?.()) throw new LoadingGivenUp('nothing was stored');
  const { statement } = read;
  const target = { organisationId: statement.id, expectedRevision: file.expectedRevision, actor: file.actor };
  return commitStep(house, target, { kind: 'load', statement });
}

/** A statement that may be used, or every fault of the file. */
export type ReadOrganisation =
  | { readonly ok: true; readonly statement: OrganisationStatement }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/** Reads an organisation file and checks what its rows say together. */
export function readOrganisationFile(bytes: Uint8Array): ReadOrganisation {
  const text = decodeText(bytes, 'organisation');
  if (!text.ok) return text;
  const parsed = parseOrganisation(text.value);
  if (!parsed.ok) return parsed;
  const faults = checkStatement(parsed.statement);
  if (faults.length === 0 && totalsLeaveIntegers(parsed.statement)) faults.push({ code: 'overflow', refs: [] });
  return faults.length > 0 ? { ok: false, faults } : parsed;
}

/** Whether some unit's sums of a budget year cannot be shown exactly. */
function totalsLeaveIntegers(statement: OrganisationStatement): boolean {
  const years = [...new Set(statement.budgetLines.map((line) => line.year))];
  const whole = packStatement(wholeTime(statement));
  try {
    for (const year of years.length === 0 ? [2000] : years) unitTableOf(baselineOf(whole, isoDate('2000-01-01'), year));
    return false;
  } catch (error) {
    if (error instanceof Overflow) return true;
    throw error;
  }
}

/** The statement with every unit there at once, history too: no day can hold more. */
function wholeTime(statement: OrganisationStatement): OrganisationStatement {
  return { ...statement, units: statement.units.map((unit) => ({ ...unit, validFrom: null, validTo: null })) };
}
