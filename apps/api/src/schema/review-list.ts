import type { EvaluationView } from '@samorg/application';
import type { ReviewFlag, ReviewList, ReviewReason, ReviewRow } from '@samorg/domain';
import { reviewFlagInWords, reviewReasonInWords } from '@samorg/domain';
import { builder } from './builder.ts';
import { EvaluationType } from './evaluation.ts';
import { languageArgument } from './language.ts';
import { spanLimitArgument, spanLimitOf } from './manager-span.ts';
import { namedUnit } from './named-unit.ts';
import type { Page } from './paging.ts';
import { lengthOf, pageOf, rowPageArguments } from './paging.ts';
import { namedPosition, PositionRefType } from './position-ref.ts';
import { StaffType } from './staff.ts';
import { UnitRefType } from './unit-ref.ts';
import { whenEvaluated } from './when-evaluated.ts';

const ReviewReasonEnum = builder.enumType('ReviewReason', {
  description: 'Why a position stands elsewhere.',
  values: {
    withUnit: { description: 'Its unit moves, or one above it.' },
    byItself: { description: 'The position, or some places of it, is moved.' },
    consolidated: { description: 'All of it serves a staff function that is brought together.' },
    splitShare: { description: 'Only its share of such a function moves.' },
    unitEnded: { description: 'Its unit is merged or closed.' },
  } satisfies Record<ReviewReason, object>,
});

const ReviewFlagEnum = builder.enumType('ReviewFlag', {
  description: 'What HR must look at; derived, never entered.',
  values: {
    employerChange: { description: 'It comes to another legal entity (6 b § LAS).' },
    exception: { description: 'Its unit is an exception: it does not follow the transferred unit above it.' },
    besideException: { description: 'It comes along with a transferred unit of which an exception stays.' },
    laterDate: { description: 'It moves later than the first of the list.' },
    splitPosition: { description: 'Only some places, or a share, of the position of before.' },
    severalFunctions: { description: 'It serves several staff functions by share.' },
    noStaffFunction: { description: 'It has no staff function, though the organisation states some.' },
    costUnknown: { description: 'Its personnel cost is not known.' },
    fteMismatch: { description: 'More full-time equivalents than places, or places without any.' },
    vacant: { description: 'Some of its places are vacant.' },
    fundedBySale: { description: 'Its old unit, or one above it up to the body, holds internal sale.' },
    leadsUnit: { description: 'It leads a unit after.' },
    managerLosesUnit: { description: 'It led a unit before and does not after.' },
    newManager: { description: 'It reports to other managers than before.' },
    noManager: { description: 'It comes to report to nobody, or does so without leading a unit.' },
    managerVacant: { description: 'Every place of the managers after is vacant.' },
    spanOverLimit: { description: 'More heads than the limit report to the managers after.' },
    smallGroup: { description: '1-4 places stand on its new unit: title and unit may point a person out.' },
  } satisfies Record<ReviewFlag, object>,
});

type ShownRow = ReviewRow & { readonly evaluation: EvaluationView };

