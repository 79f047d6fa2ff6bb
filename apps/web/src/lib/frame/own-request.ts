/** What is known of a request's way here. */
export type RequestOrigin = {
  readonly method: string;
  /** `Host` header. */
  readonly host: string | null;
  /** `Origin` header; browsers send it with every write. */
  readonly origin: string | null;
};

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Whether a request comes from our own pages: it asks for the address that we are served at, and a write comes from
 * a page with that address. Guards against forged writes and against foreign names that point at this machine.
 *
 * `ownOrigin` is the address that readers use (`http://127.0.0.1:4310`); empty = any name of the loopback interface.
 */
export function isOwnRequest(request: RequestOrigin, ownOrigin: string): boolean {
  const { method, host, origin } = request;
  if (host === null) return false;
  if (!loopbackHost.test(host) && host !== hostOf(ownOrigin)) return false;
  return readingMethods.has(method) || (origin !== null && hostOf(origin) === host);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
