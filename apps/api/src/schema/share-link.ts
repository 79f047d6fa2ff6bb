import type { ActorMissing, InputInvalid, ShareLinkMade, ShareLinkRevoked } from '@samorg/application';
import type { ShareLink } from '@samorg/store';
import { ActorMissingType } from './actor.ts';
import { builder } from './builder.ts';
import { FileInvalidType } from './file-invalid.ts';
import { pageType } from './page-type.ts';
import { lengthOf, listPageArguments } from './paging.ts';

const ShareLinkType = builder.objectRef<ShareLink>('ShareLink').implement({
  description:
    'Delad länk: lets whoever has its secret read one version of a scenario. The secret itself is kept nowhere.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the link; it opens nothing.' }),
    scenarioId: t.exposeID('scenarioId', { description: 'Id of the scenario.' }),
    version: t.exposeInt('version', { description: 'The version that it shows, whatever becomes of the scenario.' }),
    createdBy: t.exposeString('createdBy', { description: 'Who made it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    lastDay: t.expose('lastDay', { type: 'Date', description: 'The last day that it answers (UTC).' }),
    revokedBy: t.string({
      nullable: true,
      description: 'Who withdrew it; null = nobody has.',
      resolve: ({ revoked }) => revoked?.by ?? null,
    }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was withdrawn; null = it is not.',
      resolve: ({ revoked }) => revoked?.at ?? null,
    }),
    isAnswering: t.boolean({
      description: 'Whether it answers today: it is neither withdrawn nor expired.',
      resolve: (link, _args, { samorg }) => samorg.isAnswering(link),
    }),
  }),
});

const ShareLinkPageType = pageType('ShareLinkPage', ShareLinkType, {
  description: 'A page of links.',
  items: 'The links of the page, in the order in which they were made.',
  total: 'Number of links in all, withdrawn and expired ones too.',
});

builder.queryField('shareLinks', (t) =>
  t.field({
    type: ShareLinkPageType,
    args: { scenarioId: t.arg.id({ required: true, description: 'Id of the scenario.' }), ...listPageArguments },
    description: 'Links to a scenario, withdrawn and expired ones too.',
    resolve: (_root, { scenarioId, first, after }, { samorg }) =>
      samorg.listShareLinks(scenarioId, { first: lengthOf(first, 50), after: after ?? null }),
  }),
);

const ShareLinkCreatedType = builder.objectRef<ShareLinkMade>('ShareLinkCreated').implement({
  description: 'The link is made.',
  fields: (t) => ({
    link: t.expose('link', { type: ShareLinkType, description: 'The link.' }),
    token: t.exposeString('token', { description: 'Its secret, for the address. It is told here and never again.' }),
  }),
});

const CreateShareLinkResult = builder.unionType('CreateShareLinkResult', {
  description: 'How making a link ended. Only ShareLinkCreated has stored anything.',
  types: [ShareLinkCreatedType, FileInvalidType, ActorMissingType],
  resolveType: (outcome: ShareLinkMade | InputInvalid | ActorMissing) => {
    if (outcome.kind === 'made') return ShareLinkCreatedType;
    return outcome.kind === 'invalid' ? FileInvalidType : ActorMissingType;
  },
});

builder.mutationField('createShareLink', (t) =>
  t.field({
    type: CreateShareLinkResult,
    description:
      'Makes a link to a version of a scenario. A request that is repeated makes another link: the secret of the first is kept nowhere.',
    args: {
      scenarioId: t.arg.id({ required: true, description: 'Id of the scenario.' }),
      version: t.arg.int({ description: 'The version that is frozen; absent = the last.' }),
      lastDay: t.arg.string({
        description: 'YYYY-MM-DD, the last day that it answers, at most 730 days ahead; absent = 90 days from now.',
      }),
    },
    resolve: (_root, { scenarioId, version, lastDay }, { samorg, actor }) =>
      samorg.createShareLink({ scenarioId, version: version ?? null, lastDay: lastDay ?? null, actor }),
  }),
);

const ShareLinkRevokedType = builder.objectRef<ShareLinkRevoked>('ShareLinkRevoked').implement({
  description: 'The link is withdrawn.',
  fields: (t) => ({ link: t.expose('link', { type: ShareLinkType, description: 'The link as it is now.' }) }),
});

const RevokeShareLinkResult = builder.unionType('RevokeShareLinkResult', {
  description: 'How withdrawing a link ended.',
  types: [ShareLinkRevokedType, FileInvalidType, ActorMissingType],
  resolveType: (outcome: ShareLinkRevoked | InputInvalid | ActorMissing) => {
    if (outcome.kind === 'revoked') return ShareLinkRevokedType;
    return outcome.kind === 'invalid' ? FileInvalidType : ActorMissingType;
  },
});

builder.mutationField('revokeShareLink', (t) =>
  t.field({
    type: RevokeShareLinkResult,
    description: 'Withdraws a link: it answers nobody from then on. One that is withdrawn stays so.',
    args: { id: t.arg.id({ required: true, description: 'Id of the link.' }) },
    resolve: (_root, { id }, { samorg, actor }) => samorg.revokeShareLink({ id, actor }),
  }),
);
