import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';
import { joinEnds } from './join-ends.ts';

/** A line between an API and its Neo4j server on which it is heard how often a write was attempted. */
export interface BoltLine {
  readonly port: number;
  /** Attempts by the mark of their write: every attempt that comes to its entry names it. */
  attempts(): ReadonlyMap<string, number>;
  /** Attempts that the server ended because they waited for each other. */
  deadlocks(): number;
  close(): Promise<void>;
}

/** The mark of a write, as Bolt sends it: the key `call` and a text of 36 bytes. */
const mark = /\x84call\xd0\x24([0-9a-f-]{36})/g;
const deadlock = /DeadlockDetected/g;
/** What the longest of them may have left in the part before. */
const overlap = 48;

/** Listens on a free port of this machine, and passes everything on to a server. */
export async function boltLine(target: { readonly host: string; readonly port: number }): Promise<BoltLine> {
  const attempts = new Map<string, number>();
  const lines = new Set<Socket>();
  let deadlocks = 0;
  const listener = createServer((client) => {
    const server = dial(target.port, target.host);
    joinEnds(lines, client, server);
    client.pipe(server).pipe(client);
    client.on(
      'data',
      heard(mark, (found) => attempts.set(found, (attempts.get(found) ?? 0) + 1)),
    );
    server.on(
      'data',
      heard(deadlock, () => {
        deadlocks += 1;
      }),
    );
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return {
    port: address.port,
    attempts: () => attempts,
    deadlocks: () => deadlocks,
    close: async () => {
      const closed = once(listener, 'close');
      listener.close();
      for (const line of lines) line.destroy();
      await closed;
    },
  };
}

/** Finds a pattern in what is said, also where it is said in two parts. */
function heard(pattern: RegExp, found: (what: string) => void): (data: Buffer) => void {
  let rest = '';
  return (data) => {
    const text = rest + data.toString('latin1');
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      found(match[1] ?? match[0]);
      end = match.index + match[0].length;
    }
    rest = text.slice(Math.max(end, text.length - overlap));
  };
}
