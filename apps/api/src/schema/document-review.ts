import type { EvaluationView } from '@samorg/application';
import type { BodyCheck, DocumentReview, FoundDocument, FoundUnit, SteeringDocument } from '@samorg/domain';
import { checkMessage, documentStatusInWords, foundUnitInWords, isOpenDocument } from '@samorg/domain';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { namedUnit, namedUnitOrNull } from './named-unit.ts';
import { pageType } from './page-type.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { UnitRefType } from './unit-ref.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const FoundUnitType = builder.objectRef<In<FoundUnit>>('FoundUnit').implement({
  description: 'An affected unit that a document is found by.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRefType,
      description: 'The unit.',
      resolve: ({ evaluation, unitId }) => namedUnit(evaluation.nameOf, unitId),
    }),
    listed: t.exposeBoolean('listed', { description: 'Whether the file lists the unit on the document.' }),
    written: t.string({
      nullable: true,
      description: 'How the title names it; null = it does not.',
      resolve: ({ spelling }) => spelling?.written ?? null,
    }),
    knownAs: t.string({
      nullable: true,
      description: 'The name or alias that the title agrees with; null = none.',
      resolve: ({ spelling }) => spelling?.knownAs ?? null,
    }),
    byAlias: t.boolean({
      description: 'Whether that is another name than the one it has.',
      resolve: ({ spelling }) => spelling?.by === 'alias',
    }),
    why: t.string({
      args: languageArgument,
      description: 'Why it is found, in words.',
      resolve: (found, { language }) => foundUnitInWords(found, language),
    }),
  }),
});

type ShownFound = In<FoundDocument> & { readonly document: SteeringDocument };

const FoundDocumentType = builder.objectRef<ShownFound>('FoundDocument').implement({
  description: 'Styrdokument that lists or names an affected unit.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the document.', resolve: ({ document }) => document.id }),
    title: t.string({ description: 'Its title.', resolve: ({ document }) => document.title }),
    kind: t.string({ description: 'Its kind as written.', resolve: ({ document }) => document.kind }),
    status: t.string({
      nullable: true,
      args: languageArgument,
      description: 'Its status in words, or as written; null = none.',
      resolve: ({ document }, { language }) =>
        document.status === null ? null : documentStatusInWords(document.status, language),
    }),
    isOpen: t.boolean({
      description:
        'Whether its status leaves something to be done; one without a status, or with another word, is open.',
      resolve: ({ document }) => isOpenDocument(document),
    }),
    adoptedBy: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The body that adopts it; null = not known, or told in words.',
      resolve: ({ document, evaluation }) => namedUnitOrNull(evaluation.nameOf, document.adoptedById),
    }),
    adoptedByText: t.string({
      nullable: true,
      description: 'Who adopts it in words, where it is no unit.',
      resolve: ({ document }) => document.adoptedByText,
    }),
    source: t.string({
      nullable: true,
      description: 'Where it is stated.',
      resolve: ({ document }) => document.source,
    }),
    note: t.string({ nullable: true, description: 'Note on it.', resolve: ({ document }) => document.note }),
    units: t.field({
      type: [FoundUnitType],
      description: 'The affected units that it is found by, by id.',
      resolve: ({ units, evaluation }) => units.map((unit) => ({ ...unit, evaluation })),
    }),
  }),
});

const FoundDocumentPageType = pageType('FoundDocumentPage', FoundDocumentType, {
  description: 'A page of steering documents.',
  items: 'The documents of the page, by id.',
  total: 'Number of documents in all.',
});

const CheckCodeEnum = builder.enumType('CheckCode', {
  description: 'What a body that gives or receives has to look through.',
  values: {
    reglemente: { description: 'Reglemente: the rules of the board.' },
    delegationScheme: { description: 'Delegationsordning.' },
    statutes: { description: 'Stadgar, förbundsordning or bolagsordning of a body that is no board.' },
    archive: { description: 'Archive description and disposal decisions.' },
    personalData: { description: 'Records of processing of personal data.' },
  },
});

const CheckSideEnum = builder.enumType('CheckSide', {
  description: 'Whether a body gives or receives.',
  values: { gives: { description: 'It gives.' }, receives: { description: 'It receives.' } },
});

const CheckCauseEnum = builder.enumType('CheckCause', {
  description: 'What goes from one body to another.',
  values: {
    units: { description: 'Units, perhaps with positions.' },
    positions: { description: 'Positions alone.' },
  },
});

const BodyCheckType = builder.objectRef<In<BodyCheck>>('BodyCheck').implement({
  description: 'One thing to look through, for one body.',
  fields: (t) => ({
    code: t.expose('code', { type: CheckCodeEnum, description: 'What to look through.' }),
    body: t.field({
      type: UnitRefType,
      description: 'The board, legal entity or association.',
      resolve: ({ evaluation, bodyId }) => namedUnit(evaluation.nameOf, bodyId),
    }),
    side: t.expose('side', { type: CheckSideEnum, description: 'Whether it gives or receives.' }),
    because: t.expose('because', { type: CheckCauseEnum, description: 'What makes it give or receive.' }),
    isMissing: t.boolean({
      description: 'Whether no document of the kind that concerns the body is known, so that it must be asked for.',
      resolve: ({ documentIds }) => documentIds.length === 0,
    }),
    documentIds: t.idList({
      description: 'Documents of the kind that concern the body, by id.',
      resolve: ({ documentIds }) => [...documentIds],
    }),
    source: t.exposeString('source', { description: 'The rule behind it, as lawyers cite it.' }),
    message: t.string({
      args: languageArgument,
      description: 'The check as a sentence.',
      resolve: (check, { language }) => {
        const { nameOf } = check.evaluation;
        return checkMessage(check, { body: nameOf(check.bodyId), titles: check.documentIds.map(nameOf) }, language);
      },
    }),
  }),
});

const BodyCheckPageType = pageType('BodyCheckPage', BodyCheckType, {
  description: 'A page of checks.',
  items: 'Those of the page, by code, side and body.',
  total: 'Number of checks in all.',
});

export const DocumentReviewType = builder.objectRef<In<DocumentReview>>('DocumentReview').implement({
  description:
    'Steering documents found by list and by name, and what giving and receiving bodies have to look through.',
  fields: (t) => ({
    documents: t.field({
      type: FoundDocumentPageType,
      args: rowPageArguments,
      description: 'Documents that list or name an affected unit, also by alias and other spelling.',
      resolve: ({ documents, evaluation }, args) => {
        const page = pageOf(documents, (row) => row.documentId, args);
        return { ...page, items: page.items.flatMap((row) => shownFound(row, evaluation)) };
      },
    }),
    checks: t.field({
      type: BodyCheckPageType,
      args: rowPageArguments,
      description: "What to look through, the giving board's reglemente first. The page's after is `code side body`.",
      resolve: ({ checks, evaluation }, args) => {
        const page = pageOf(checks, ({ code, side, bodyId }) => `${code} ${side} ${bodyId}`, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation })) };
      },
    }),
  }),
});

function shownFound(row: FoundDocument, evaluation: EvaluationView): ShownFound[] {
  const { steeringDocuments } = evaluation.replay.baseline.reference.statement;
  const document = steeringDocuments.find((candidate) => candidate.id === row.documentId);
  return document === undefined ? [] : [{ ...row, document, evaluation }];
}
