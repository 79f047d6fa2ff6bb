import { boxHeight, boxWidth, type FlatLayout, type FlatTree, flatTree, linearLayout } from './linear-layout.ts';
import { type ChartSubject, type DrawnChart, plainUnits } from './subject.ts';

/** The least: boxes on a canvas, culled, without text when small, without links, states or anything that can be read out. */
export const subject: ChartSubject = {
  draw(host, tree) {
    const canvas = document.createElement('canvas');
    canvas.width = host.clientWidth;
    canvas.height = host.clientHeight;
    host.append(canvas);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser draws on no canvas');
    let flat: FlatTree;
    let layout: FlatLayout;
    let [left, top, scale] = [0, 0, 1];
    const set = (next: typeof tree): void => {
      flat = flatTree(plainUnits(next));
      layout = linearLayout(flat);
    };
    const paint = (): void => paintBoxes(context, { flat, layout, left, top, scale });
    set(tree);
    paint();
    return {
      change: (next) => {
        set(next);
        paint();
      },
      fit: () => {
        scale = Math.min(canvas.width / layout.width, canvas.height / layout.height);
        [left, top] = [0, 0];
        paint();
      },
      read: () => {
        [left, top, scale] = [0, 0, 1];
        paint();
      },
      pan: (dx, dy) => {
        [left, top] = [left + dx / scale, top + dy / scale];
        paint();
      },
      zoom: (factor) => {
        scale *= factor;
        paint();
      },
      textPxOf: () => 12 * scale,
    } satisfies DrawnChart;
  },
};

interface Painting {
  readonly flat: FlatTree;
  readonly layout: FlatLayout;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

function paintBoxes(context: CanvasRenderingContext2D, { flat, layout, left, top, scale }: Painting): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  context.font = '12px sans-serif';
  context.beginPath();
  const [right, bottom] = [left + width / scale, top + height / scale];
  for (const [row, unit] of flat.units.entries()) {
    const [x, y] = [layout.x[row] ?? 0, layout.y[row] ?? 0];
    if (y + boxHeight < top || y > bottom || x + boxWidth < left || x > right) continue;
    context.rect(x, y, boxWidth, boxHeight);
    if (scale < 0.5) continue;
    context.fillText(unit.name, x + 6, y + 16);
    context.fillText(unit.kind, x + 6, y + 32);
    context.fillText(unit.fte, x + 6, y + 48);
  }
  context.stroke();
}
