import type { CloseUnit, CreateUnit, MergeUnits, RenameUnit, TransferUnit } from '@samorg/domain';
import { unitKinds } from '@samorg/domain';
import { z } from 'zod';
import { newId, optionalRef, optionalRefs, ref, refs } from '../value/id.ts';
import { listOf, orDefault } from '../value/optional.ts';
import { text } from '../value/text.ts';
import { changeSchema } from './change-head.ts';

export const createUnitSchema = changeSchema('createUnit', {
  unitId: newId,
  name: text,
  kind: z.enum(unitKinds),
  parentId: z.nullable(ref),
  predecessorIds: optionalRefs,
}).meta({
  id: 'createUnit',
  description: 'Inrätta enhet. predecessorIds is lineage only.',
}) satisfies z.ZodType<CreateUnit>;

export const renameUnitSchema = changeSchema('renameUnit', { unitId: ref, name: text }).meta({
  id: 'renameUnit',
  description: 'Byta namn.',
}) satisfies z.ZodType<RenameUnit>;

/** An exception has the opposite fate of its nearest listed unit above. */
const exceptionSchema = z.strictObject({ unitId: ref, toParentId: optionalRef }).meta({
  id: 'exception',
  description:
    'Undantag: a unit with everything below it that has the opposite fate of its nearest listed unit above. toParentId: its place; null = the nearest unit above it with the same fate.',
});

export const transferUnitSchema = changeSchema('transferUnit', {
  unitId: ref,
  fromParentId: optionalRef,
  toParentId: ref,
  exceptions: listOf(exceptionSchema),
  tradePolicy: orDefault(z.enum(['keep', 'dissolve', 'serviceAgreement']), 'keep'),
}).meta({
  id: 'transferUnit',
  description:
    'Flytta enhet, utom: unitId goes with everything below it but the exceptions. fromParentId: the parent that the author believed in. tradePolicy: what happens to internal sale from the moved part to the rest.',
}) satisfies z.ZodType<TransferUnit>;

export const mergeUnitsSchema = changeSchema('mergeUnits', {
  unitIds: refs.min(1),
  intoUnitId: ref,
}).meta({
  id: 'mergeUnits',
  description: 'Slå samman: the units end, and all that they hold passes to intoUnitId.',
}) satisfies z.ZodType<MergeUnits>;

export const closeUnitSchema = changeSchema('closeUnit', { unitId: ref }).meta({
  id: 'closeUnit',
  description: 'Avsluta enhet: an empty unit ends.',
}) satisfies z.ZodType<CloseUnit>;
