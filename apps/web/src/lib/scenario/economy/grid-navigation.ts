import type { Attachment } from 'svelte/attachments';
import { nextPlace } from './grid-keys.ts';

/** What can be opened in a cell. */
const openable = 'a[data-figure]';

/**
 * Makes a table of links a grid: one stop in the tab order, arrows between the cells, Enter and Space open. Without JavaScript it
 * stays a table whose links are reached one by one.
 */
export const gridNavigation: Attachment<HTMLTableElement> = (table) => {
  const all = (): HTMLElement[] => [...table.querySelectorAll<HTMLElement>(openable)];
  const settle = (current: HTMLElement | undefined): void => {
    for (const link of all()) link.tabIndex = link === current ? 0 : -1;
  };
  const renew = (): void => {
    const links = all();
    settle(links.find((link) => link.tabIndex === 0 && link.hasAttribute('tabindex')) ?? links[0]);
  };
  const onfocusin = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.matches(openable)) settle(target);
  };
  const onkeydown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches(openable) || event.altKey || event.metaKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      target.click();
      return;
    }
    const rows = rowsOf(table);
    const row = rows.findIndex((cells) => cells.some(({ link }) => link === target));
    const at = rows[row]?.findIndex(({ link }) => link === target) ?? -1;
    const columns = rows.map((cells) => cells.map(({ column }) => column));
    const next = nextPlace(columns, { row, at }, event);
    const link = next === null ? undefined : rows[next.row]?.[next.at]?.link;
    if (link === undefined) return;
    event.preventDefault();
    link.focus();
  };
  table.setAttribute('role', 'grid');
  renew();
  const changes = new MutationObserver(renew);
  changes.observe(table, { childList: true, subtree: true });
  table.addEventListener('focusin', onfocusin);
  table.addEventListener('keydown', onkeydown);
  return () => {
    changes.disconnect();
    table.removeEventListener('focusin', onfocusin);
    table.removeEventListener('keydown', onkeydown);
  };
};

type Cell = { readonly column: number; readonly link: HTMLElement };

/** The rows with cells that can be opened, each cell with the column that it begins in. */
function rowsOf(table: HTMLTableElement): Cell[][] {
  return [...table.rows]
    .map((row) => {
      let column = 0;
      return [...row.cells].flatMap((cell): Cell[] => {
        const link = cell.querySelector<HTMLElement>(openable);
        const here = column;
        column += cell.colSpan;
        return link === null ? [] : [{ column: here, link }];
      });
    })
    .filter((cells) => cells.length > 0);
}
