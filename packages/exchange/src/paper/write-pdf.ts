import PDFDocument from 'pdfkit';
import { fontBytes } from './fonts.ts';
import { layOutPaper } from './lay-out-paper.ts';
import type { Mark, PartMark, PathMark, TextMark } from './mark.ts';
import { formatSizes, type Page, type Paper } from './page.ts';
import type { PaperParts } from './paper-part.ts';
import type { PaperReport } from './paper-report.ts';
import { pdfTypesetter } from './pdf-typesetter.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
/** Day of a document whose data says none: the same for all, so that the same report has the same bytes. */
const noDay = '2000-01-01';

/**
 * A report as a tagged PDF/UA document: vectors and embedded fonts only, with structure tree, language, title and bookmarks. The
 * same report and parts always give the same bytes.
 */
export async function writePaperPdf(report: PaperReport, parts: PaperParts): Promise<Uint8Array> {
  const document = openDocument(report);
  const paper = layOutPaper(report, parts, pdfTypesetter(document));
  const bytes = collected(document);
  writePages(document, paper);
  document.end();
  return bytes;
}

/** A document with its fonts, nothing in it yet. */
export function openDocument({ title, language, head }: PaperReport): PDFKit.PDFDocument {
  const options: PDFKit.PDFDocumentOptions = {
    autoFirstPage: false,
    tagged: true,
    lang: locales[language],
    displayTitle: true,
    pdfVersion: '1.7',
    margin: 0,
    info: {
      Title: title,
      Author: head.organisation,
      Creator: 'Samorg',
      Producer: 'Samorg',
      CreationDate: new Date(`${head.date ?? noDay}T00:00:00Z`),
    },
  };
  // The types of the library do not know this subset yet.
  const document = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  document.registerFont('regular', fontBytes.regular);
  document.registerFont('strong', fontBytes.strong);
  return document;
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

function writePages(document: PDFKit.PDFDocument, { pages }: Paper): void {
  const root = document.struct('Document');
  document.addStructure(root);
  for (const page of pages) {
    const { width, height } = formatSizes[page.format];
    document.addPage({ size: [width, height], margin: 0 });
    if (page.bookmark !== null) document.outline.addItem(page.bookmark);
    writePage(document, root, page);
  }
  root.end();
}

function writePage(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, page: Page): void {
  const section = document.struct('Sect');
  root.add(section);
  for (const mark of page.marks) writeMark(document, section, mark);
  section.end();
}

/** Marks that touch are one marked content; parts among them become elements of their own. */
function writeMark(document: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, mark: Mark): void {
  if (mark.kind === 'part') writePart(document, parent, mark);
  else if (mark.kind === 'artifact') writeArtifact(document, mark.marks);
  else writeArtifact(document, [mark]);
}

function writePart(document: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, mark: PartMark): void {
  const { alt, scope } = mark;
  const element = document.struct(mark.tag, {
    ...(alt === undefined ? {} : { alt }),
    ...(scope === undefined ? {} : { scope }),
  });
  parent.add(element);
  let content: (TextMark | PathMark)[] = [];
  const flush = (): void => {
    const drawn = content;
    content = [];
    if (drawn.length === 0) return;
    element.add(() => {
      for (const one of drawn) drawMark(document, one);
    });
  };
  for (const inner of mark.marks) {
    if (inner.kind === 'text' || inner.kind === 'path') {
      content.push(inner);
      continue;
    }
    flush();
    writeMark(document, element, inner);
  }
  flush();
  element.end();
}

function writeArtifact(document: PDFKit.PDFDocument, marks: readonly Mark[]): void {
  document.markContent('Artifact', { type: 'Layout' });
  for (const mark of marks) {
    if (mark.kind === 'text' || mark.kind === 'path') drawMark(document, mark);
  }
  document.endMarkedContent();
}

function drawMark(document: PDFKit.PDFDocument, mark: TextMark | PathMark): void {
  if (mark.kind === 'text') {
    document.font(mark.weight).fontSize(mark.size).fillColor(mark.colour);
    // The space is there for whoever reads or copies the text.
    document.text(mark.goesOn ? mark.text : `${mark.text} `, mark.x, mark.y, {
      lineBreak: false,
      baseline: 'alphabetic',
    });
    return;
  }
  const { data, fill, stroke, width = 1, dash } = mark;
  document.path(data);
  if (dash === undefined) document.undash();
  else document.dash(dash[0], { space: dash[1] });
  if (stroke !== undefined) document.lineWidth(width).strokeColor(stroke);
  if (fill !== undefined) document.fillColor(fill);
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke();
  else if (fill !== undefined) document.fill();
  else document.stroke();
}
