import type { StateFigures } from '@samorg/domain';
import { builder } from './builder.ts';
import { VerdictEnum } from './verdict.ts';

export const StateFiguresType = builder.objectRef<StateFigures>('StateFigures').implement({
  description: 'What one state comes to against its own baseline.',
  fields: (t) => ({
    verdict: t.expose('verdict', { type: VerdictEnum, description: 'Utfall.' }),
    netCostOre: t.expose('netCostOre', { type: 'Ore', description: 'Σ need over all bodies, full year, öre.' }),
    movedHeadcount: t.exposeInt('movedHeadcount', { description: 'Places that change accounting body.' }),
    movedFteMilli: t.expose('movedFteMilli', {
      type: 'MilliFte',
      description: 'Årsarbetare that change accounting body, thousandths.',
    }),
    employerChangeHeadcount: t.exposeInt('employerChangeHeadcount', { description: 'Places that change employer.' }),
    employerChangeFteMilli: t.expose('employerChangeFteMilli', {
      type: 'MilliFte',
      description: 'Årsarbetare that change employer, thousandths.',
    }),
    boardsAffected: t.exposeInt('boardsAffected', { description: 'Bodies whose staff or need differ.' }),
    strandedOverheadOre: t.expose('strandedOverheadOre', {
      type: 'Ore',
      description: 'Kvarblivna omkostnader, full year, öre.',
    }),
    warnings: t.exposeInt('warnings', { description: 'Number of warnings.' }),
    vulnerableFunctions: t.exposeInt('vulnerableFunctions', { description: 'Number of vulnerable staff functions.' }),
    targetMet: t.exposeBoolean('targetMet', {
      nullable: true,
      description: 'Whether the cost target is met; null when none is set or the plan is not known.',
    }),
  }),
});
