import type { SharedPageQuery, StaffToldFragment } from '#generated/graphql.ts';

/** What a reader of a link is shown. */
export type SharedPage = NonNullable<SharedPageQuery['sharedView']>;
export type SharedOutcome = NonNullable<SharedPage['outcome']>;
export type SharedStacks = SharedOutcome['stacks'];
export type SharedMove = SharedStacks['moves'][number];
export type SharedBoard = SharedStacks['boards'][number];
export type SharedMoney = NonNullable<SharedOutcome['money']>;
export type StaffTold = StaffToldFragment;
