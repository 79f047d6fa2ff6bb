import { createServer } from 'node:net';
import { StartRefused } from './start-refused.ts';

/** Throws `StartRefused` when the port cannot be listened on; `setting` is the variable that would move it. */
export async function requireFreePort(port: number, setting: string): Promise<void> {
  const code = await listenError(port);
  if (code === undefined) return;
  const [swedish, english] =
    code === 'EADDRINUSE' ? ['är upptagen', 'is taken'] : [`går inte att använda (${code})`, 'cannot be used'];
  throw new StartRefused(
    `Port ${port} ${swedish}; stoppa det som använder den eller välj en annan med ${setting}. / Port ${port} ${english}; stop what uses it or choose another with ${setting}.`,
  );
}

/** A port on the loopback address that nothing uses right now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

function listenError(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)));
  });
}
