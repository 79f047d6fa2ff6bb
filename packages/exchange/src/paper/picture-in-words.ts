import type { PaperPlace, PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { boxText, type Picture } from './place-text.ts';

/** A picture read aloud: every place that is drawn, with its figure and what becomes of it, outermost first. */
export function pictureInWords(
  report: PaperReport,
  { picture, places }: { readonly picture: Picture; readonly places: readonly PaperPlace[] },
): string {
  const texts = paperTexts[report.language];
  const children = Map.groupBy(places, ({ parentKey }) => parentKey);
  const known = new Set(places.map(({ key }) => key));
  const tell = (place: PaperPlace): string[] => {
    const text = boxText(place, picture, report);
    const below = (children.get(place.key) ?? []).flatMap(tell);
    if (text === null) return below;
    const states = place[picture].form === 'ghost' ? [] : place.states.map((state) => texts.states[state]);
    const own = [text.name, text.figure, ...states].filter((word) => word !== '').join(', ');
    return [below.length === 0 ? own : `${own} (${below.join('; ')})`];
  };
  const tops = places.filter(({ parentKey }) => parentKey === null || !known.has(parentKey));
  return `${texts.chartAlt(texts[picture])} ${tops.flatMap(tell).join('. ')}.`;
}
