import { once } from 'node:events';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';

/** How a line treats what is said on it: passes it on, is half open (takes all and answers nothing), or answers late. */
export type LineMood = 'well' | 'halfOpen' | { readonly lateMs: number };

/** A line between a driver and its server that can be cut. */
export interface FaultProxy {
  readonly port: number;
  /** Cuts the line when the next commit has been answered by the server, before the driver hears of it. */
  readonly loseNextCommit: () => void;
  /** Commits whose answer was lost. */
  readonly lost: () => number;
  /** Cuts every line and answers nobody. */
  readonly goDown: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  /** Resets every line; new ones may be opened. */
  readonly resetLines: () => void;
  /** From now on, on every line. Lines that were half open are cut when they are to be well again. */
  readonly setMood: (mood: LineMood) => void;
}

/** COMMIT as Bolt sends it: a chunk of two bytes, and the end of the message. */
const commitMessage = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Listens on a free port of this machine, and passes everything on to a server. */
export async function faultProxy(target: { readonly host: string; readonly port: number }): Promise<FaultProxy> {
  const lines = new Set<Socket>();
  const stuck = new Set<Socket>();
  let isArmed = false;
  let lost = 0;
  let mood: LineMood = 'well';
  const pass = (data: Buffer, to: Socket): void => {
    if (mood === 'halfOpen') return void stuck.add(to);
    if (mood === 'well') return void to.write(data);
    setTimeout(() => !to.destroyed && mood !== 'halfOpen' && to.write(data), mood.lateMs);
  };
  const serve = (client: Socket): void => {
    const server = dial(target.port, target.host);
    let isLosing = false;
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      lines.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        lines.delete(one);
        stuck.delete(one);
        other.destroy();
      });
    }
    client.on('data', (data: Buffer) => {
      if (isArmed && data.includes(commitMessage)) [isArmed, isLosing] = [false, true];
      if (mood === 'halfOpen') stuck.add(server);
      else server.write(data);
    });
    server.on('data', (data: Buffer) => {
      if (!isLosing) return pass(data, client);
      lost += 1;
      return client.destroy();
    });
  };
  let listener: Server = createServer(serve).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const port = portOf(listener);
  return {
    port,
    loseNextCommit: () => {
      isArmed = true;
    },
    lost: () => lost,
    goDown: async () => {
      const closed = once(listener, 'close');
      listener.close();
      for (const line of lines) line.destroy();
      await closed;
    },
    comeBack: async () => {
      listener = createServer(serve).listen(port, '127.0.0.1');
      await once(listener, 'listening');
    },
    resetLines: () => {
      for (const line of lines) line.resetAndDestroy();
    },
    setMood: (next) => {
      mood = next;
      if (next === 'halfOpen') return;
      for (const line of stuck) line.destroy();
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return address.port;
}
