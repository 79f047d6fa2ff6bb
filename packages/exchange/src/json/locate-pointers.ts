import { escapeKey } from './pointer.ts';
import { placeFinder, type TextPlace } from './text-place.ts';

/**
 * Where values stand in a JSON text, for every pointer that is found. The text must be valid JSON; it is passed once and
 * without recursion, and no further than the last pointer asked for.
 */
export function locatePointers(text: string, pointers: Iterable<string>): Map<string, TextPlace> {
  const wanted = new Set(pointers);
  const found = new Map<string, TextPlace>();
  const open: Container[] = [];
  const placeOf = placeFinder(text);
  const token = /[{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+/g;
  for (let match = token.exec(text); match !== null && wanted.size > 0; match = token.exec(text)) {
    const [part] = match;
    const inside = open.at(-1);
    if (part === '}' || part === ']') open.pop();
    else if (part === ',') inside?.next();
    else if (part === ':') inside?.atValue();
    else if (inside?.expectsKey() === true) inside.key(part);
    else {
      const pointer = inside === undefined ? '' : inside.pointer();
      if (wanted.delete(pointer)) found.set(pointer, placeOf(match.index));
      if (part === '{' || part === '[') open.push(container(pointer, part === '{'));
    }
  }
  return found;
}

/** An array or object that the scan is inside of, and the step to the value that comes next. */
interface Container {
  readonly pointer: () => string;
  readonly expectsKey: () => boolean;
  readonly key: (quoted: string) => void;
  readonly atValue: () => void;
  readonly next: () => void;
}

function container(above: string, isObject: boolean): Container {
  let index = 0;
  let name = '';
  let keyComes = isObject;
  return {
    pointer: () => `${above}/${isObject ? escapeKey(name) : index}`,
    expectsKey: () => keyComes,
    key: (quoted) => {
      name = String(JSON.parse(quoted));
    },
    atValue: () => {
      keyComes = false;
    },
    next: () => {
      index += 1;
      keyComes = isObject;
    },
  };
}
