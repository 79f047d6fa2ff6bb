import { textHeight } from './draw.ts';
import { fte } from './figures.ts';
import { leastText } from './page.ts';
import { ink, ink2 } from './palette.ts';
import type { PaperPlace, PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { shortName, type TextStyle, type Typesetter } from './typesetter.ts';

/** How large boxes are drawn: 1 = as meant, and never so small that a text in them gets under 7 points. */
export interface BoxScale {
  readonly scale: number;
  readonly typesetter: Typesetter;
  readonly report: PaperReport;
}

/** One of the two pictures. */
export type Picture = 'before' | 'after';

/** The texts of a box in one picture. */
export interface BoxText {
  readonly name: string;
  readonly detail: string | null;
  /** Årsarbetare, or the words of a former place. */
  readonly figure: string;
}

/** What stands in a box; null for an empty slot. */
export function boxText(place: PaperPlace, picture: Picture, { language }: PaperReport): BoxText | null {
  const texts = paperTexts[language];
  const cell = place[picture];
  if (cell.form === 'slot') return null;
  const figure = cell.fteMilli === null ? '' : fte(cell.fteMilli, language);
  if (place.pile !== null) {
    const { count, isOfBoards } = place.pile;
    return { name: isOfBoards ? texts.pileOfBoards(count) : texts.pile(count), detail: null, figure };
  }
  const name = shortName(place.name);
  if (cell.form === 'ghost') return { name, detail: null, figure: texts.formerPlace };
  const detail = place.detail === null ? null : shortName(place.detail);
  return { name: picture === 'after' ? shortName(place.nameAfter) : name, detail, figure };
}

/** Styles of the texts in a box. */
export function boxStyles(
  place: PaperPlace,
  picture: Picture,
  { scale }: BoxScale,
): { readonly name: TextStyle; readonly detail: TextStyle; readonly figure: TextStyle } {
  const isHead = place.parentKey === null && place.pile === null;
  const isQuiet = place.pile !== null || place[picture].form === 'ghost';
  const colour = isQuiet ? ink2 : ink;
  const sized = (size: number): Pick<TextStyle, 'size' | 'leading'> => {
    const own = Math.max(leastText, size * scale);
    return { size: own, leading: own * 1.24 };
  };
  return {
    name: { ...sized(10.25), weight: isHead || (!isQuiet && place.states.length > 0) ? 'strong' : 'regular', colour },
    detail: { ...sized(9.5), weight: 'regular', colour: ink2 },
    figure: isHead
      ? { ...sized(11.5), weight: 'strong', colour: ink }
      : { ...sized(9.5), weight: 'regular', colour: ink2 },
  };
}

/** Room inside a box. */
export function boxPaddings({ scale }: BoxScale): { readonly x: number; readonly y: number; readonly strip: number } {
  return { x: 6 * scale, y: 4.2 * scale, strip: 13.5 * scale };
}

/** Width that is left for the name beside sign and figure. */
export function nameWidth(place: PaperPlace, picture: Picture, look: BoxScale & { readonly width: number }): number {
  const { x, strip } = boxPaddings(look);
  const figure = shownFigure(place, picture, look);
  const figureWidth = figure === '' ? 0 : look.typesetter.width(figure, boxStyles(place, picture, look).figure) + x;
  const hasStrip = place.states.length > 0 && place[picture].form === 'box';
  return look.width - (hasStrip ? strip : 0) - 2 * x - figureWidth;
}

/** The figure of a box. The words of a former place are left out where the name needs their room: edge and hatch tell it too. */
export function shownFigure(place: PaperPlace, picture: Picture, look: BoxScale & { readonly width: number }): string {
  const text = boxText(place, picture, look.report);
  if (text === null) return '';
  if (place[picture].form !== 'ghost') return text.figure;
  const styles = boxStyles(place, picture, look);
  const { typesetter, width } = look;
  const both = typesetter.width(text.name, styles.name) + typesetter.width(text.figure, styles.figure);
  return both + 3 * boxPaddings(look).x <= width ? text.figure : '';
}

/** Height of a place at a width: the same in both pictures, so that their layouts are one. */
export function boxHeight(place: PaperPlace, width: number, look: BoxScale): number {
  return Math.max(
    pictureHeight(place, 'before', { ...look, width }),
    pictureHeight(place, 'after', { ...look, width }),
  );
}

function pictureHeight(place: PaperPlace, picture: Picture, look: BoxScale & { readonly width: number }): number {
  const text = boxText(place, picture, look.report);
  const { y } = boxPaddings(look);
  const styles = boxStyles(place, picture, look);
  if (text === null) return 2 * y + (styles.name.leading ?? 0);
  const width = nameWidth(place, picture, look);
  const { typesetter } = look;
  const name = textHeight(text.name, width, { style: styles.name, typesetter });
  const detail = text.detail === null ? 0 : textHeight(text.detail, width, { style: styles.detail, typesetter });
  return 2 * y + name + detail + (place.pile === null ? 0 : 3.5 * look.scale);
}
