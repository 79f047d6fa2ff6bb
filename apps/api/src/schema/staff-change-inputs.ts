import { builder } from './builder.ts';
import { changeHeadFields } from './change-head-input.ts';

const PositionShareInput = builder.inputType('PositionShareInput', {
  description:
    'Which places of a position move. Neither number given = the whole position; one given = the other in proportion.',
  fields: (t) => ({
    positionId: t.id({ required: true, description: 'The position.' }),
    headcount: t.int({ description: 'Places that move.' }),
    fteMilli: t.field({
      type: 'MilliFte',
      description: 'Årsarbetare that move, thousandths of a full-time equivalent.',
    }),
  }),
});

export const TransferPositionsInput = builder.inputType('TransferPositionsInput', {
  description: 'Flytta tjänster: positions, or some places of them, move one by one with their personnel cost.',
  fields: (t) => ({
    ...changeHeadFields(t),
    positions: t.field({ type: [PositionShareInput], required: true, description: 'At least one.' }),
    toUnitId: t.id({ required: true, description: 'The unit that they come to.' }),
  }),
});

export const ConsolidateStaffFunctionInput = builder.inputType('ConsolidateStaffFunctionInput', {
  description:
    'Samlat stöd: all positions of a staff function (stabsfunktion) are brought together with their personnel cost.',
  fields: (t) => ({
    ...changeHeadFields(t),
    staffFunctionId: t.id({ required: true, description: 'The staff function.' }),
    fromUnitIds: t.idList({ required: true, description: 'Units, with all below them, that give; at least one.' }),
    toUnitId: t.id({ required: true, description: 'The unit that they come to.' }),
    includeSharedService: t.boolean({ description: 'Whether positions that serve everybody move too; absent = no.' }),
  }),
});

export const ReassignActivityInput = builder.inputType('ReassignActivityInput', {
  description: 'Byta ansvarig: an activity gets another responsible unit.',
  fields: (t) => ({
    ...changeHeadFields(t),
    activityId: t.id({ required: true, description: 'The activity.' }),
    toUnitId: t.id({ required: true, description: 'The unit that becomes responsible.' }),
  }),
});
