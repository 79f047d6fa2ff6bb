import $ from 'jquery';
import 'orgchart';
import 'orgchart/dist/css/jquery.orgchart.min.css';
import type { DifferenceTree } from '../chart-trees.ts';
import { type ChartSubject, type PlainUnit, plainUnits, rootId } from './subject.ts';

type Nested = { id: string; name: string; title: string; children: Nested[]; relationship?: string };

/** orgchart (dabeng) with every unit open; after a move the branch is taken away and added by its own functions. */
export const subject: ChartSubject = {
  draw(host, tree) {
    let shown = tree;
    const chart = $(host).orgchart({
      data: nested(plainUnits(tree)).root,
      nodeContent: 'title',
      toggleSiblingsResp: false,
    });
    const element = host.querySelector<HTMLElement>('.orgchart');
    if (element === null) throw new Error('orgchart has drawn nothing');
    element.style.transformOrigin = '0 0';
    let [x, y, scale] = [0, 0, 1];
    const place = (): void => {
      element.style.transform = `matrix(${scale}, 0, 0, ${scale}, ${x}, ${y})`;
    };
    return {
      change: (next) => {
        const moved = movedUnit(shown, next);
        shown = next;
        if (moved === null) return;
        const branch = nested(plainUnits(next)).byId.get(moved.id);
        chart.removeNodes($(`#${moved.id}`));
        if (branch) chart.addChildren($(`#${moved.parentId ?? rootId}`), [{ ...branch, relationship: '111' }]);
        if (host.querySelector(`#${moved.id}`) === null) throw new Error('orgchart lost the branch');
      },
      fit: () => {
        scale = Math.min(host.clientWidth / element.scrollWidth, host.clientHeight / element.scrollHeight);
        [x, y] = [0, 0];
        place();
      },
      read: () => {
        [x, y, scale] = [0, 0, 1];
        place();
      },
      pan: (dx, dy) => {
        [x, y] = [x - dx, y - dy];
        place();
      },
      zoom: (factor) => {
        scale *= factor;
        place();
      },
      textPxOf: () => host.querySelector('.title')?.getBoundingClientRect().height ?? 0,
    };
  },
};

function nested(units: readonly PlainUnit[]): { root: Nested; byId: ReadonlyMap<string, Nested> } {
  const byId = new Map<string, Nested>();
  for (const { id, name, kind, fte } of units) byId.set(id, { id, name, title: `${kind}<br>${fte}`, children: [] });
  for (const { id, parentId } of units) {
    const child = byId.get(id);
    if (child && parentId !== null) byId.get(parentId)?.children.push(child);
  }
  const root = byId.get(rootId);
  if (root === undefined) throw new Error('the tree has a root');
  return { root, byId };
}

function movedUnit(before: DifferenceTree, after: DifferenceTree): PlainUnit | null {
  const parents = new Map(plainUnits(before).map(({ id, parentId }) => [id, parentId]));
  return plainUnits(after).find(({ id, parentId }) => parents.has(id) && parents.get(id) !== parentId) ?? null;
}
