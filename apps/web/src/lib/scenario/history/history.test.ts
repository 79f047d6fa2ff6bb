import { describe, expect, it } from 'vitest';
import { historyTexts } from '#lib/i18n/messages/history.ts';
import { eventSentence, eventsByDay, type ScenarioEvent } from './event-words.ts';
import { historyStateHref, readHistoryState } from './history-state.ts';

const eventOf = (version: number, recordedAt: string): ScenarioEvent => ({
  version,
  recordedAt,
  supersededAt: null,
  recordedBy: 'Karin',
  kind: 'edit',
  ofVersion: null,
  isUndone: false,
  effectiveDate: null,
  text: 'ändrad ordning',
});

describe('the state of the history', () => {
  it('stands in its address and is read back', () => {
    for (const state of [
      { view: 'meningar', before: null },
      { view: 'tider', before: 12 },
    ] as const) {
      const { searchParams } = new URL(historyStateHref('/h', state), 'http://x');
      expect(readHistoryState(searchParams)).toEqual(state);
    }
    expect(readHistoryState(new URLSearchParams('fore=0&vy=x'))).toEqual({ view: 'meningar', before: null });
  });
});

describe('an event', () => {
  it('is a sentence; an undo and a redo say what they are of', () => {
    const said = (kind: ScenarioEvent['kind']): string =>
      eventSentence({ kind, text: 'ändrad ordning' }, historyTexts.sv);
    expect([said('edit'), said('undo'), said('redo')]).toEqual([
      'Ändrad ordning',
      'Ångrade: ändrad ordning',
      'Gjorde om: ändrad ordning',
    ]);
  });

  it('stands under its day, in order', () => {
    const events = [eventOf(3, '2026-03-02T09:00'), eventOf(2, '2026-03-02T08:00'), eventOf(1, '2026-03-01T08:00')];
    const days = eventsByDay(events, (instant) => instant.slice(0, 10));
    expect(days.map(({ day, events: ofDay }) => [day, ofDay.map(({ version }) => version)])).toEqual([
      ['2026-03-02', [3, 2]],
      ['2026-03-01', [1]],
    ]);
  });
});
