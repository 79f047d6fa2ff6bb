import { layOutPaper } from './lay-out-paper.ts';
import type { Paper } from './page.ts';
import type { PaperParts } from './paper-part.ts';
import type { PaperReport } from './paper-report.ts';
import { pdfTypesetter } from './pdf-typesetter.ts';
import { openDocument } from './write-pdf.ts';

/** The pages of a report as they are printed, to be shown as SVG. */
export function paperPages(report: PaperReport, parts: PaperParts): Paper {
  return layOutPaper(report, parts, pdfTypesetter(openDocument(report)));
}
