import { expect, it } from 'vitest';
import { paperReport } from '../../test/paper-report.ts';
import { paperPages } from './paper-pages.ts';
import { writePageSvg } from './write-svg.ts';

it('shows a page with the roles of its parts, and nothing that could run', () => {
  const hostile = `"><script>alert('x')</script>&<img src=x onerror=alert(1)>`;
  const report = paperReport({ sentence: hostile, title: hostile });
  const svg = paperPages(report, null).pages.map(writePageSvg).join('');
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1190.55 841.89"/);
  expect(svg).toContain('<g role="heading" aria-level="2">');
  expect(svg).toContain('<g role="img" aria-label="Före: organisationen som träd.');
  expect(svg.match(/<[a-z]+/g)?.filter((tag) => !['<svg', '<g', '<text', '<path'].includes(tag))).toEqual([]);
  expect(svg).not.toMatch(/<script|onerror=[^&]*>|href|style=/);
  expect(svg).toContain('&lt;script&gt;');
});
