import type { Area } from './draw.ts';
import { hatch, polyline, rectangle, textLine, textLines } from './draw.ts';
import { glyph } from './glyph.ts';
import type { Mark } from './mark.ts';
import { hues, ink, ink2, line, line2, paperWhite } from './palette.ts';
import type { PaperPlace } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { type BoxScale, boxPaddings, boxStyles, boxText, nameWidth, type Picture, shownFigure } from './place-text.ts';

/** A place as it is drawn in one picture. */
export interface DrawnPlace {
  readonly place: PaperPlace;
  readonly picture: Picture;
  readonly area: Area;
  /** Whether its block began on an earlier sheet or in an earlier column. */
  readonly isRepeated: boolean;
}

/** The box, ghost, slot or pile of a place with its texts. Edge and glyph tell the state without colour. */
export function placeBox(drawn: DrawnPlace, look: BoxScale): readonly Mark[] {
  const { place, picture, area } = drawn;
  const { form } = place[picture];
  if (form === 'slot') return [rectangle(area, { stroke: line2, width: 0.6, dash: [0.8, 1.8] })];
  const hue = place.states[0] === undefined ? line2 : hues[place.states[0]];
  if (form === 'ghost') {
    return [
      rectangle(area, { fill: paperWhite }),
      hatch(area, 5, { stroke: line, width: 0.5 }),
      rectangle(area, { stroke: hue, width: 0.75, dash: [2.6, 1.8] }),
      ...textMarks(drawn, look),
    ];
  }
  if (place.pile !== null) return [...pileEdges(area, look), ...textMarks(drawn, look)];
  return [
    rectangle(area, { fill: paperWhite }),
    ...signs(drawn, look),
    ...edges(place, area, hue),
    ...textMarks(drawn, look),
  ];
}

function edges(place: PaperPlace, area: Area, hue: string): readonly Mark[] {
  const [state] = place.states;
  if (state === 'added') {
    return [rectangle(area, { stroke: hue, width: 0.75 }), rectangle(inset(area, 1.9), { stroke: hue, width: 0.75 })];
  }
  if (state === 'ended') return [rectangle(area, { stroke: hue, width: 0.9, dash: [2.6, 1.8] })];
  const isHead = place.parentKey === null;
  return [rectangle(area, { stroke: isHead ? ink : hue, width: state === undefined && !isHead ? 0.6 : 0.9 })];
}

function inset({ x, y, width, height }: Area, by: number): Area {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** Two more edges behind the box: it stands for several. */
function pileEdges(area: Area, { scale }: BoxScale): readonly Mark[] {
  const front = { ...area, height: area.height - 3.5 * scale };
  return [
    rectangle(
      { ...front, x: area.x + 2, width: area.width - 4, y: area.y + 3.5 * scale },
      { fill: paperWhite, stroke: line2, width: 0.5 },
    ),
    rectangle(
      { ...front, x: area.x + 1, width: area.width - 2, y: area.y + 1.75 * scale },
      { fill: paperWhite, stroke: line2, width: 0.5 },
    ),
    rectangle(front, { fill: paperWhite, stroke: line2, width: 0.5 }),
  ];
}

/** The strip with the signs of the states, one above the other when there are several. */
function signs({ place, area }: DrawnPlace, look: BoxScale): readonly Mark[] {
  const { strip } = boxPaddings(look);
  const each = area.height / Math.max(1, place.states.length);
  return place.states.flatMap((state, at) =>
    glyph(state, { x: area.x, y: area.y + at * each, width: strip, height: each }),
  );
}

function textMarks(drawn: DrawnPlace, look: BoxScale): readonly Mark[] {
  const { place, picture, area, isRepeated } = drawn;
  const text = boxText(place, picture, look.report);
  if (text === null) return [];
  const { typesetter } = look;
  const styles = boxStyles(place, picture, look);
  const paddings = boxPaddings(look);
  const hasStrip = place.states.length > 0 && place[picture].form === 'box';
  const left = area.x + (hasStrip ? paddings.strip : 0) + paddings.x;
  const width = nameWidth(place, picture, { ...look, width: area.width });
  const pileRoom = place.pile === null ? 0 : 3.5 * look.scale;
  const again = isRepeated ? ` (${paperTexts[look.report.language].continued})` : '';
  const measured = { style: styles.name, typesetter };
  const flat = textLines(text.name + again, { x: left, y: 0, width }, measured).height;
  const below =
    text.detail === null
      ? 0
      : textLines(text.detail, { x: left, y: 0, width }, { style: styles.detail, typesetter }).height;
  const top = area.y + (area.height - pileRoom - flat - below) / 2;
  const name = textLines(text.name + again, { x: left, y: top, width }, measured);
  const marks: Mark[] = [...name.marks];
  if (text.detail !== null) {
    marks.push(
      ...textLines(text.detail, { x: left, y: top + name.height, width }, { style: styles.detail, typesetter }).marks,
    );
  }
  if (place.states[0] === 'ended') marks.push(...struck(name.marks, look));
  const { leading = 0 } = styles.figure;
  const isHead = place.parentKey === null && place.pile === null;
  const figureTop = isHead ? area.y + (area.height - leading) / 2 : top + ((styles.name.leading ?? 0) - leading) / 2;
  const figurePlace = { x: area.x + area.width - paddings.x, y: figureTop, align: 'right' as const };
  const figure = shownFigure(place, picture, { ...look, width: area.width });
  if (figure !== '') marks.push(textLine(figure, figurePlace, { style: styles.figure, typesetter }));
  return marks;
}

/** A line through each line of a name. */
function struck(marks: readonly Mark[], { typesetter }: BoxScale): readonly Mark[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const y = mark.y - mark.size * 0.24;
    const points = [
      { x: mark.x, y },
      { x: mark.x + typesetter.width(mark.text, mark), y },
    ];
    return [polyline(points, { stroke: ink2, width: 0.7 })];
  });
}
