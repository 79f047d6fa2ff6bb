import { dateInWords, isoDate } from '@samorg/domain';
import { at, polyline, rectangle, textHeight, textLine, textLines } from './draw.ts';
import { fte, tkrDifference } from './figures.ts';
import { artifact, type Mark, part } from './mark.ts';
import { alarm, ink, ink2, line2, paperWhite } from './palette.ts';
import type { PaperFigures, PaperReport, PaperVerdict } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { brokenLines, type TextStyle, type Typesetter } from './typesetter.ts';

/** Where the headline stands. */
export interface HeadlinePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const signSize = 19;
const mostLines = 12;
const figureWidth = 148;
const labelWidth = figureWidth - 26;
const value: TextStyle = { size: 25, weight: 'strong', colour: ink, leading: 28 };
const label: TextStyle = { size: 10, weight: 'regular', colour: ink2, leading: 12.5 };
const reason: TextStyle = { size: 11, weight: 'regular', colour: ink2, leading: 14.5 };

/** The sentence, the verdict and the three figures. */
export function headline(
  report: PaperReport,
  place: HeadlinePlace,
  typesetter: Typesetter,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { x, y, width } = place;
  const figures = report.figures === null ? [] : threeFigures(report.figures, report);
  const textWidth = width - figures.length * figureWidth - (figures.length > 0 ? 36 : 0);
  const style = sentenceStyle(report.sentence, textWidth, typesetter);
  const sentence = shortened(report.sentence, textWidth, { style, typesetter });
  const title = textLines(sentence, { x, y, width: textWidth }, { style, typesetter });
  const verdict = verdictMarks(report.verdict, { x, y: y + title.height + 6, width: textWidth }, typesetter);
  const height = title.height + 6 + verdict.height;
  const labelHeight = Math.max(0, ...figures.map((figure) => labelHeightOf(figure, typesetter)));
  const beside = figures.flatMap((figure, index) => {
    const left = x + width - (figures.length - index) * figureWidth;
    const top = Math.max(y, y + height - labelHeight - value.size - 3);
    return figureMarks(figure, { left, top, height: labelHeight + 28 }, typesetter);
  });
  const own = Math.max(height, figures.length === 0 ? 0 : labelHeight + 28);
  return { marks: [part('H1', title.marks), ...verdict.marks, ...beside], height: own };
}

/** Large while the sentence has three lines at most, then smaller. */
function sentenceStyle(text: string, width: number, typesetter: Typesetter): TextStyle {
  const sizes = [22.5, 19, 16, 14];
  const fits = (size: number): boolean =>
    textHeight(text, width, { style: sized(size), typesetter }) <= 3 * size * 1.16 + 0.1;
  return sized(sizes.find(fits) ?? 14);
}

/** A sentence beyond all measure ends with `…`: it stands whole among the changes. */
function shortened(
  text: string,
  width: number,
  setting: { readonly style: TextStyle; readonly typesetter: Typesetter },
): string {
  const lines = brokenLines(text, width, setting);
  if (lines.length <= mostLines) return text;
  const kept = lines.slice(0, mostLines).map((line) => (line.goesOn ? line.text : `${line.text} `));
  return `${kept.join('').slice(0, -4)} …`;
}

function sized(size: number): TextStyle {
  return { size, weight: 'strong', colour: ink, leading: size * 1.16 };
}

function verdictMarks(
  verdict: PaperVerdict,
  { x, y, width }: HeadlinePlace,
  typesetter: Typesetter,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const isAlarming = verdict.kind === 'notNeutral' || verdict.kind === 'refused';
  const colour = isAlarming ? alarm : ink;
  const left = x + signSize + 8;
  const headlineStyle: TextStyle = { size: 13.5, weight: 'strong', colour, leading: signSize };
  const room = width - signSize - 8;
  const words = textLines(verdict.headline, { x: left, y, width: room }, { style: headlineStyle, typesetter });
  const why = textLines(verdict.reason, { x: left, y: y + words.height, width: room }, { style: reason, typesetter });
  const sign = artifact(signMarks(verdict.kind, { x, y, colour }));
  const marks = [sign, part('P', words.marks), ...(verdict.reason === '' ? [] : [part('P', why.marks)])];
  return { marks, height: words.height + (verdict.reason === '' ? 0 : why.height) };
}

