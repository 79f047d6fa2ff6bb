/** The address when it lies on this site (`/…`, but not `//…` or `/\…`); the start page otherwise. Keeps redirects at home. */
export function localAddress(address: string): string {
  return /^\/(?![/\\])/.test(address) ? address : '/';
}
