import type { Typesetter } from './typesetter.ts';

/** Measures texts with the fonts of a document; what was measured is kept, since layouts are tried at several scales. */
export function pdfTypesetter(document: PDFKit.PDFDocument): Typesetter {
  const widths = new Map<string, number>();
  return {
    width: (text, { size, weight }) => {
      const key = `${weight} ${text}`;
      const known = widths.get(key);
      // Widths grow with the size: measured once, at 100 points.
      const perPoint = known ?? document.font(weight).fontSize(100).widthOfString(text) / 100;
      if (known === undefined) widths.set(key, perPoint);
      return perPoint * size;
    },
  };
}
