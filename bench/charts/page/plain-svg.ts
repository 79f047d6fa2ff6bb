import { type HierarchyPointNode, stratify, tree as tidyTree } from 'd3-hierarchy';
import { type ChartSubject, type DrawnChart, type PlainUnit, plainUnits } from './subject.ts';

const space = 'http://www.w3.org/2000/svg';

/** d3-hierarchy's tidy tree drawn as SVG: a box, three lines of text and a wire for each unit. */
export const subject: ChartSubject = {
  draw(host, tree) {
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('width', String(host.clientWidth));
    svg.setAttribute('height', String(host.clientHeight));
    const sheet = svg.appendChild(document.createElementNS(space, 'g'));
    const boxes = new Map<string, { group: SVGGElement; wire: SVGPathElement; fte: SVGTextElement }>();
    let bounds = { left: 0, top: 0, width: 1, height: 1 };
    let [x, y, scale] = [0, 0, 1];
    const place = (): void => sheet.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    const set = (next: typeof tree): void => {
      const root = tidy(plainUnits(next));
      let [left, right, bottom] = [0, 0, 0];
      for (const node of root.descendants()) {
        const shown = boxes.get(node.data.id) ?? drawBox(sheet, node.data, boxes);
        shown.group.setAttribute('transform', `translate(${node.x} ${node.y})`);
        shown.fte.textContent = node.data.fte;
        const up = node.parent;
        if (up) shown.wire.setAttribute('d', `M${node.x} ${node.y}V${node.y - 20}H${up.x}V${up.y + 60}`);
        [left, right, bottom] = [
          Math.min(left, node.x - 90),
          Math.max(right, node.x + 90),
          Math.max(bottom, node.y + 60),
        ];
      }
      bounds = { left, top: 0, width: right - left, height: bottom };
    };
    set(tree);
    host.append(svg);
    place();
    return {
      change: set,
      fit: () => {
        scale = Math.min(host.clientWidth / bounds.width, host.clientHeight / bounds.height);
        [x, y] = [-bounds.left * scale, 0];
        place();
      },
      read: () => {
        [x, y, scale] = [host.clientWidth / 2, 0, 1];
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
      textPxOf: () => 12 * scale,
    } satisfies DrawnChart;
  },
};

/** The layout alone. */
export function tidy(units: readonly PlainUnit[]): HierarchyPointNode<PlainUnit> {
  return tidyTree<PlainUnit>().nodeSize([200, 100])(stratify<PlainUnit>()([...units]));
}

function drawBox(
  sheet: SVGGElement,
  unit: PlainUnit,
  boxes: Map<string, { group: SVGGElement; wire: SVGPathElement; fte: SVGTextElement }>,
): { group: SVGGElement; wire: SVGPathElement; fte: SVGTextElement } {
  const wire = sheet.appendChild(document.createElementNS(space, 'path'));
  wire.setAttribute('fill', 'none');
  wire.setAttribute('stroke', '#888');
  const group = sheet.appendChild(document.createElementNS(space, 'g'));
  const box = group.appendChild(document.createElementNS(space, 'rect'));
  for (const [name, value] of Object.entries({ x: -90, width: 180, height: 60, fill: '#fff', stroke: '#555' }))
    box.setAttribute(name, String(value));
  const [, , fte] = [unit.name, unit.kind, unit.fte].map((line, at) => {
    const text = group.appendChild(document.createElementNS(space, 'text'));
    text.setAttribute('x', '-84');
    text.setAttribute('y', String(16 + 16 * at));
    text.setAttribute('font-size', '12');
    text.textContent = line;
    return text;
  });
  if (fte === undefined) throw new Error('three lines were drawn');
  const shown = { group, wire, fte };
  boxes.set(unit.id, shown);
  return shown;
}
