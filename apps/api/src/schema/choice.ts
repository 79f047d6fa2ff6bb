import type { Choice } from '@samorg/application';
import { builder } from './builder.ts';

export const ChoiceKindEnum = builder.enumType('ChoiceKind', {
  description: 'Kinds of things that a form about a change lets one choose. Short lists are whole without a text.',
  values: {
    unit: { description: 'Enhet.' },
    board: { description: 'Nämnd. A short list.' },
    legalEntity: { description: 'Juridisk person or förening. A short list.' },
    position: { description: 'Tjänster with one title on one unit.' },
    budgetLine: { description: 'Budgetrad: an external one, or a piece of one.' },
    accountGroup: { description: 'Kontogrupp: an external one. A short list.' },
    staffFunction: { description: 'Stabsfunktion. A short list.' },
    activity: { description: 'Aktivitet of an action plan.' },
    agreement: { description: 'Tjänsteleveransavtal in force. A short list.' },
    decision: { description: 'Beslut. A short list.' },
  },
});

export const ChoiceType = builder.objectRef<Choice>('Choice').implement({
  description: 'One thing to choose in a form, with what tells it from others of the same name.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'Its name or title.' }),
    path: t.stringList({
      description: 'Names of the units above it, or that it lies on, root first.',
      resolve: ({ path }) => [...path],
    }),
    isNew: t.exposeBoolean('isNew', { description: 'Whether the scenario makes it.' }),
    headcount: t.exposeInt('headcount', {
      nullable: true,
      description: 'Places of a position; null for other things.',
    }),
    fteMilli: t.expose('fteMilli', {
      type: 'MilliFte',
      nullable: true,
      description: 'Årsarbetare of a position, thousandths; null for other things.',
    }),
    amountOre: t.expose('amountOre', {
      type: 'Ore',
      nullable: true,
      description: 'Full-year amount of a budget line, öre; null for other things.',
    }),
  }),
});
