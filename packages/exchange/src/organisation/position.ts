import type { Position, StaffFunction } from '@samorg/domain';
import { z } from 'zod';
import { newId, optionalRef, ref } from '../value/id.ts';
import { boundedElsewhere, count, integer, milliFteAmount, oreFromZero } from '../value/integer.ts';
import { orDefault, orNull } from '../value/optional.ts';
import { optionalText, text } from '../value/text.ts';

/** `staffFunctionId` must be there: null is the core share. */
const shareSchema = z.strictObject({ staffFunctionId: z.nullable(ref), weight: integer(1, 1_000_000) }).meta({
  id: 'staffFunctionShare',
  description: 'Part of a position by integer weight; staffFunctionId null = the core share.',
});

/** Tjänster: places with one title on one unit; an unknown cost is written as null. */
export const positionSchema = z
  .strictObject({
    id: newId,
    unitId: ref,
    title: text,
    staffFunctionId: optionalRef,
    staffFunctionShares: orNull(z.array(shareSchema).min(2)),
    sharedService: orDefault(z.boolean(), false),
    headcount: count,
    vacantHeadcount: orDefault(boundedElsewhere, 0),
    fteMilli: milliFteAmount,
    annualCostOre: z.nullable(oreFromZero),
    managerOf: optionalRef,
    aidCode: optionalText,
    source: optionalText,
    note: optionalText,
  })
  .meta({
    id: 'position',
    description:
      'Tjänster: budgeted places with one title on one unit, never persons. headcount: places, vacant ones included. fteMilli and annualCostOre: of the whole row, a full year with on-costs; null = unknown. staffFunctionId: null = core activity; not together with staffFunctionShares. sharedService: serves everybody, e.g. IT operations. managerOf: the unit that it manages.',
  }) satisfies z.ZodType<Position>;

/** Stabsfunktion. */
export const staffFunctionSchema = z.strictObject({ id: newId, name: text }).meta({
  id: 'staffFunction',
  description: 'Stabsfunktion: a kind of support to leadership and core activity.',
}) satisfies z.ZodType<StaffFunction>;
