import { describe, expect, it } from 'vitest';
import { partPage } from './part-pages.ts';

const url = (search: string): URL => new URL(`http://localhost/organisation/a${search}`);

describe('partPage', () => {
  it('leads to the next page and keeps what else the address says', () => {
    expect(partPage(url('?org=o&tjanster=p9'), 'lines', 'l100')).toEqual({
      next: '/organisation/a?org=o&tjanster=p9&budgetrader=l100#budgetrader',
      first: null,
    });
  });

  it('leads back to the first page from a later one, and no further than the last', () => {
    expect(partPage(url('?org=o&tjanster=p9'), 'positions', null)).toEqual({
      next: null,
      first: '/organisation/a?org=o#tjanster',
    });
  });

  it('leaves out the action of a form that was sent', () => {
    expect(partPage(url('?/correct&org=o'), 'children', 'u1').next).toBe(
      '/organisation/a?org=o&underenheter=u1#underenheter',
    );
  });
});
