import { at } from './draw.ts';
import type { Mark, PartMark, Tag } from './mark.ts';
import { formatSizes, type Page } from './page.ts';

/** Roles of HTML's accessibility tree for the parts that a PDF tags; a page stands below the heading of where it is shown. */
const roles: Readonly<Partial<Record<Tag, string>>> = {
  H1: 'role="heading" aria-level="2"',
  H2: 'role="heading" aria-level="3"',
  H3: 'role="heading" aria-level="4"',
  P: 'role="paragraph"',
  L: 'role="list"',
  LI: 'role="listitem"',
  Table: 'role="table"',
  TR: 'role="row"',
  TD: 'role="cell"',
  Figure: 'role="img"',
};

/** A page as SVG, the same marks as in the PDF. Every text of the report is escaped; there is no script, style or link in it. */
export function writePageSvg(page: Page): string {
  const { width, height } = formatSizes[page.format];
  const marks = page.marks.map(written).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(width)} ${at(height)}" font-family="'Source Sans 3', sans-serif">${marks}</svg>`;
}

function written(mark: Mark): string {
  if (mark.kind === 'text') {
    const weight = mark.weight === 'strong' ? ' font-weight="600"' : '';
    return `<text x="${at(mark.x)}" y="${at(mark.y)}" font-size="${at(mark.size)}"${weight} fill="${escaped(mark.colour)}">${escaped(mark.text)}${mark.goesOn ? '' : ' '}</text>`;
  }
  if (mark.kind === 'path') {
    const { data, fill = 'none', stroke, width = 1, dash } = mark;
    const line = stroke === undefined ? '' : ` stroke="${escaped(stroke)}" stroke-width="${at(width)}"`;
    const dashes = dash === undefined ? '' : ` stroke-dasharray="${at(dash[0])} ${at(dash[1])}"`;
    return `<path d="${escaped(data)}" fill="${escaped(fill)}"${line}${dashes}/>`;
  }
  const inner = mark.marks.map(written).join('');
  return mark.kind === 'artifact' ? `<g aria-hidden="true">${inner}</g>` : `<g ${roleOf(mark)}>${inner}</g>`;
}

function roleOf({ tag, alt, scope }: PartMark): string {
  if (tag === 'TH') return scope === 'Row' ? 'role="rowheader"' : 'role="columnheader"';
  const label = alt === undefined ? '' : ` aria-label="${escaped(alt)}"`;
  return `${roles[tag] ?? 'role="group"'}${label}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
