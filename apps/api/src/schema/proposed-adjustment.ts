import type { EvaluationView } from '@samorg/application';
import type { ProposedAdjustment } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import type { NamedUnit } from './unit-ref.ts';
import { UnitRefType } from './unit-ref.ts';

const AdjustmentEntryType = builder
  .objectRef<{ readonly board: NamedUnit; readonly amountOre: number }>('AdjustmentEntry')
  .implement({
    description: 'The change of one board’s funding.',
    fields: (t) => ({
      board: t.expose('board', { type: UnitRefType, description: 'The board.' }),
      amountOre: t.expose('amountOre', { type: 'Ore', description: 'Full-year amount, öre; + = the board gets more.' }),
    }),
  });

export const ProposedAdjustmentType = builder
  .objectRef<ProposedAdjustment & { readonly evaluation: EvaluationView }>('ProposedAdjustment')
  .implement({
    description: 'A balanced technical adjustment that would make the boards whole from a date.',
    fields: (t) => ({
      effectiveDate: t.field({ type: 'Date', description: 'First day in force.', resolve: ({ date }) => date }),
      entries: t.field({
        type: [AdjustmentEntryType],
        description: 'By board; they sum to 0 in each legal entity.',
        resolve: ({ entries, evaluation }) =>
          entries.map(({ boardId, amountOre }) => ({ board: namedUnit(evaluation.nameOf, boardId), amountOre })),
      }),
    }),
  });
