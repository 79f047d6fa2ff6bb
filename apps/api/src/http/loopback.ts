import type { IncomingMessage } from 'node:http';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request was meant for this machine: its Host, and its Origin if it has one, name the loopback address. A page
 * elsewhere whose name is made to resolve to this machine has another Host, and is turned down.
 */
export function isForLoopback(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !loopbackNames.has(nameOfHost(host))) return false;
  return origin === undefined || (URL.canParse(origin) && loopbackNames.has(new URL(origin).hostname));
}

function nameOfHost(host: string): string {
  return host.replace(/:[0-9]+$/, '').toLowerCase();
}
