import { describe, expect, it } from 'vitest';
import { checkHistory } from './check-history.ts';
import type { Content } from './content.ts';
import type { Deed } from './deed.ts';
import type { Answer, Event } from './event.ts';

const never: { readonly staleMs: number } = { staleMs: 0 };

/** What the scenario `s` holds after each of its versions 1, 2, 3. */
const contents: readonly Content[] = [
  { names: {}, toleranceOre: 0 },
  { names: { 'K1-0': 'K1-0' }, toleranceOre: 0 },
  { names: { 'K1-0': 'K1-0' }, toleranceOre: 700 },
];
const writers = ['Alva', 'K1', 'K2'];

/** The answer that tells a version truly. */
function told(version: number, over: object = {}): Answer {
  const content = contents[version - 1] ?? { names: {}, toleranceOre: 0 };
  const seen = { number: version, by: writers[version - 1] ?? '', at: at(version * 10 - 5), content };
  return { kind: 'told', seen: { ...seen, ...over } };
}

function at(ms: number): string {
  return new Date(Date.UTC(2026, 0, 1) + ms * 1000).toISOString();
}

interface Parts {
  readonly from: number;
  readonly to: number;
  readonly answer: Answer;
  readonly write?: { readonly expected: number; readonly deed: Deed };
}

/** A request from one moment to another, in seconds. */
function event(client: string, operation: number, { from, to, answer, write }: Parts): Event {
  return {
    client,
    operation,
    journal: 's',
    sentMs: from * 1000,
    answeredMs: to * 1000,
    sentAt: at(from),
    answeredAt: at(to),
    request: write === undefined ? { kind: 'read' } : { kind: 'write', ...write },
    answer,
  };
}

const add: Deed = { kind: 'add', changeId: 'K1-0' };
const set: Deed = { kind: 'setTolerance', toleranceOre: 700 };
const conflict: Answer = {
  kind: 'conflict',
  told: { number: 2, by: 'K1', at: at(15), what: 'Enhet K1-0 inrättas.' },
  seen: { number: 2, by: 'K1', at: at(15), content: contents[1] ?? { names: {}, toleranceOre: 0 } },
};

/** K1 adds a unit while K2 reads the version before, meets the conflict and then sets the tolerance. */
const good: readonly Event[] = [
  event('Läsare', 0, { from: 0, to: 9, answer: told(1) }),
  event('K1', 0, { from: 10, to: 16, answer: told(2), write: { expected: 1, deed: add } }),
  event('K2', 0, { from: 11, to: 12, answer: told(1) }),
  event('K2', 1, { from: 17, to: 18, answer: conflict, write: { expected: 1, deed: set } }),
  event('K2', 2, { from: 20, to: 29, answer: told(3), write: { expected: 2, deed: set } }),
  event('K1', 1, { from: 21, to: 30, answer: told(2) }),
  event('K1', 2, {
    from: 31,
    to: 32,
    answer: { kind: 'refused', code: 'noChange' },
    write: { expected: 3, deed: set },
  }),
  event('Läsare', 1, { from: 40, to: 41, answer: told(3) }),
];

/** The good history with one event in another way. */
function goodBut(index: number, over: Partial<Event>): readonly Event[] {
  return good.map((event, at) => (at === index ? { ...event, ...over } : event));
}

describe('the check of a history', () => {
  it('finds nothing in a good one', () => {
    expect(checkHistory(good, never)).toEqual([]);
  });

  it('finds a lost update', () => {
    const lost = goodBut(4, { request: { kind: 'write', expected: 1, deed: set }, answer: told(2) });
    expect(checkHistory(lost, never)).toContainEqual('K2 #2 setTolerance of s: lost update: 1 was built upon twice');
  });

  it('finds a gap', () => {
    const gap = goodBut(4, { request: { kind: 'write', expected: 3, deed: set } });
    expect(checkHistory(gap, never)[0]).toBe('K2 #2 setTolerance of s: gap: nobody stored 3 to 3');
  });

  it('finds a write that was answered and is gone', () => {
    const gone = [...good.slice(0, 4), event('K1', 1, { from: 31, to: 32, answer: told(2) })];
    const late = event('K3', 0, { from: 20, to: 29, answer: told(2), write: { expected: 2, deed: set } });
    expect(checkHistory([...gone, late], never)).toEqual(['the last number told is 2, and the last one stored is 3']);
  });

  it('finds a stale read: older than a write that was answered before', () => {
    const stale = goodBut(3, { request: { kind: 'read' }, answer: told(1) });
    expect(checkHistory(stale, never)).toEqual(['K2 #1 read of s: told 1 when 2 was known']);
    expect(checkHistory(stale, { staleMs: 2000 })).toEqual([]);
  });

  it('finds a client that reads backwards, however old an answer may be', () => {
    const back = [...good.slice(0, 7), event('K2', 3, { from: 30, to: 31, answer: told(2) }), ...good.slice(7)];
    expect(checkHistory(back, { staleMs: 60_000 })).toEqual(['K2 #3 read of s: told 2 when 3 was known']);
  });

  it('finds an answer from before it was asked for', () => {
    const early = goodBut(2, { answer: told(3) });
    expect(checkHistory(early, never)).toContainEqual('K2 #0 read of s: 3 was told before it was asked for');
  });

  it('finds a content that no writes make, and an author that did not write', () => {
    const [wrong] = checkHistory(goodBut(7, { answer: told(3, { content: contents[1] }) }), never);
    expect(wrong).toMatch(/^Läsare #1 read of s: 3 holds .*700.* and was told as/);
    expect(checkHistory(goodBut(7, { answer: told(3, { by: 'K1' }) }), never)).toEqual([
      'Läsare #1 read of s: 3 is told to be by K1, and is by K2',
    ]);
  });

  it.each([
    [{ by: 'K2' }, 'the conflict names K2, and K1 wrote 2'],
    [{ what: 'ett steg ångrat' }, 'the conflict calls 2 “ett steg ångrat” without “Enhet K1-0”'],
    [{ at: at(14) }, `2 was recorded at ${at(14)} and ${at(15)}`],
    [{ number: 1 }, 'a conflict on 1 with 1, which is no later'],
  ])('finds a conflict that is not true: %j', (over, fault) => {
    const untrue = goodBut(3, { answer: { ...conflict, told: { ...conflict.told, ...over } } });
    expect(checkHistory(untrue, never).join('\n')).toContain(fault);
  });

  it('finds a time outside of the request that wrote it, and one before the number below', () => {
    const wrong = (moment: number): readonly Event[] =>
      good.map((one) =>
        'seen' in one.answer && one.answer.seen.number === 3
          ? { ...one, answer: { ...one.answer, seen: { ...one.answer.seen, at: at(moment) } } }
          : one,
      );
    expect(checkHistory(wrong(35), never)).toEqual([expect.stringContaining('is said to be of')]);
    expect(checkHistory(wrong(14), never)[0]).toContain('before the one below it');
  });

  it('finds a failed answer, and a stored write that tells no later number', () => {
    expect(checkHistory(goodBut(2, { answer: { kind: 'failed', reason: 'cut off' } }), never)).toEqual([
      'K2 #0 read of s: failed: cut off',
    ]);
    expect(checkHistory(goodBut(4, { answer: told(2) }), never)).toContain(
      'K2 #2 setTolerance of s: stored on 2 and told 2',
    );
  });
});
