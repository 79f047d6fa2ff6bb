import type { Example, OrganisationView, ScenarioView } from '@samorg/application';
import { handleOf } from '@samorg/application';
import type { Scenario } from '@samorg/domain';
import { writeScenario } from '@samorg/exchange';
import { GraphQLError } from 'graphql';
import { ActorMissingType } from './actor.ts';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { OrganisationType } from './organisation-ref.ts';
import { ScenarioType } from './scenario-ref.ts';

const ExampleScenarioType = builder.objectRef<Scenario>('ExampleScenario').implement({
  description: 'A scenario that comes with an example.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the scenario.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    file: t.string({
      description: 'The scenario as a Samorg scenario file (JSON), as the example has it.',
      resolve: (scenario) => writeScenario(scenario),
    }),
  }),
});

const ExampleType = builder.objectRef<Example>('Example').implement({
  description: 'A public case that can be opened with one click. Its amounts are example data.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the example.' }),
    title: t.string({
      args: languageArgument,
      description: 'What it is called.',
      resolve: ({ title }, { language }) => title[language],
    }),
    description: t.string({
      args: languageArgument,
      description: 'What it shows.',
      resolve: ({ description }, { language }) => description[language],
    }),
    organisationId: t.id({ description: 'Id of its organisation.', resolve: ({ id }) => id }),
    loaded: t.boolean({
      description: 'Whether its organisation is stored already.',
      resolve: async ({ id }, _args, { samorg }) =>
        (await samorg.findOrganisation({ id, asOf: null, budgetYear: null, knownAt: null })) !== null,
    }),
    scenarios: t.field({
      type: [ExampleScenarioType],
      description: 'Scenarios that come with it; the first is the one that is opened.',
      resolve: async (example, _args, { samorg }) => [...(await samorg.exampleScenarios(example))],
    }),
  }),
});

builder.queryField('examples', (t) =>
  t.field({
    type: [ExampleType],
    description: 'Examples that can be opened.',
    resolve: (_root, _args, { samorg }) => samorg.listExamples(),
  }),
);

interface Opened {
  readonly kind: 'opened';
  readonly organisation: OrganisationView;
  readonly scenarios: readonly ScenarioView[];
}

const ExampleOpenedType = builder.objectRef<Opened>('ExampleOpened').implement({
  description: 'The example is stored.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Its organisation.',
      resolve: ({ organisation }) => handleOf(organisation),
    }),
    scenarios: t.field({
      type: [ScenarioType],
      description: 'Its scenarios, the one to begin with first.',
      resolve: ({ scenarios }) => [...scenarios],
    }),
  }),
});

const OpenExampleResult = builder.unionType('OpenExampleResult', {
  description: 'How opening an example ended.',
  types: [ExampleOpenedType, ActorMissingType],
  resolveType: (outcome) => (outcome.kind === 'opened' ? ExampleOpenedType : ActorMissingType),
});

builder.mutationField('openExample', (t) =>
  t.field({
    type: OpenExampleResult,
    description: 'Stores an example with the scenario to begin with. What is stored already is left as it is.',
    args: { id: t.arg.id({ required: true, description: 'Id of the example.' }) },
    resolve: async (_root, { id }, { samorg, actor }) => {
      const outcome = await samorg.openExample({ id, actor });
      if (outcome.kind !== 'unknown') return outcome;
      throw new GraphQLError(`Exemplet ${id} finns inte. / There is no example ${id}.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  }),
);
