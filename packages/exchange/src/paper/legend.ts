import type { UnitState } from '@samorg/domain';
import { hatch, rectangle, textLine } from './draw.ts';
import { fte } from './figures.ts';
import { glyph } from './glyph.ts';
import { artifact, type Mark, part } from './mark.ts';
import { hues, ink, ink2, line, line2 } from './palette.ts';
import type { PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { ruleAt } from './text-items.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';

/** Height of the legend with the rule above it. */
export const legendHeight = 20;

const style: TextStyle = { size: 9.5, weight: 'regular', colour: ink2, leading: 12 };
const states: readonly UnitState[] = ['moved', 'added', 'changed', 'ended', 'stays'];

/** What each sign of the chart means. */
export function legend(
  report: PaperReport,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  typesetter: Typesetter,
): readonly Mark[] {
  const texts = paperTexts[report.language];
  const top = y + 7;
  const entries: readonly { readonly text: string; readonly sign: (left: number) => readonly Mark[] }[] = [
    ...states.map((state) => ({
      text: texts.states[state],
      sign: (left: number) => glyph(state, { x: left, y: top, width: 12, height: 12 }),
    })),
    {
      text: texts.formerPlace,
      sign: (left) => {
        const area = { x: left, y: top + 1, width: 16, height: 10 };
        return [
          hatch(area, 4, { stroke: line, width: 0.5 }),
          rectangle(area, { stroke: hues.moved, width: 0.75, dash: [2.6, 1.8] }),
        ];
      },
    },
    {
      text: texts.slot,
      sign: (left) => [
        rectangle({ x: left, y: top + 1, width: 16, height: 10 }, { stroke: line2, width: 0.6, dash: [0.8, 1.8] }),
      ],
    },
  ];
  const signs: Mark[] = [];
  const words: Mark[] = [];
  let left = x;
  for (const { text, sign } of entries) {
    signs.push(...sign(left));
    words.push(textLine(text, { x: left + 20, y: top }, { style, typesetter }));
    left += 20 + typesetter.width(text, style) + 16;
  }
  const { total } = report.chart;
  const sum =
    total === null
      ? []
      : [texts.total(fte(total.beforeMilli, report.language), fte(total.afterMilli, report.language))];
  const note = textLine(
    [texts.legendNote, ...sum].join(' '),
    { x: x + width, y: top, align: 'right' },
    { style, typesetter },
  );
  return [artifact([ruleAt(x, y, { width, stroke: ink, thickness: 0.9 }), ...signs]), part('P', [...words, note])];
}
