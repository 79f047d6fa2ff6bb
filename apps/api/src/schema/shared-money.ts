import type { ReaderMoney, ReaderMoneyRow } from '@samorg/application';
import { builder } from './builder.ts';

const SharedMoneyRowType = builder.objectRef<ReaderMoneyRow>('SharedMoneyRow').implement({
  description: 'The money of one board in a full year.',
  fields: (t) => ({
    boardId: t.exposeID('boardId', { description: 'Id of the board.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    beforeOre: t.expose('beforeOre', { type: 'Ore', description: 'Before, öre.' }),
    afterOre: t.expose('afterOre', {
      type: 'Ore',
      nullable: true,
      description: 'After, öre; null where it would tell what fewer than five persons cost.',
    }),
    changeOre: t.expose('changeOre', {
      type: 'Ore',
      nullable: true,
      description: 'After less before, öre; null likewise.',
    }),
  }),
});

const SharedMoneyMeasureEnum = builder.enumType('SharedMoneyMeasure', {
  description: 'Which money is told.',
  values: {
    funding: { description: 'Ram: what boards are given.' },
    need: { description: 'Behov: what boards cost, where no funding changes.' },
  } satisfies Record<ReaderMoney['measure'], object>,
});

export const SharedMoneyType = builder.objectRef<ReaderMoney>('SharedMoney').implement({
  description: 'Who gets more and who gets less in the last year that is reckoned.',
  fields: (t) => ({
    measure: t.expose('measure', { type: SharedMoneyMeasureEnum, description: 'Which money.' }),
    year: t.exposeInt('year', { description: 'The year.' }),
    rows: t.field({
      type: [SharedMoneyRowType],
      description: 'Boards with a change, the largest first, withheld ones last.',
      resolve: ({ rows }) => [...rows],
    }),
    unchangedCount: t.exposeInt('unchangedCount', { description: 'Number of boards without a change.' }),
    sumBeforeOre: t.expose('sumBeforeOre', { type: 'Ore', description: 'Over all boards before, öre.' }),
    sumAfterOre: t.expose('sumAfterOre', {
      type: 'Ore',
      nullable: true,
      description: 'Over all boards after, öre; null where it would tell a row that is withheld.',
    }),
    moreCount: t.exposeInt('moreCount', { description: 'Number of boards that get more.' }),
    lessCount: t.exposeInt('lessCount', { description: 'Number of boards that get less.' }),
  }),
});