function signMarks(
  kind: PaperVerdict['kind'],
  { x, y, colour }: { readonly x: number; readonly y: number; readonly colour: string },
): readonly Mark[] {
  const look = { stroke: paperWhite, width: 2 };
  const to = (fractionX: number, fractionY: number) => ({ x: x + fractionX * signSize, y: y + fractionY * signSize });
  const equals = [polyline([to(0.26, 0.39), to(0.74, 0.39)], look), polyline([to(0.26, 0.61), to(0.74, 0.61)], look)];
  const field = rectangle({ x, y, width: signSize, height: signSize }, { fill: colour });
  if (kind === 'notNeutral') return [field, ...equals, polyline([to(0.63, 0.25), to(0.37, 0.75)], look)];
  if (kind === 'refused') {
    return [field, polyline([to(0.5, 0.2), to(0.5, 0.6)], look), polyline([to(0.5, 0.7), to(0.5, 0.8)], look)];
  }
  if (kind === 'undetermined') {
    const [a, b, c, d] = [to(0.36, 0.38), to(0.36, 0.16), to(0.7, 0.2), to(0.62, 0.46)];
    const [e, f, g] = [to(0.57, 0.54), to(0.5, 0.54), to(0.5, 0.64)];
    const data = `M${at(a.x)} ${at(a.y)}C${at(b.x)} ${at(b.y)} ${at(c.x)} ${at(c.y)} ${at(d.x)} ${at(d.y)}C${at(e.x)} ${at(e.y)} ${at(f.x)} ${at(f.y)} ${at(g.x)} ${at(g.y)}`;
    return [field, { kind: 'path', data, ...look }, polyline([to(0.5, 0.73), to(0.5, 0.83)], look)];
  }
  return [field, ...equals];
}

interface ShownFigure {
  readonly value: string;
  readonly lines: readonly string[];
}

function threeFigures(figures: PaperFigures, { language }: PaperReport): readonly ShownFigure[] {
  const texts = paperTexts[language];
  const isWithin = figures.fteMilliChangingBoard === 0 && figures.fteMilliWithinBoards > 0;
  const staff: ShownFigure = isWithin
    ? { value: fte(figures.fteMilliWithinBoards, language), lines: [texts.fteWithinBoards] }
    : {
        value: fte(figures.fteMilliChangingBoard, language),
        lines: [`${texts.fteChangesBoard},`, texts.people(String(figures.headcountChangingBoard))],
      };
  const change = figures.netExternalChangeOre;
  const cost: ShownFigure =
    change === 0
      ? { value: language === 'sv' ? '±0\u00a0kr' : 'SEK\u00a0±0', lines: [texts.totalCostUnchanged] }
      : {
          value: texts.tkr(tkrDifference(change, language)).replace(' ', '\u00a0'),
          lines: [texts.totalCost, texts.perYear],
        };
  const { effectiveDate } = figures;
  if (effectiveDate === null) return [staff, cost];
  const more = figures.effectiveDates > 1 ? [texts.firstOf(figures.effectiveDates)] : [];
  const date: ShownFigure = {
    value: dayAndMonth(effectiveDate, language),
    lines: [texts.takesEffect(effectiveDate.slice(0, 4)), ...more],
  };
  return [staff, cost, date];
}

/** `1 okt`: the day and the start of the month's name. */
function dayAndMonth(date: string, language: PaperReport['language']): string {
  const [day = '', month = ''] = dateInWords(isoDate(date), language).split(/[\u00a0 ]/);
  return `${day}\u00a0${month.length > 4 ? month.slice(0, 3) : month}`;
}

function labelHeightOf({ lines }: ShownFigure, typesetter: Typesetter): number {
  return lines.reduce((sum, line) => sum + textHeight(line, labelWidth, { style: label, typesetter }), 0);
}

function figureMarks(
  figure: ShownFigure,
  { left, top, height }: { readonly left: number; readonly top: number; readonly height: number },
  typesetter: Typesetter,
): readonly Mark[] {
  const setting = { style: label, typesetter };
  const size = Math.min(value.size, (value.size * labelWidth) / typesetter.width(figure.value, value));
  const marks: Mark[] = [textLine(figure.value, { x: left + 13, y: top }, { style: { ...value, size }, typesetter })];
  let below = top + 28;
  for (const line of figure.lines) {
    const lines = textLines(line, { x: left + 13, y: below, width: labelWidth }, setting);
    marks.push(...lines.marks);
    below += lines.height;
  }
  const rule = polyline(
    [
      { x: left, y: top + 2 },
      { x: left, y: top + height },
    ],
    { stroke: line2, width: 0.75 },
  );
  return [artifact([rule]), part('P', marks)];
}
