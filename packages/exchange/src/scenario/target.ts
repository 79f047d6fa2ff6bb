import type { Target } from '@samorg/domain';
import { z } from 'zod';
import { refs } from '../value/id.ts';
import { integer, year } from '../value/integer.ts';
import { orDefault, orNull } from '../value/optional.ts';
import { optionalText } from '../value/text.ts';

const indexYearSchema = z
  .strictObject({
    year,
    pctMilli: integer(-99_999, 10_000_000),
    name: optionalText,
    published: optionalText,
    outcome: orNull(z.boolean()),
    source: optionalText,
  })
  .meta({ id: 'indexYear', description: 'Change of an index in a year, thousandths of a percent: 6000 = 6 %.' });

/** Cost target against an indexed base year. */
export const targetSchema = z
  .strictObject({
    baseYear: year,
    baseUnitIds: refs.min(1),
    index: z.array(indexYearSchema),
    reductionPctMilli: integer(0, 100_000),
    excludeAddOns: orDefault(z.boolean(), true),
  })
  .meta({
    id: 'target',
    description:
      'Cost target: external running cost of the base units and all below them in baseYear, times the index, less reductionPctMilli (10000 = 10 %).',
  }) satisfies z.ZodType<Target>;
