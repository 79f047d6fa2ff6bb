import type { ScenarioView, TransferPreviewView } from '@samorg/application';
import { previewTransfer } from '@samorg/application';
import type { AccountGroup, Staff, TradeSummary } from '@samorg/domain';
import { bodyOf, changeSentence, findUnit } from '@samorg/domain';
import { GraphQLError } from 'graphql';
import { AccountGroupType } from './account-group.ts';
import { builder } from './builder.ts';
import { transferOfInput } from './change-input.ts';
import { EvaluationType } from './evaluation.ts';
import { languageArgument } from './language.ts';
import { namedUnit } from './named-unit.ts';
import { RefusalType } from './refusal.ts';
import { shownDocuments } from './shown-documents.ts';
import { StaffType } from './staff.ts';
import { AffectedDocumentType } from './steering-document.ts';
import { SubtreeRowType } from './subtree-row.ts';
import type { NamedUnit } from './unit-ref.ts';
import { UnitRefType } from './unit-ref.ts';

/** Shows the move of an input. Refuses an input that is no move with `BAD_USER_INPUT` and the places that are wrong. */
export function previewOfInput(view: ScenarioView, input: object, replacing: string | null): TransferPreviewView {
  const parsed = transferOfInput(input, replacing ?? 'preview');
  if (parsed.ok && parsed.change.type === 'transferUnit') return previewTransfer(view, parsed.change, replacing);
  const places = parsed.ok ? [] : parsed.faults.map((fault) => fault.refs.at(-1) ?? '');
  throw new GraphQLError(
    `Flytten går inte att läsa: ${places.join(', ')}. / The move cannot be read: ${places.join(', ')}.`,
    {
      extensions: { code: 'BAD_USER_INPUT', places },
    },
  );
}

const AccountAmountType = builder
  .objectRef<{ readonly accountGroup: AccountGroup; readonly amountOre: number }>('AccountAmount')
  .implement({
    description: 'An amount of one kind of cost or income.',
    fields: (t) => ({
      accountGroup: t.expose('accountGroup', { type: AccountGroupType, description: 'The kind.' }),
      amountOre: t.expose('amountOre', { type: 'Ore', description: 'Full-year amount, öre; cost +, income −.' }),
    }),
  });

const TradeSummaryType = builder.objectRef<TradeSummary>('TradeSummary').implement({
  description: 'Internal trade between the moved part and the rest.',
  fields: (t) => ({
    counterparts: t.exposeInt('counterparts', { description: 'Units on the other side.' }),
    amountOre: t.expose('amountOre', { type: 'Ore', description: 'Full-year amount as a positive one, öre.' }),
  }),
});

const noStaff: Staff = { headcount: 0, vacantHeadcount: 0, fteMilli: 0, personnelCostOre: 0 };
const noTrade: TradeSummary = { counterparts: 0, amountOre: 0 };

export const TransferPreviewType = builder.objectRef<TransferPreviewView>('TransferPreview').implement({
  description: 'What a move would take along and leave, told before it is decided.',
  fields: (t) => ({
    refusal: t.field({
      type: RefusalType,
      nullable: true,
      description: 'Why it cannot be done; the rest is then as far as it can be told.',
      resolve: ({ refusal, evaluation }) => (refusal === null ? null : { ...refusal, evaluation }),
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'The move as one sentence with its date.',
      resolve: ({ change, met }, { language }) =>
        changeSentence(change, { organisation: met, language, withDate: true }),
    }),
    unit: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The moved unit; null when it is not there.',
      resolve: (view) => livingRef(view, view.change.unitId),
    }),
    fromParent: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The unit that it stands under.',
      resolve: (view) => livingRef(view, findUnit(view.met, view.change.unitId)?.parentId ?? null),
    }),
    fromBoard: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Who answers for its money before.',
      resolve: (view) => bodyRef(view, view.change.unitId),
    }),
    toParent: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The unit that it comes to stand under.',
      resolve: (view) => livingRef(view, view.change.toParentId),
    }),
    toBoard: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Who answers for its money after.',
      resolve: (view) => bodyRef(view, view.change.toParentId),
    }),
    subtree: t.field({
      type: [SubtreeRowType],
      description: 'The unit first, then everything below it, depth first.',
      resolve: (view) => (view.preview?.subtree ?? []).map((row) => ({ ...row, view })),
    }),
    goes: t.field({
      type: StaffType,
      description: 'Staff that follows.',
      resolve: ({ preview }) => preview?.goes ?? noStaff,
    }),
    stays: t.field({
      type: StaffType,
      description: 'Staff that stays although what it stood under moves.',
      resolve: ({ preview }) => preview?.stays ?? noStaff,
    }),
    costs: t.field({
      type: [AccountAmountType],
      description: 'Lines of the moved part per account group, external and internal, full year.',
      resolve: ({ preview, met }) =>
        (preview?.costs ?? []).flatMap(({ accountGroupId, amountOre }) => {
          const accountGroup = met.reference.accountGroups.get(accountGroupId);
          return accountGroup === undefined ? [] : [{ accountGroup, amountOre }];
        }),
    }),
    internalSale: t.field({
      type: TradeSummaryType,
      description: 'Internal sale from the moved part to the rest: what the trade policy is about.',
      resolve: ({ preview }) => preview?.internalSale ?? noTrade,
    }),
    internalPurchase: t.field({
      type: TradeSummaryType,
      description: 'What the moved part buys from the rest; stays at every policy.',
      resolve: ({ preview }) => preview?.internalPurchase ?? noTrade,
    }),
    tradePolicyNeeded: t.boolean({
      description:
        'Whether there is internal sale from the moved part to the rest, so that a trade policy must be chosen.',
      resolve: ({ preview }) => (preview?.internalSale.counterparts ?? 0) > 0,
    }),
    overheadCeasesOre: t.field({
      type: 'Ore',
      description:
        'Overhead charge that ceases because the unit leaves the board whose staff charged it, full year, öre.',
      resolve: ({ preview }) => preview?.overheadCeasesOre ?? 0,
    }),
    steeringDocuments: t.field({
      type: [AffectedDocumentType],
      description: 'Steering documents that may need to be changed when the scenario holds the move.',
      resolve: ({ evaluation }) =>
        evaluation.replay.status === 'evaluated' ? [...shownDocuments(evaluation, evaluation.steeringDocuments())] : [],
    }),
    evaluation: t.field({
      type: EvaluationType,
      nullable: true,
      description: 'Of the scenario with the move; null while the move is refused.',
      resolve: ({ refusal, evaluation }) => (refusal === null ? evaluation : null),
    }),
  }),
});

function livingRef({ met, evaluation }: TransferPreviewView, id: string | null): NamedUnit | null {
  return id === null || findUnit(met, id) === undefined ? null : namedUnit(evaluation.nameOf, id);
}

function bodyRef({ met, evaluation }: TransferPreviewView, id: string): NamedUnit | null {
  return findUnit(met, id) === undefined ? null : namedUnit(evaluation.nameOf, bodyOf(met, id));
}
