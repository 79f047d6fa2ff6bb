import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../test/page-faults.ts';
import { paperReport, withMoney } from '../../test/paper-report.ts';
import { textsOf } from './mark.ts';
import { paperPages } from './paper-pages.ts';

const [board] = withMoney.boards;

describe('the annex of a board', () => {
  it('tells what comes, what changes, staff, funding and what the change consists of', () => {
    const paper = paperPages(paperReport(withMoney), new Set(['rs']));
    expect(paper.pages).toMatchObject([{ format: 'A4 portrait', part: 'rs', bookmark: 'Regionstyrelsen' }]);
    expect(pageFaults(paper)).toEqual([]);
    const texts = paper.pages.flatMap(({ marks }) => textsOf(marks).map(({ text }) => text));
    for (const text of ['Kommer till nämnden', 'Växeln', '12,5', '14', 'Ändras inom nämnden', '–', '+14']) {
      expect(texts).toContain(text);
    }
    for (const text of [
      'Teknisk reglering, beräknad',
      '+1\u00a0250',
      '11\u00a0250',
      'Budgetrader som flyttar',
      '+2\u00a0500',
    ]) {
      expect(texts).toContain(text);
    }
    expect(texts).not.toContain('Lämnar nämnden');
  });

  it('goes on over pages, with the heads of its table on each', () => {
    if (board === undefined) throw new Error('broken promise: a board');
    const comes = Array.from({ length: 80 }, (_, at) => ({
      name: `Enhet ${at}`,
      way: 'Servicenämnden',
      fteMilli: 1_000,
      headcount: 1,
    }));
    const paper = paperPages(paperReport({ ...withMoney, boards: [{ ...board, comes }] }), new Set(['rs']));
    expect(paper.pages.length).toBeGreaterThan(2);
    expect(pageFaults(paper)).toEqual([]);
    for (const { marks } of paper.pages.slice(0, 2)) {
      expect(textsOf(marks).map(({ text }) => text)).toContain('Från');
    }
  });

  it('stands after the overview', () => {
    const paper = paperPages(paperReport(withMoney), null);
    expect(paper.pages.map(({ bookmark }) => bookmark)).toEqual(['Översikt', 'Regionstyrelsen']);
    expect(pageFaults(paper)).toEqual([]);
  });
});
