import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Random } from '@samorg/testkit';
import { type ApiClient, memberOf, type Reply } from './api-client.ts';
import type { Fate } from './cutting-proxy.ts';

/** A client that repeats each request with its own key until it is answered, over a line that is cut by chance. */
export interface RepeatingClient extends ApiClient {
  /** Requests that were sent again. */
  repeats(): number;
  /** What happened when a key was sent with another request, where it was not refused. */
  readonly reused: readonly string[];
}

/** Header by which a request tells the proxy what becomes of it. */
const fateHeader = 'samorg-fate';
const fates = ['pass', 'loseRequest', 'halfRequest', 'loseAnswer', 'loseAnswer', 'loseAnswer', 'halfAnswer'] as const;
const mostRepeats = 50;
const asksPerReuse = 20;

/** The fate that a request asks for, as the proxy reads it. */
export function askedFate(sent: Buffer): Fate {
  const asked = new RegExp(`${fateHeader}: (\\w+)`).exec(sent.toString('latin1'))?.[1];
  return fates.find((fate) => fate === asked) ?? 'pass';
}

interface Asked {
  readonly query: string;
  readonly variables: object;
}

/** `hasFates`: whether this line is cut; else only an API that does not know is asked again. */
export function repeatingClient(
  api: ApiClient,
  { random, hasFates }: { readonly random: Random; readonly hasFates: boolean },
): RepeatingClient {
  const reused: string[] = [];
  let [repeats, asks] = [0, 0];
  const send = (asked: Asked, key: string, fate: Fate): Promise<Reply> =>
    api.ask(asked.query, asked.variables, { 'idempotency-key': key, [fateHeader]: fate });
  const ask = async (query: string, variables: object = {}): Promise<Reply> => {
    const key = randomUUID();
    asks += 1;
    let reply = await send({ query, variables }, key, hasFates ? random.pick(fates) : 'pass');
    for (let repeat = 0; isOpen(reply) && repeat < mostRepeats; repeat += 1) {
      repeats += 1;
      if (reply.kind === 'answered') await setTimeout(100);
      reply = await send({ query, variables }, key, hasFates && repeat < 2 ? random.pick(fates) : 'pass');
    }
    if (asks % asksPerReuse === 0 && query.startsWith('mutation') && isSaved(reply)) {
      const other = await send({ query, variables: altered(variables) }, key, 'pass');
      const code = other.kind === 'answered' ? `${other.status} ${firstCode(other.body)}` : other.reason;
      if (code !== '422 keyReused') reused.push(`the key of ${JSON.stringify(variables)} was taken again: ${code}`);
    }
    return reply;
  };
  const load = async (file: string): Promise<Reply> => {
    const headers = { 'idempotency-key': randomUUID() };
    let reply = await api.load(file, headers);
    for (let repeat = 0; isOpen(reply) && repeat < mostRepeats; repeat += 1) {
      await setTimeout(100);
      reply = await api.load(file, headers);
    }
    return reply;
  };
  return { ...api, ask, load, repeats: () => repeats, reused };
}

/** Whether nobody knows yet what became of a request. */
function isOpen(reply: Reply): boolean {
  return reply.kind === 'lost' || ['storeUnavailable', 'storeOutcomeUnknown'].includes(firstCode(reply.body));
}

function isSaved(reply: Reply): boolean {
  return reply.kind === 'answered' && /Saved$/.test(String(memberOf(reply.body, 'data', 'done', '__typename')));
}

function firstCode(body: unknown): string {
  const errors = memberOf(body, 'errors');
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  return String(memberOf(first, 'extensions', 'code'));
}

/** Other variables: numbers one more, texts one letter longer, but for ids. */
function altered(variables: object): object {
  return Object.fromEntries(
    Object.entries(variables)
      .map(([name, value]) => {
        if (name === 'ore') return [name, Number(value) + 1];
        if (name === 'note') return [name, `${value}x`];
        return [name, value];
      })
      .concat([['other', true]]),
  );
}
