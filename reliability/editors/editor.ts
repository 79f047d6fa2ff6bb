import type { Random } from '@samorg/testkit';
import type { ApiClient } from '../api/api-client.ts';
import type { Deed } from './deed.ts';
import type { Event, Seen, Write } from './event.ts';
import { answerOf, type JournalPlace, readRequest, writeRequest } from './requests.ts';

/** Somebody at work: one request after the other, on an organisation and its scenarios. */
export interface Editor {
  readonly name: string;
  readonly api: ApiClient;
  readonly random: Random;
  readonly organisation: JournalPlace;
  readonly scenarios: readonly JournalPlace[];
  /** How many of ten operations only read. */
  readonly readsOfTen: number;
  /** What was seen last of each journal, by id. */
  readonly seen: Map<string, Seen>;
}

/** Does some operations and gives the events. Reads first what has not been seen; a write is on what was seen last. */
export async function work(editor: Editor, operations: number): Promise<readonly Event[]> {
  const events: Event[] = [];
  for (let operation = 0; operation < operations; operation += 1) events.push(await doOne(editor, operation));
  return events;
}

/** One operation. */
async function doOne(editor: Editor, operation: number): Promise<Event> {
  const { random, organisation, scenarios, readsOfTen, seen } = editor;
  const place = random.below(4) === 0 ? organisation : random.pick(scenarios);
  const last = seen.get(place.id);
  if (last === undefined || random.below(10) < readsOfTen)
    return send(editor, operation, { place, request: { kind: 'read' } });
  const deed =
    place.kind === 'organisation' ? organisationDeed(editor, operation, last) : scenarioDeed(editor, operation, last);
  return send(editor, operation, { place, request: { kind: 'write', expected: last.number, deed } });
}

/** Reads a journal, as an event. */
export function readOnce(editor: Editor, operation: number, place: JournalPlace): Promise<Event> {
  return send(editor, operation, { place, request: { kind: 'read' } });
}

async function send(
  { name, api, seen }: Editor,
  operation: number,
  { place, request }: { readonly place: JournalPlace; readonly request: { readonly kind: 'read' } | Write },
): Promise<Event> {
  const { query, variables } =
    request.kind === 'read' ? readRequest(place) : writeRequest(place, request.expected, request.deed);
  const sentAt = new Date().toISOString();
  const sentMs = performance.now();
  const reply = await api.ask(query, variables, { 'samorg-actor': encodeURIComponent(name) });
  const answeredMs = performance.now();
  const answeredAt = new Date().toISOString();
  const answer =
    reply.kind === 'lost' ? ({ kind: 'failed', reason: reply.reason } as const) : answerOf(place, reply.body);
  if ('seen' in answer) seen.set(place.id, answer.seen);
  return { client: name, operation, journal: place.id, sentMs, answeredMs, sentAt, answeredAt, request, answer };
}

/** Changes come and go so that there are about six. */
function scenarioDeed({ name, random }: Editor, operation: number, { content }: Seen): Deed {
  const changeIds = Object.keys(content.names);
  const kind = random.below(10);
  if (kind === 0) return { kind: 'undo' };
  if (kind === 1) return { kind: 'redo' };
  if (kind <= 3) return { kind: 'setTolerance', toleranceOre: uniqueNumber(name, operation) };
  if (kind === 4 && changeIds.length > 1)
    return { kind: 'reorder', changeIds: [...changeIds.slice(1), changeIds[0] ?? ''] };
  if (changeIds.length > 0 && random.below(12) < changeIds.length)
    return { kind: 'remove', changeId: random.pick(changeIds) };
  return { kind: 'add', changeId: `${name}-${operation}` };
}

function organisationDeed({ name, random, scenarios, seen }: Editor, operation: number, last: Seen): Deed {
  const kind = random.below(10);
  if (kind <= 3) return { kind: 'undo' };
  if (kind === 4) return { kind: 'redo' };
  const scenario = random.pick(scenarios);
  const known = seen.get(scenario.id);
  if (kind === 5 && known !== undefined && Object.keys(known.content.names).length > 0) {
    const changeIds = Object.keys(known.content.names);
    return { kind: 'apply', scenarioId: scenario.id, scenarioName: scenario.name, version: known.number, changeIds };
  }
  // Any unit that is there: those that a carried out scenario has made cannot be corrected.
  const stated = Object.keys(last.content.names).filter((id) => !id.startsWith('enhet-'));
  return { kind: 'correct', unitId: random.pick(stated), name: `${name} ${operation}` };
}

/** A tolerance that nobody else sets. */
function uniqueNumber(name: string, operation: number): number {
  return Number(name.replaceAll(/\D/g, '')) * 1000 + operation + 1;
}
