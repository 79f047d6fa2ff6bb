/** The way to a figure: property names and, in place of array indexes, the ids of the row; an empty text for an id that is null. */
export type FigurePath = readonly string[];

/**
 * Adress: a path as text, a JSON Pointer (RFC 6901) without its first slash. `~` is written `~0` and `/` is written `~1`; any
 * other character stands for itself.
 */
export function figureAddress(path: FigurePath): string {
  return path.map((segment) => segment.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

/** The path of an address, with or without the first slash of a JSON Pointer; null when a `~` begins no escape. */
export function parseFigureAddress(address: string): FigurePath | null {
  if (/~(?![01])/.test(address)) return null;
  return address
    .replace(/^\//, '')
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
