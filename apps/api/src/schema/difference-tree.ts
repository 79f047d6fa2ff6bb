import type { DifferenceLink, DifferenceRow, DifferenceTree, Pile } from '@samorg/domain';
import { builder } from './builder.ts';
import { UnitKindEnum } from './unit-kind.ts';
import { UnitStateEnum } from './unit-state.ts';

const PlaceRoleEnum = builder.enumType('PlaceRole', {
  description: 'Which place of a unit a row is.',
  values: {
    same: { description: 'Its only place: the same parent before and after, or it is new or ended.' },
    old: { description: 'Where it stood.' },
    new: { description: 'Where it comes to stand.' },
  },
});

const PileType = builder.objectRef<Pile>('Pile').implement({
  description: 'Siblings folded together: unchanged, or boards where only the money changes.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'Units in it.' }),
    fteMilli: t.expose('fteMilli', {
      type: 'MilliFte',
      description: 'Årsarbetare, thousandths of a full-time equivalent.',
    }),
    fundingChangeOre: t.expose('fundingChangeOre', {
      type: 'Ore',
      nullable: true,
      description: 'Change of need, full-year, öre; null where no money changes.',
    }),
    boardsOnly: t.exposeBoolean('boardsOnly', { description: 'Whether it holds boards where only the money changes.' }),
  }),
});

const DifferenceRowType = builder.objectRef<DifferenceRow>('DifferenceRow').implement({
  description: 'One place in the difference layer.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'Key of the place, stable under what the reader opens.' }),
    parentKey: t.exposeID('parentKey', { nullable: true, description: 'Key of the place above; null for a root.' }),
    depth: t.exposeInt('depth', { description: 'Level, 0 = root.' }),
    band: t.exposeID('band', { description: 'The band that it lies in.' }),
    unitId: t.exposeID('unitId', { nullable: true, description: 'Id of the unit; null for a pile.' }),
    name: t.exposeString('name', { description: 'Its name after, or before when it has ended.' }),
    nameBefore: t.exposeString('nameBefore', {
      nullable: true,
      description: 'Its old name, when it gets another one.',
    }),
    kind: t.expose('kind', {
      type: UnitKindEnum,
      nullable: true,
      description: 'Its kind; for a pile the kind of all that lies in it, null when they differ.',
    }),
    role: t.expose('role', { type: PlaceRoleEnum, description: 'Which place of the unit it is.' }),
    states: t.field({
      type: [UnitStateEnum],
      description: 'What becomes of it, by precedence; empty = nothing.',
      resolve: ({ states }) => [...states],
    }),
    administrationNames: t.stringList({
      description: 'For a board: names of its administrations.',
      resolve: ({ administrationNames }) => [...administrationNames],
    }),
    withinBoard: t.exposeBoolean('withinBoard', { description: 'Whether it moves under the same board.' }),
    exceptNames: t.stringList({
      description: 'Names of the exceptions that stay behind.',
      resolve: ({ exceptNames }) => [...exceptNames],
    }),
    followCount: t.exposeInt('followCount', { description: 'Units that follow and are not drawn at this place.' }),
    fteMilliBefore: t.expose('fteMilliBefore', {
      type: 'MilliFte',
      nullable: true,
      description: 'Årsarbetare of the subtree before, thousandths; null where the place is empty then.',
    }),
    fteMilliAfter: t.expose('fteMilliAfter', {
      type: 'MilliFte',
      nullable: true,
      description: 'Årsarbetare of the subtree after, thousandths; null where the place is empty then.',
    }),
    ownFteMilliAfter: t.expose('ownFteMilliAfter', {
      type: 'MilliFte',
      nullable: true,
      description: 'Årsarbetare on the unit itself after, thousandths.',
    }),
    pile: t.expose('pile', {
      type: PileType,
      nullable: true,
      description: 'What is folded here; null for a single unit.',
    }),
    openable: t.exposeBoolean('openable', { description: 'Whether the reader can open it.' }),
    opened: t.exposeBoolean('opened', { description: 'Whether the reader has opened it.' }),
  }),
});

const DifferenceLinkType = builder.objectRef<DifferenceLink>('DifferenceLink').implement({
  description: 'The way of a unit from its old place to its new one.',
  fields: (t) => ({
    fromKey: t.exposeID('fromKey', { description: 'Key of the old place.' }),
    toKey: t.exposeID('toKey', { description: 'Key of the new place.' }),
    state: t.expose('state', { type: UnitStateEnum, description: 'What becomes of the unit.' }),
    crossesBoard: t.exposeBoolean('crossesBoard', { description: 'Whether it comes under another board.' }),
    fteMilli: t.expose('fteMilli', {
      type: 'MilliFte',
      description: 'Årsarbetare that move, thousandths of a full-time equivalent.',
    }),
    headcount: t.exposeInt('headcount', { description: 'Places that move, vacant ones included.' }),
  }),
});

const DifferenceBandType = builder.objectRef<DifferenceTree['bands'][number]>('DifferenceBand').implement({
  description: 'A board, as a band of the chart.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the band.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
});

export const DifferenceTreeType = builder.objectRef<DifferenceTree>('DifferenceTree').implement({
  description: 'The difference layer: one tree on the union of before and after.',
  fields: (t) => ({
    rows: t.field({
      type: [DifferenceRowType],
      description: 'Places, depth first, siblings in the order in which they are drawn.',
      resolve: ({ rows }) => [...rows],
    }),
    links: t.field({
      type: [DifferenceLinkType],
      description: 'From old places to new ones.',
      resolve: ({ links }) => [...links],
    }),
    bands: t.field({
      type: [DifferenceBandType],
      description: 'Boards, in order.',
      resolve: ({ bands }) => [...bands],
    }),
  }),
});
