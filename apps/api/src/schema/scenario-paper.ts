import { type PaperRequest, paperFileName, paperOfScenario, type ScenarioView } from '@samorg/application';
import { type Format, overviewPart, type Page, type PaperParts, paperPages, writePageSvg } from '@samorg/exchange';
import { builder } from './builder.ts';

/** A page with its number. */
interface NumberedPage extends Page {
  readonly number: number;
}

/** A part of the paper that can be chosen. */
interface PaperPart {
  readonly id: string;
  /** Null for the overview. */
  readonly boardName: string | null;
}

/** A scenario on paper, as it is shown. */
interface ScenarioPaper {
  readonly title: string;
  readonly fileName: string;
  readonly parts: readonly PaperPart[];
  readonly pages: readonly NumberedPage[];
}

const PaperFormatEnum = builder.enumType('PaperFormat', {
  description: 'Size of a page.',
  values: {
    A3_LANDSCAPE: { value: 'A3 landscape' satisfies Format, description: '420 × 297 mm.' },
    A4_PORTRAIT: { value: 'A4 portrait' satisfies Format, description: '210 × 297 mm.' },
  },
});

const PaperPageType = builder.objectRef<NumberedPage>('PaperPage').implement({
  description: 'One page as it is printed.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'From 1.' }),
    part: t.exposeID('part', { description: 'The part that it belongs to.' }),
    format: t.field({ type: PaperFormatEnum, description: 'Its size.', resolve: ({ format }) => format }),
    svg: t.string({
      description:
        'The page as SVG with ARIA roles, to be put into a page of HTML. All texts are escaped; no script, style or link is in it.',
      resolve: writePageSvg,
    }),
  }),
});

const PaperPartType = builder.objectRef<PaperPart>('PaperPart').implement({
  description: 'A part of the paper: the overview, or the annex of a board.',
  fields: (t) => ({
    id: t.exposeID('id', { description: '`overview`, or the id of the board.' }),
    boardName: t.exposeString('boardName', {
      nullable: true,
      description: 'Name of the board; null for the overview.',
    }),
  }),
});

export const ScenarioPaperType = builder.objectRef<ScenarioPaper>('ScenarioPaper').implement({
  description: 'A version of a scenario on paper: an overview on A3 and annexes on A4.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Title of the document.' }),
    fileName: t.exposeString('fileName', { description: 'Name of the PDF file, with the version.' }),
    parts: t.field({
      type: [PaperPartType],
      description: 'Every part that there is, whether it was asked for or not.',
      resolve: ({ parts }) => [...parts],
    }),
    pages: t.field({
      type: [PaperPageType],
      description: 'The pages of the parts that were asked for.',
      resolve: ({ pages }) => [...pages],
    }),
  }),
});

/** The paper of a scenario, or of some parts of it; parts that there are not are passed over. */
export function scenarioPaperOf(
  view: ScenarioView,
  { parts, ...request }: PaperRequest & { readonly parts: PaperParts },
): ScenarioPaper {
  const report = paperOfScenario(view, request);
  const { title, pages } = paperPages(report, parts);
  return {
    title,
    fileName: paperFileName(view, request.language),
    parts: [{ id: overviewPart, boardName: null }, ...report.boards.map(({ id, name }) => ({ id, boardName: name }))],
    pages: pages.map((page, at) => ({ ...page, number: at + 1 })),
  };
}
