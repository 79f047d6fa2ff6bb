import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';
import { joinEnds } from './join-ends.ts';

/** What becomes of what a client sends, and of the answer to it. */
export type Fate = 'pass' | 'loseRequest' | 'halfRequest' | 'loseAnswer' | 'halfAnswer';

/** A line between a client and a server that is cut as it is told. */
export interface CuttingProxy {
  readonly port: number;
  /** Lines that were cut. */
  cuts(): number;
  close(): void;
}

/** Listens on a free port of this machine. `fateOf` judges each piece that a client sends. */
export async function cuttingProxy(
  target: { readonly host: string; readonly port: number },
  fateOf: (sent: Buffer) => Fate,
): Promise<CuttingProxy> {
  const lines = new Set<Socket>();
  let cuts = 0;
  const serve = (client: Socket): void => {
    const server = dial(target.port, target.host);
    let fate: Fate = 'pass';
    const cut = (): void => {
      cuts += 1;
      client.destroy();
      server.destroy();
    };
    joinEnds(lines, client, server);
    client.on('data', (sent: Buffer) => {
      fate = fateOf(sent);
      if (fate === 'loseRequest') return cut();
      if (fate === 'halfRequest') return void server.write(half(sent), cut);
      server.write(sent);
    });
    server.on('data', (answer: Buffer) => {
      if (fate === 'pass') return void client.write(answer);
      if (fate === 'halfAnswer') client.write(half(answer));
      cut();
    });
  };
  const listener = createServer(serve).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    cuts: () => cuts,
    close: () => {
      listener.close();
      for (const line of lines) line.destroy();
    },
  };
}

function half(whole: Buffer): Buffer {
  return whole.subarray(0, Math.floor(whole.length / 2));
}
