import type { Totals } from '@samorg/domain';
import { needOf, toJsonInteger } from '@samorg/domain';
import { builder } from './builder.ts';

export const TotalsType = builder.objectRef<Totals>('Totals').implement({
  description: 'What a part of the organisation holds: staff, and the lines of the budget year.',
  fields: (t) => ({
    headcount: t.int({ description: 'Places, vacant ones included.', resolve: (row) => toJsonInteger(row.headcount) }),
    vacantHeadcount: t.int({ description: 'Vacant places.', resolve: (row) => toJsonInteger(row.vacantHeadcount) }),
    fteMilli: t.field({
      type: 'MilliFte',
      description: 'Årsarbetare, thousandths of a full-time equivalent.',
      resolve: (row) => toJsonInteger(row.fteMilli),
    }),
    personnelCostOre: t.field({
      type: 'Ore',
      description: 'Known personnel cost of the positions, full year with on-costs, öre.',
      resolve: (row) => toJsonInteger(row.positionCost),
    }),
    needOre: t.field({
      type: 'Ore',
      description: 'Behov: net cost except board funding and transition cost, öre.',
      resolve: (row) => toJsonInteger(needOf(row)),
    }),
    fundingOre: t.field({
      type: 'Ore',
      description: 'Ram: board funding received, as a positive amount, öre.',
      resolve: (row) => toJsonInteger(-row.fundingReceived),
    }),
  }),
});
