import { createServer } from 'node:http';

/** Serves texts by their path from memory, on a free port of this machine. */
export async function servePages(
  texts: ReadonlyMap<string, string>,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const text = texts.get(request.url ?? '');
    if (text === undefined) response.writeHead(404).end();
    else {
      const type = request.url?.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type }).end(text);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const found = server.address();
  const port = typeof found === 'object' && found !== null ? found.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
