/** An RFC 6901 pointer to a place in a JSON document; '' is the document itself. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${escapeKey(String(key))}`).join('');
}

/** A property name as one step of a pointer. */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
