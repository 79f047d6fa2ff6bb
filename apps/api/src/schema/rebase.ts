import type { RebasePreview } from '@samorg/application';
import { namesOfRebase, rebasedChangeSentence } from '@samorg/application';
import type { Rebase, RebasedChange, RebaseFact } from '@samorg/domain';
import { rebasedChangeReasons, rebaseFactMessage, rebaseFigures } from '@samorg/domain';
import { builder } from './builder.ts';
import { FileInvalidType } from './file-invalid.ts';
import { languageArgument } from './language.ts';
import { pageType } from './page-type.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { StateFiguresType } from './state-figures.ts';

/** The baseline that a scenario is moved to. */
export const baselineArguments = builder.args((t) => ({
  date: t.field({ type: 'Date', description: 'Day of the new baseline; absent = as before.' }),
  budgetYear: t.int({ description: 'Budget year of the new baseline; absent = as before.' }),
}));

interface InRebase {
  readonly rebase: Rebase;
}

const RebaseKindEnum = builder.enumType('RebaseKind', {
  description: 'What becomes of a change on another baseline.',
  values: {
    same: { description: 'It does the same.' },
    changed: { description: 'It does otherwise, or builds on something that is not as it was.' },
    gone: { description: 'It can no longer be made, or what it wanted is so already.' },
  },
});

const RebaseFactType = builder.objectRef<RebaseFact & InRebase>('RebaseFact').implement({
  description: 'One thing that a change builds on or does and that is not as it was.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code of the fact.' }),
    refs: t.stringList({ description: 'Ids that it is about.', resolve: ({ refs }) => [...refs] }),
    before: t.string({
      nullable: true,
      description: 'Id, name or number (öre, places, thousandths of an FTE) on the old baseline, as the code says.',
      resolve: ({ before }) => (before === null ? null : String(before)),
    }),
    after: t.string({
      nullable: true,
      description: 'The same on the new baseline.',
      resolve: ({ after }) => (after === null ? null : String(after)),
    }),
    message: t.string({
      args: languageArgument,
      description: 'The fact in words.',
      resolve: ({ rebase, ...fact }, { language }) => rebaseFactMessage(fact, namesOfRebase(rebase), language),
    }),
  }),
});

const RebasedChangeType = builder.objectRef<RebasedChange & InRebase>('RebasedChange').implement({
  description: 'One change on its old and its new baseline.',
  fields: (t) => ({
    changeId: t.id({ description: 'Id of the change.', resolve: ({ change }) => change.id }),
    kind: t.expose('kind', { type: RebaseKindEnum, description: 'What becomes of it.' }),
    sentence: t.string({
      args: languageArgument,
      description: 'What it asks for, in words; names as on the old baseline.',
      resolve: (row, { language }) => rebasedChangeSentence(row.rebase, row, language),
    }),
    reasons: t.stringList({
      args: languageArgument,
      description: 'Why it is not the same, a sentence each; why it cannot be made first.',
      resolve: (row, { language }) => rebasedChangeReasons(row, namesOfRebase(row.rebase), language),
    }),
    facts: t.field({
      type: [RebaseFactType],
      description: 'What is not as it was; empty for the same.',
      resolve: ({ facts, rebase }) => facts.map((fact) => ({ ...fact, rebase })),
    }),
    refusalCode: t.string({
      nullable: true,
      description: 'Code of why it is impossible; null unless it is gone.',
      resolve: ({ refusal }) => refusal?.code ?? null,
    }),
    isAlreadySo: t.exposeBoolean('isAlreadySo', { description: 'Gone, because what it wanted is so already.' }),
    wasRefused: t.exposeBoolean('wasRefused', { description: 'It was impossible on the old baseline too.' }),
  }),
});

const RebasedChangePageType = pageType('RebasedChangePage', RebasedChangeType, {
  description: 'A page of changes on a new baseline.',
  items: 'The changes of the page, in file order.',
  total: 'Number of changes in all.',
});

const RebaseType = builder.objectRef<RebasePreview>('Rebase').implement({
  description: 'Byte av utgångsläge: what a scenario becomes on the organisation as it is stored now.',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'Revision of the organisation that it would start from.' }),
    changes: t.field({
      type: RebasedChangePageType,
      args: {
        kinds: t.arg({ type: [RebaseKindEnum], description: 'Only these; absent = all.' }),
        ...rowPageArguments,
      },
      description: 'Every change: nothing is dropped.',
      resolve: ({ rebase }, { kinds, ...args }) => {
        const rows = rebase.changes.filter(({ kind }) => kinds?.includes(kind) ?? true);
        const page = pageOf(rows, ({ change }) => change.id, args);
        return { ...page, items: page.items.map((row) => ({ ...row, rebase })) };
      },
    }),
    before: t.field({
      type: StateFiguresType,
      nullable: true,
      description: 'Verdict and figures on the old baseline; null when a change is refused there.',
      resolve: ({ rebase }) => rebaseFigures(rebase).before,
    }),
    after: t.field({
      type: StateFiguresType,
      nullable: true,
      description: 'Verdict and figures on the new baseline; null when a change is refused there.',
      resolve: ({ rebase }) => rebaseFigures(rebase).after,
    }),
  }),
});

/** A preview of a re-base, or why there is none. */
export const RebaseResult = builder.unionType('RebaseResult', {
  description: 'What a scenario becomes on a new baseline, or why the baseline cannot be used.',
  types: [RebaseType, FileInvalidType],
  resolveType: (answer) => (answer.kind === 'rebase' ? RebaseType : FileInvalidType),
});
