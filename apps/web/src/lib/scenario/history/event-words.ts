import type { ScenarioHistoryQuery } from '#generated/graphql.ts';
import type { HistoryTexts } from '#lib/i18n/messages/history.ts';

/** One step of a scenario, as the API tells it. */
export type ScenarioEvent = NonNullable<ScenarioHistoryQuery['scenario']>['history']['items'][number];

/** Events that were recorded on one day, newest first. */
export type EventDay = { readonly day: string; readonly events: readonly ScenarioEvent[] };

/** What was done, as a sentence of its own: an undo and a redo say what they are of. */
export function eventSentence(
  { kind, text }: Pick<ScenarioEvent, 'kind' | 'text'>,
  words: Pick<HistoryTexts, 'undid' | 'redid'>,
): string {
  if (kind === 'undo') return words.undid(text);
  if (kind === 'redo') return words.redid(text);
  return `${text.slice(0, 1).toLocaleUpperCase('sv')}${text.slice(1)}`;
}

/** The events by the day that they were recorded, as the reader's clock has it. */
export function eventsByDay(events: readonly ScenarioEvent[], dayOf: (instant: string) => string): readonly EventDay[] {
  const days = new Map<string, ScenarioEvent[]>();
  for (const event of events) {
    const day = dayOf(event.recordedAt);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].map(([day, ofDay]) => ({ day, events: ofDay }));
}
