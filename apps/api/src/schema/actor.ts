import type { ActorMissing } from '@samorg/application';
import { parseActor } from '@samorg/application';
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';

const missing = {
  sv: 'Ange ett namn (1–80 tecken) som ändringar sparas under. Inget har sparats.',
  en: 'Give a name (1-80 characters) that changes are saved under. Nothing was saved.',
};

const ActorType = builder.objectRef<{ readonly name: string }>('Actor').implement({
  description: 'Who writes are recorded as.',
  fields: (t) => ({ name: t.exposeString('name', { description: 'The name, 1-80 characters.' }) }),
});

export const ActorMissingType = builder.objectRef<ActorMissing>('ActorMissing').implement({
  description: 'The request does not say who writes; nothing was saved.',
  fields: (t) => ({
    message: t.string({
      args: languageArgument,
      description: 'What to do, in words.',
      resolve: (_, { language }) => missing[language],
    }),
  }),
});

builder.queryField('actor', (t) =>
  t.field({
    type: ActorType,
    nullable: true,
    description: 'Who writes of this request are recorded as; null until a name is chosen.',
    resolve: (_root, _args, { actor }) => {
      const name = parseActor(actor);
      return name === null ? null : { name };
    },
  }),
);

builder.mutationField('chooseActor', (t) =>
  t.field({
    type: ActorType,
    description:
      'Checks a name and gives it back trimmed; nothing is stored. Send it with each request in the header samorg-actor, URI-encoded.',
    args: { name: t.arg.string({ required: true, description: 'The name: 1-80 characters, no control characters.' }) },
    resolve: (_root, args) => {
      const name = parseActor(args.name);
      if (name !== null) return { name };
      throw new GraphQLError(`${missing.sv} / ${missing.en}`, { extensions: { code: 'BAD_USER_INPUT' } });
    },
  }),
);
