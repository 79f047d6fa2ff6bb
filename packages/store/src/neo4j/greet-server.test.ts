import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { greetServer } from './greet-server.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** The address of a server that treats each line so. */
async function serverThat(treats: (line: Socket) => void): Promise<string> {
  const server = createServer((line) => {
    line.on('error', () => {});
    treats(line);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  return `neo4j://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('greetServer', () => {
  it('is content with any answer', async () => {
    const uri = await serverThat((line) => line.once('data', () => line.write(Buffer.from([0, 0, 4, 4]))));
    await expect(greetServer(uri, 1000)).resolves.toBeUndefined();
  });

  it('cuts the line to a server that takes it up and says nothing', async () => {
    const cut: Promise<unknown>[] = [];
    const uri = await serverThat((line) => cut.push(once(line.resume(), 'close')));
    await expect(greetServer(uri, 100)).rejects.toMatchObject({
      code: 'storeUnavailable',
      message: expect.stringContaining('within 100 ms'),
    });
    await Promise.all(cut);
    expect(cut).toHaveLength(1);
  });

  it.each([
    ['cuts the line', (line: Socket) => line.end()],
    ['speaks no TLS', (line: Socket) => line.once('data', () => line.end('HTTP/1.1 400 Bad Request\r\n\r\n'))],
  ])('tells that a server cannot be used that %s', async (what, treats) => {
    const uri = await serverThat(treats);
    const asked = what === 'speaks no TLS' ? uri.replace('neo4j:', 'neo4j+ssc:') : uri;
    await expect(greetServer(asked, 1000)).rejects.toMatchObject({ code: 'storeUnavailable' });
  });

  it.each(['bolt://127.0.0.1:1', 'bolt://[::1]:1', 'neo4j+s://127.0.0.1:1'])(
    'tells that nobody is at %s',
    async (uri) => {
      await expect(greetServer(uri, 1000)).rejects.toMatchObject({ code: 'storeUnavailable' });
    },
  );
});