const ReviewRowType = builder.objectRef<ShownRow>('ReviewRow').implement({
  description: 'One moved position for HR to check before the decision. Never persons.',
  fields: (t) => ({
    positionId: t.exposeID('positionId', { description: 'Id of the position, or of the piece that moves.' }),
    originId: t.exposeID('originId', { description: 'Id of the position of before that it is or is a piece of.' }),
    title: t.exposeString('title', { description: 'Befattning.' }),
    fromUnit: t.field({
      type: UnitRefType,
      description: 'The unit that it comes from.',
      resolve: ({ evaluation, fromUnitId }) => namedUnit(evaluation.nameOf, fromUnitId),
    }),
    fromBoard: t.field({
      type: UnitRefType,
      description: 'Who answers for the money of that unit.',
      resolve: ({ evaluation, fromBoardId }) => namedUnit(evaluation.nameOf, fromBoardId),
    }),
    toUnit: t.field({
      type: UnitRefType,
      description: 'The unit that it comes to; the same when it moves with its unit.',
      resolve: ({ evaluation, toUnitId }) => namedUnit(evaluation.nameOf, toUnitId),
    }),
    toBoard: t.field({
      type: UnitRefType,
      description: 'Who answers for the money of that unit.',
      resolve: ({ evaluation, toBoardId }) => namedUnit(evaluation.nameOf, toBoardId),
    }),
    reason: t.expose('reason', { type: ReviewReasonEnum, description: 'Why it stands elsewhere.' }),
    reasonText: t.string({
      args: languageArgument,
      description: 'Why, in a word or two.',
      resolve: ({ reason }, { language }) => reviewReasonInWords(reason, language),
    }),
    effectiveDate: t.expose('effectiveDate', { type: 'Date', description: 'First day at the place where it ends.' }),
    employerChange: t.exposeBoolean('employerChange', { description: 'Whether it comes to another legal entity.' }),
    headcount: t.exposeInt('headcount', { description: 'Places, vacant ones included.' }),
    vacantHeadcount: t.exposeInt('vacantHeadcount', { description: 'Vacant places.' }),
    fteMilli: t.expose('fteMilli', {
      type: 'MilliFte',
      description: 'Årsarbetare, thousandths of a full-time equivalent.',
    }),
    annualCostOre: t.expose('annualCostOre', {
      type: 'Ore',
      nullable: true,
      description: 'Personnel cost of a full year with on-costs, öre; null = unknown.',
    }),
    managersBefore: t.field({
      type: [PositionRefType],
      description: 'Managers that it reported to, by id; empty = nobody.',
      resolve: ({ evaluation, managersBeforeIds }) =>
        managersBeforeIds.map((id) => namedPosition(evaluation.replay.baseline, id)),
    }),
    managersAfter: t.field({
      type: [PositionRefType],
      description: 'Managers that it comes to report to, by id; empty = nobody.',
      resolve: ({ evaluation, managersAfterIds }) =>
        managersAfterIds.map((id) => namedPosition(evaluation.replay.after, id)),
    }),
    flags: t.field({
      type: [ReviewFlagEnum],
      description: 'What to look at.',
      resolve: ({ flags }) => [...flags],
    }),
    flagTexts: t.stringList({
      args: languageArgument,
      description: 'The flags in words, in the same order.',
      resolve: ({ flags }, { language }) => flags.map((flag) => reviewFlagInWords(flag, language)),
    }),
  }),
});

interface ReviewPage extends Page<ShownRow> {
  readonly sum: ReviewList['sum'];
}

const ReviewPageType = builder.objectRef<ReviewPage>('ReviewPage').implement({
  description: 'A page of the review list.',
  fields: (t) => ({
    items: t.expose('items', {
      type: [ReviewRowType],
      description: 'The rows of the page, by id of board and unit that they come to, title and id.',
    }),
    total: t.exposeInt('total', { description: 'Number of rows that are asked for in all.' }),
    nextAfter: t.exposeID('nextAfter', {
      nullable: true,
      description: 'Id of the position where the next page begins; null = no more.',
    }),
    sum: t.expose('sum', { type: StaffType, description: 'Staff of the whole list; known costs only.' }),
  }),
});

builder.objectField(EvaluationType, 'reviewList', (t) =>
  t.field({
    type: ReviewPageType,
    nullable: true,
    args: {
      flags: t.arg({ type: [ReviewFlagEnum], description: 'Only rows with one of these; absent = all.' }),
      ...spanLimitArgument,
      ...rowPageArguments,
    },
    description:
      'Granskningslista for HR: every position that stands elsewhere after the last change, inside a board too.',
    resolve: (evaluation, { flags, spanLimit, ...args }) => {
      lengthOf(args.first, 100);
      const limit = spanLimitOf(spanLimit);
      return whenEvaluated(evaluation, () => {
        const list = evaluation.reviewList(limit);
        const rows = flags ? list.rows.filter((row) => row.flags.some((flag) => flags.includes(flag))) : list.rows;
        const page = pageOf(rows, (row) => row.positionId, args);
        return { ...page, sum: list.sum, items: page.items.map((row) => ({ ...row, evaluation })) };
      });
    },
  }),
);
