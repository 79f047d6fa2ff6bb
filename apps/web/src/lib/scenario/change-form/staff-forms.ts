import type { FormDescription } from './form-description.ts';

/** Forms of changes that move positions one by one or by staff function. */
export const staffForms: readonly FormDescription[] = [
  {
    slug: 'flytta-tjanster',
    about: 'change',
    type: 'transferPositions',
    title: 'transferPositions',
    lead: 'transferPositionsLead',
    term: 'tjanst',
    start: 'transferPositionsStart',
    fields: [
      {
        kind: 'rows',
        name: 'tjanster',
        property: 'positions',
        label: 'positions',
        hint: 'positionsHint',
        least: 1,
        shown: 2,
        addLabel: 'addPositionRow',
        columns: [
          { kind: 'choice', of: 'position', name: 'tjanst', property: 'positionId', label: 'position' },
          { kind: 'count', name: 'platser', property: 'headcount', label: 'places', optional: 'absent' },
          { kind: 'fte', name: 'arsarbetare', property: 'fteMilli', label: 'fte', optional: 'absent' },
        ],
      },
      { kind: 'choice', of: 'unit', name: 'till', property: 'toUnitId', label: 'toUnit' },
    ],
    fieldOfCode: { placeNotAllowed: 'till' },
  },
  {
    slug: 'samla-stod',
    about: 'change',
    type: 'consolidateStaffFunction',
    title: 'consolidateStaffFunction',
    lead: 'consolidateLead',
    term: 'stabsfunktion',
    start: 'consolidateStart',
    fields: [
      { kind: 'list', of: 'staffFunction', name: 'funktion', property: 'staffFunctionId', label: 'staffFunction' },
      {
        kind: 'rows',
        name: 'fran',
        property: 'fromUnitIds',
        label: 'fromUnits',
        hint: 'fromUnitsHint',
        single: true,
        least: 1,
        shown: 2,
        addLabel: 'addUnitRow',
        columns: [{ kind: 'choice', of: 'unit', name: 'enhet', property: 'id', label: 'unit' }],
      },
      { kind: 'choice', of: 'unit', name: 'till', property: 'toUnitId', label: 'toUnit' },
      {
        kind: 'tick',
        name: 'gemensam',
        property: 'includeSharedService',
        label: 'includeShared',
        hint: 'includeSharedHint',
      },
    ],
    fieldOfCode: { noChange: 'fran', placeNotAllowed: 'till' },
  },
];
