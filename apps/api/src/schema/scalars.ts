import { builder } from './builder.ts';

const asItIs = (value: unknown): unknown => value;

builder.scalarType('Ore', {
  description:
    'Money as a whole number of öre (1 krona = 100 öre), a JSON integer within ±(2^53 − 1). Cost is positive, income negative.',
  serialize: (value) => value,
  parseValue: asItIs,
});

builder.scalarType('Exact', {
  description:
    'An exact number: a JSON integer within ±(2^53 − 1), else text: a longer integer, or numerator/denominator in lowest terms, e.g. "55/12".',
  serialize: (value) => value,
});

builder.scalarType('MilliFte', {
  description: 'Årsarbetare (full-time equivalents) as a whole number of thousandths, a JSON integer: 750 = 75 %.',
  serialize: (value) => value,
  parseValue: asItIs,
});

builder.scalarType('PctMilli', {
  description: 'Percent as a whole number of thousandths, a JSON integer: 6000 = 6 %.',
  serialize: (value) => value,
  parseValue: asItIs,
});

builder.scalarType('Date', {
  description:
    'A calendar date that exists, YYYY-MM-DD. Intervals are half-open: the end date is the first day that is no longer included.',
  serialize: (value) => value,
  parseValue: asItIs,
});

builder.scalarType('DateTime', {
  description:
    'An instant, given in UTC with milliseconds: 2026-03-12T08:30:00.000Z. Asked for, it may have any offset, 2026-03-12T09:30+01:00, but must have one.',
  serialize: (value) => value,
  parseValue: asItIs,
});

builder.scalarType('UnitTable', {
  description:
    'All units as columns: {"id": [..], "name": [..], "kind": [..], "parent": [row of the unit above, −1 for a root], "headcount": [places], "fteMilli": [thousandths of a full-time equivalent], "needOre": [öre]}. Rows stand depth first in sibling order; figures are of the unit with everything below it. needOre is net cost except board funding and transition cost.',
  serialize: (value) => value,
});

builder.scalarType('ScenarioChart', {
  description:
    'The units of a scenario after all its changes, as columns. Whole: the columns of UnitTable, and "version". Since an earlier version: {"version", "since", "gone": [ids], "placed": {"id", "parent": [id above, null for a root], "after": [id of the sibling before, null for the first]}, "named": {"id", "name", "kind"}, "figures": {"id", "headcount", "fteMilli", "needOre"}}; a group without rows is left out. Apply it to the chart of "since" in this order: take away gone and placed, put each of placed in its place in the order given, then write names and figures.',
  serialize: (value) => value,
});
