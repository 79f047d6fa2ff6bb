import { textOf } from './content.ts';
import type { Event, Seen, ToldConflict, Write } from './event.ts';
import { type ModelVersion, modelOf } from './journal-model.ts';

/** What a history must keep. */
export interface HistoryRules {
  /** How much older than the last answered write an answer to somebody else may be, milliseconds; 0 = never older. */
  readonly staleMs: number;
}

/** How far the wall clock of another process may be off, milliseconds. */
const clockSlackMs = 5;

/**
 * What is wrong with the history of one journal, which begins with a read by itself and ends with one, one line each; empty = it holds:
 * the stored writes form one chain of numbers without a gap; every answer tells the content, author and time that its number has; nobody
 * is told what is older than what they saw or what was answered before they asked, nor what nobody has asked for yet; and a conflict
 * names the write that came first, truly.
 */
export function checkHistory(events: readonly Event[], { staleMs }: HistoryRules): readonly string[] {
  const [begin] = events;
  if (begin?.answer.kind !== 'told') return ['the history does not begin with a read'];
  const first = begin.answer.seen;
  const stored = events.filter(isStored).toSorted((a, b) => a.request.expected - b.request.expected);
  const broken = brokenChain(first.number, stored, events);
  if (broken.length > 0) return broken;
  const model = modelOf(
    first.content,
    stored.map(({ request }) => request.deed),
  );
  const truth = new Truth(first, { model, stored });
  const violations: string[] = [];
  for (const event of events) {
    const say = (what: string): void => void violations.push(`${nameOf(event)}: ${what}`);
    const { answer } = event;
    if (answer.kind === 'failed') say(`failed: ${answer.reason}`);
    if (answer.kind === 'told' || answer.kind === 'conflict')
      for (const fault of truth.faultsOf(answer.seen, event)) say(fault);
    if (answer.kind === 'conflict') for (const fault of truth.faultsOfConflict(answer.told, event)) say(fault);
    if (isStored(event) && answer.kind === 'told' && answer.seen.number <= event.request.expected)
      say(`stored on ${event.request.expected} and told ${answer.seen.number}`);
  }
  return [...violations, ...truth.faultsOfTime(), ...agedAnswers(events, staleMs)];
}

type Stored = Event & { readonly request: Write };

function isStored(event: Event): event is Stored {
  return event.request.kind === 'write' && event.answer.kind === 'told';
}

/** Where the stored writes are no chain from the first number to the last one that was told. */
function brokenChain(first: number, stored: readonly Stored[], events: readonly Event[]): readonly string[] {
  const violations: string[] = [];
  let number = first;
  for (const event of stored) {
    const { expected } = event.request;
    if (expected < number) violations.push(`${nameOf(event)}: lost update: ${expected} was built upon twice`);
    if (expected > number) violations.push(`${nameOf(event)}: gap: nobody stored ${number + 1} to ${expected}`);
    number = expected + 1;
  }
  const last = Math.max(...events.map(({ answer }) => ('seen' in answer ? answer.seen.number : 0)));
  if (last !== number) violations.push(`the last number told is ${last}, and the last one stored is ${number}`);
  return violations;
}

/** What is true of each number, found from the writes, and what the answers said of when it was recorded. */
class Truth {
  readonly #first: Seen;
  readonly #model: readonly ModelVersion[];
  readonly #stored: readonly Stored[];
  readonly #times = new Map<number, Set<string>>();

  constructor(first: Seen, of: { readonly model: readonly ModelVersion[]; readonly stored: readonly Stored[] }) {
    this.#first = first;
    this.#model = of.model;
    this.#stored = of.stored;
  }

  faultsOf(seen: Seen, event: Event): readonly string[] {
    const { number } = seen;
    const version = this.#model[number - this.#first.number];
    if (version === undefined) return [`${number} was never stored`];
    const faults = this.#faultsOfAuthor(seen, event);
    if (textOf(version.content) === textOf(seen.content)) return faults;
    return [...faults, `${number} holds ${textOf(version.content)} and was told as ${textOf(seen.content)}`];
  }

