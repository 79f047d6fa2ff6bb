import { boardAnnex } from './board-annex.ts';
import { overviewPages } from './overview.ts';
import { formatSizes, margin, type Page, type Paper } from './page.ts';
import { isWanted, overviewPart, type PaperParts } from './paper-part.ts';
import type { PaperReport } from './paper-report.ts';
import { runHead } from './run-head.ts';
import type { Typesetter } from './typesetter.ts';

/** The pages of a report, or of some of its parts: the overview first, then an annex for each board. */
export function layOutPaper(report: PaperReport, parts: PaperParts, typesetter: Typesetter): Paper {
  const bare = [
    ...(isWanted(parts, overviewPart) ? overviewPages(report, typesetter) : []),
    ...report.boards.filter(({ id }) => isWanted(parts, id)).flatMap((board) => boardAnnex(board, report, typesetter)),
  ];
  const pages = bare.map((page, at): Page => {
    const place = { x: margin, y: margin, width: formatSizes[page.format].width - 2 * margin };
    const head = runHead(report, place, { page: at + 1, pages: bare.length, typesetter });
    return { ...page, marks: [...head, ...page.marks] };
  });
  const { title, language, head } = report;
  return { title, language, organisation: head.organisation, date: head.date, pages };
}
