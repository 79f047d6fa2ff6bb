import { connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { StoreUnavailable } from '../port/store-error.ts';

/** What a client of Bolt says first, and the one thing that it asks: a list of versions, of which 4.4 is enough to be answered. */
const greeting = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

const usualPort = 7687;

/**
 * Whether a server answers at the address: resolves when it says anything to a greeting, rejects with `StoreUnavailable` when it does
 * not in time. The line is cut then, whereas the driver would wait for ever for one who takes up and says nothing.
 */
export function greetServer(uri: string, patienceMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = lineTo(new URL(uri));
    const end = (error: Error | null): void => {
      clearTimeout(timer);
      socket.destroy();
      if (error === null) resolve();
      else reject(new StoreUnavailable(`the Neo4j server cannot be reached: ${error.message}`, error));
    };
    const timer = setTimeout(() => end(new Error(`no answer within ${patienceMs} ms`)), patienceMs);
    socket.once('error', end);
    socket.once('data', () => end(null));
    socket.once('close', () => end(new Error('the line was cut')));
    socket.write(greeting);
  });
}

/** Certificates are for the driver to look at; nothing secret is said here. */
function lineTo({ protocol, hostname, port }: URL): Socket {
  const place = { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port || usualPort) };
  return /\+s(sc)?:$/.test(protocol) ? connectSecurely({ ...place, rejectUnauthorized: false }) : connect(place);
}
