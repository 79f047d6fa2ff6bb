import { getDocumentProxy } from 'unpdf';

/** A text of a PDF page with its place, points from the top left corner. */
export interface PdfText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Base line. */
  readonly base: number;
}

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
  readonly bookmarks: readonly string[];
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly texts: readonly PdfText[];
    readonly roles: readonly string[];
    readonly alts: readonly string[];
  }[];
}

/** Reads a PDF with the reader of a browser (PDF.js). */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const told: { Title?: unknown; Language?: unknown } = info;
  const outline = await pdf.getOutline();
  const marks = await pdf.getMarkInfo();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const content = await page.getTextContent({ includeMarkedContent: false });
    const texts = content.items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [size = 0, , , , left = 0, bottom = 0] = item.transform;
      // Each text ends with a space of a fifth of its size, for whoever reads it aloud.
      const right = left + item.width - (item.str.endsWith(' ') ? size * 0.2 : 0);
      return [{ text: item.str.trim(), size, left, right, base: height - bottom }];
    });
    const tree: StructNode | null = await page.getStructTree();
    pages.push({ width, height, texts, ...walked(tree) });
  }
  return {
    title: String(told.Title),
    language: typeof told.Language === 'string' ? told.Language : null,
    isTagged: marks?.Marked === true,
    bookmarks: (outline ?? []).map(({ title }) => title),
    pages,
  };
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly (StructNode | { readonly type: string })[];
}

function walked(node: StructNode | null): { readonly roles: readonly string[]; readonly alts: readonly string[] } {
  if (node === null) return { roles: [], alts: [] };
  const below = (node.children ?? []).map((child) => walked('type' in child ? null : child));
  return {
    roles: [...(node.role === undefined ? [] : [node.role]), ...below.flatMap(({ roles }) => roles)],
    alts: [...(node.alt === undefined ? [] : [node.alt]), ...below.flatMap(({ alts }) => alts)],
  };
}
