import { typedName } from '@samorg/application';
import type { ChangeType } from '@samorg/domain';
import { present } from '@samorg/domain';
import type { ParsedChange } from '@samorg/exchange';
import { parseChange } from '@samorg/exchange';
import { builder } from './builder.ts';
import {
  AdjustBudgetInput,
  AgreeServiceInput,
  AllocateLineInput,
  TechnicalAdjustmentInput,
} from './money-change-inputs.ts';
import { ConsolidateStaffFunctionInput, ReassignActivityInput, TransferPositionsInput } from './staff-change-inputs.ts';
import {
  CloseUnitInput,
  CreateUnitInput,
  MergeUnitsInput,
  RenameUnitInput,
  TransferUnitInput,
} from './unit-change-inputs.ts';

/** One change as it is asked for: exactly one of its fields, each named as the type of the change. */
export const ChangeInput = builder.inputType('ChangeInput', {
  description: 'One change: exactly one of the fields. What is wrong in it is told as FileInvalid with the place.',
  isOneOf: true,
  fields: (t) =>
    ({
      createUnit: t.field({ type: CreateUnitInput, description: 'A unit comes into being.' }),
      renameUnit: t.field({ type: RenameUnitInput, description: 'A unit gets another name.' }),
      transferUnit: t.field({ type: TransferUnitInput, description: 'A unit moves, with exceptions.' }),
      mergeUnits: t.field({ type: MergeUnitsInput, description: 'Units become one.' }),
      closeUnit: t.field({ type: CloseUnitInput, description: 'An empty unit ends.' }),
      transferPositions: t.field({ type: TransferPositionsInput, description: 'Positions move one by one.' }),
      consolidateStaffFunction: t.field({
        type: ConsolidateStaffFunctionInput,
        description: 'The positions of a staff function are brought together.',
      }),
      allocateLine: t.field({ type: AllocateLineInput, description: 'A budget line is divided.' }),
      adjustBudget: t.field({ type: AdjustBudgetInput, description: 'Means are added or saved.' }),
      agreeService: t.field({ type: AgreeServiceInput, description: 'A unit delivers services to another.' }),
      technicalAdjustment: t.field({ type: TechnicalAdjustmentInput, description: 'Board funding is changed.' }),
      reassignActivity: t.field({ type: ReassignActivityInput, description: 'An activity gets another responsible.' }),
    }) satisfies Record<ChangeType, unknown>,
});

/** A change as the input type gives it: one of its fields is there. */
export type OneOfChange = Readonly<Record<string, object | null | undefined>>;

/**
 * The input as a change of the file format, read by its parser. `newId` names the change, and the unit that it creates. With an
 * id given the change has that, whatever the input says.
 */
export function changeOfInput(input: OneOfChange, newId: () => string, id: string | null = null): ParsedChange {
  const [type, fields] = present(
    Object.entries(input).find(([, value]) => value !== null && value !== undefined),
    'a one-of input has one field',
  );
  const unitId = type === 'createUnit' ? { unitId: newId(), parentId: null } : {};
  const named = id === null ? {} : { id };
  return parseChange({ id: newId(), ...unitId, ...withTypedName(given(fields ?? {})), ...named, type });
}

/** A transfer as a change of the file format, under the id given: it is shown and not kept. */
export function transferOfInput(input: object, id: string): ParsedChange {
  return parseChange({ ...given(input), id, type: 'transferUnit' satisfies ChangeType });
}

/** Input objects come without a prototype and with absent fields left out; null means the same as absent. */
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

/** The name in a change as it was typed; one that cannot be a name is read as none, and refused with its place. */
function withTypedName(fields: object): object {
  return 'name' in fields && typeof fields.name === 'string' ? { ...fields, name: typedName(fields.name) } : fields;
}
