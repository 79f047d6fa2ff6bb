import { once } from 'node:events';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';

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
}

/** COMMIT as Bolt sends it: a chunk of two bytes, and the end of the message. */
const commitMessage = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Listens on a free port of this machine, and passes everything on to a server. */
export async function faultProxy(target: { readonly host: string; readonly port: number }): Promise<FaultProxy> {
  const lines = new Set<Socket>();
  let isArmed = false;
  let lost = 0;
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
        other.destroy();
      });
    }
    client.on('data', (data: Buffer) => {
      if (isArmed && data.includes(commitMessage)) [isArmed, isLosing] = [false, true];
      server.write(data);
    });
    server.on('data', (data: Buffer) => {
      if (!isLosing) return client.write(data);
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
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return address.port;
}
