import type { Staff } from '@samorg/domain';
import { builder } from './builder.ts';

export const StaffType = builder.objectRef<Staff>('Staff').implement({
  description: 'An amount of staff. Places, never persons.',
  fields: (t) => ({
    headcount: t.exposeInt('headcount', { description: 'Places, vacant ones included.' }),
    vacantHeadcount: t.exposeInt('vacantHeadcount', { description: 'Vacant places.' }),
    fteMilli: t.expose('fteMilli', {
      type: 'MilliFte',
      description: 'Årsarbetare, thousandths of a full-time equivalent.',
    }),
    personnelCostOre: t.expose('personnelCostOre', {
      type: 'Ore',
      description: 'Known personnel cost of a full year with on-costs, öre.',
    }),
  }),
});
