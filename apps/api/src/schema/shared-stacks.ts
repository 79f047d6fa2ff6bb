import type { ReaderBoard, ReaderMove, ReaderNewUnit, ReaderStacks } from '@samorg/application';
import { builder } from './builder.ts';
import { SharedStaffType } from './shared-staff.ts';

const SharedBoardType = builder.objectRef<ReaderBoard>('SharedBoard').implement({
  description: 'A board that something moves from, to or within.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the board.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    before: t.expose('before', { type: SharedStaffType, description: 'Its staff before.' }),
    after: t.expose('after', { type: SharedStaffType, description: 'Its staff after.' }),
    rest: t.expose('rest', { type: SharedStaffType, description: 'Its staff that does not move.' }),
    restCount: t.exposeInt('restCount', {
      description: 'Units right below its administrations that stand there before and after.',
    }),
  }),
});

const SharedMoveWhatEnum = builder.enumType('SharedMoveWhat', {
  description: 'What moves.',
  values: {
    unit: { description: 'A unit with what follows it.' },
    smallUnit: { description: 'A unit with fewer than five persons; it has no name here.' },
    positions: { description: 'Positions that leave their units; they have no titles here.' },
  } satisfies Record<ReaderMove['what'], object>,
});

const SharedMoveType = builder.objectRef<ReaderMove>('SharedMove').implement({
  description: 'What moves, or is excepted from a move.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'Tells it apart from the other moves.' }),
    what: t.expose('what', { type: SharedMoveWhatEnum, description: 'What it is.' }),
    name: t.exposeString('name', { nullable: true, description: 'Name of the unit.' }),
    exceptNames: t.stringList({
      description: 'Names of what is excepted from the move.',
      resolve: ({ exceptNames }) => [...exceptNames],
    }),
    fromBoardId: t.exposeID('fromBoardId', { description: 'Id of the board that it comes from.' }),
    toBoardId: t.exposeID('toBoardId', {
      description: 'Id of the board that it comes to; the same = within the board.',
    }),
    stays: t.exposeBoolean('stays', { description: 'Whether it stays with its board as an exception.' }),
    staff: t.expose('staff', { type: SharedStaffType, description: 'Staff that moves with it.' }),
    newUnitId: t.exposeID('newUnitId', { nullable: true, description: 'Id of the new unit that it comes to lie in.' }),
  }),
});

const SharedNewUnitType = builder.objectRef<ReaderNewUnit>('SharedNewUnit').implement({
  description: 'A new unit that something moves into.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the unit.' }),
    name: t.exposeString('name', { nullable: true, description: 'Its name; null with fewer than five persons.' }),
    boardId: t.exposeID('boardId', { description: 'Id of the board that it answers to.' }),
  }),
});

export const SharedStacksType = builder.objectRef<ReaderStacks>('SharedStacks').implement({
  description: 'Boards before and after, with what moves between and within them.',
  fields: (t) => ({
    boards: t.field({
      type: [SharedBoardType],
      description: 'Boards that something moves from, to or within; those that more comes to first.',
      resolve: ({ boards }) => [...boards],
    }),
    moves: t.field({ type: [SharedMoveType], description: 'What moves.', resolve: ({ moves }) => [...moves] }),
    newUnits: t.field({
      type: [SharedNewUnitType],
      description: 'New units that something moves into.',
      resolve: ({ newUnits }) => [...newUnits],
    }),
    otherBoardCount: t.exposeInt('otherBoardCount', {
      description: 'Boards that nothing moves from, to or within.',
    }),
    movedBetweenBoards: t.expose('movedBetweenBoards', {
      type: SharedStaffType,
      description: 'Staff that comes under another board, in all.',
    }),
    movedToOtherEmployer: t.expose('movedToOtherEmployer', {
      type: SharedStaffType,
      description: 'Staff of these that comes to another legal entity.',
    }),
  }),
});