  faultsOfConflict(told: ToldConflict, { request }: Event): readonly string[] {
    const { number } = told;
    const faults: string[] = [];
    if (request.kind === 'write' && number <= request.expected)
      faults.push(`a conflict on ${request.expected} with ${number}, which is no later`);
    const missing = (this.#model[number - this.#first.number]?.words ?? []).filter((word) => !told.what.includes(word));
    if (missing.length > 0)
      faults.push(`the conflict calls ${number} “${told.what}” without “${missing.join('”, “')}”`);
    if (told.by !== this.#writerOf(number))
      faults.push(`the conflict names ${told.by}, and ${this.#writerOf(number)} wrote ${number}`);
    this.#keepTime(number, told.at);
    return faults;
  }

  /** Each number was recorded at one time, within the request of its writer, and none before the one below it. */
  faultsOfTime(): readonly string[] {
    const faults: string[] = [];
    let before = '';
    for (const [number, times] of [...this.#times].sort(([a], [b]) => a - b)) {
      const [at = '', ...others] = [...times].sort();
      if (others.length > 0) faults.push(`${number} was recorded at ${[at, ...others].join(' and ')}`);
      if (at < before) faults.push(`${number} was recorded at ${at}, before the one below it`);
      const writer = this.#stored[number - this.#first.number - 1];
      if (writer !== undefined && !isWithin(at, writer))
        faults.push(
          `${number} is said to be of ${at}, and ${nameOf(writer)} was from ${writer.sentAt} to ${writer.answeredAt}`,
        );
      before = at;
    }
    return faults;
  }

  #faultsOfAuthor({ number, by, at }: Seen, event: Event): readonly string[] {
    this.#keepTime(number, at);
    const writer = this.#stored[number - this.#first.number - 1];
    const faults =
      by === this.#writerOf(number) ? [] : [`${number} is told to be by ${by}, and is by ${this.#writerOf(number)}`];
    const isFuture = writer !== undefined && writer.sentMs > event.answeredMs;
    return isFuture ? [...faults, `${number} was told before it was asked for`] : faults;
  }

  #writerOf(number: number): string {
    return this.#stored[number - this.#first.number - 1]?.client ?? this.#first.by;
  }

  #keepTime(number: number, at: string): void {
    this.#times.set(number, (this.#times.get(number) ?? new Set()).add(at));
  }
}

/** Answers that are older than what was known when they were asked for. */
function agedAnswers(events: readonly Event[], staleMs: number): readonly string[] {
  const answered = events.filter(({ answer }) => 'seen' in answer).toSorted((a, b) => a.answeredMs - b.answeredMs);
  const clients = new Set(events.map(({ client }) => client));
  const everybody = newestBefore(answered);
  const own = new Map(
    [...clients].map((name) => [name, newestBefore(answered.filter(({ client }) => client === name))]),
  );
  return answered
    .toSorted((a, b) => a.sentMs - b.sentMs)
    .flatMap((event) => {
      const known = Math.max(everybody(event.sentMs - staleMs), own.get(event.client)?.(event.sentMs) ?? 0);
      return numberOf(event) < known ? [`${nameOf(event)}: told ${numberOf(event)} when ${known} was known`] : [];
    });
}

/** The newest number that was told before a moment; moments must be asked for in their order. */
function newestBefore(answered: readonly Event[]): (ms: number) => number {
  let next = 0;
  let newest = 0;
  return (ms) => {
    for (let event = answered[next]; event !== undefined && event.answeredMs < ms; event = answered[++next])
      newest = Math.max(newest, numberOf(event));
    return newest;
  };
}

/** The number that an answer told; a write that was stored knows its own, even if it is told no more. */
function numberOf({ request, answer }: Event): number {
  const seen = 'seen' in answer ? answer.seen.number : 0;
  return request.kind === 'write' && answer.kind === 'told' ? Math.max(seen, request.expected + 1) : seen;
}

function isWithin(at: string, { sentAt, answeredAt }: Event): boolean {
  const moment = Date.parse(at);
  return moment >= Date.parse(sentAt) - clockSlackMs && moment <= Date.parse(answeredAt) + clockSlackMs;
}

function nameOf({ client, operation, journal, request }: Event): string {
  return `${client} #${operation} ${request.kind === 'read' ? 'read' : request.deed.kind} of ${journal}`;
}
