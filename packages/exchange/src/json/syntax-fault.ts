/**
 * Where a text stops being JSON (RFC 8259): the offset of the first token that cannot stand there, or the length of a text
 * that ends too early. The engine that parses tells it for some faults only. Runs without recursion, once over the text.
 */
export function offsetOfSyntaxFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    const next: Expected | null = token === null ? null : step(expected, token, open);
    if (token === null || next === null) return at;
    expected = next;
    at = skipSpace(text, at + token.length);
  }
  return text.length;
}

/** What may stand next. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const space = /[ \t\n\r]*/y;
const string = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"/uy;
const other = /[{}[\],:]|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function skipSpace(text: string, from: number): number {
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}

function tokenAt(text: string, at: number): string | null {
  const form = text[at] === '"' ? string : other;
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? null;
}

/** What may stand after a token, or null when the token may not stand here. */
function step(expected: Expected, token: string, open: ('{' | '[')[]): Expected | null {
  const [kind = ''] = token;
  switch (expected) {
    case 'colon':
      return kind === ':' ? 'value' : null;
    case 'key':
    case 'keyOrEnd':
      if (kind === '"') return 'colon';
      return expected === 'keyOrEnd' && kind === '}' ? closed(kind, open) : null;
    case 'commaOrEnd':
      if (kind !== ',') return closed(kind, open);
      return open.at(-1) === '{' ? 'key' : 'value';
    case 'nothing':
      return null;
    default:
      if (expected === 'valueOrEnd' && kind === ']') return closed(kind, open);
      return afterValueStart(kind, open);
  }
}

function afterValueStart(kind: string, open: ('{' | '[')[]): Expected | null {
  if (kind === '{' || kind === '[') {
    open.push(kind);
    return kind === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  if ('}],:'.includes(kind)) return null;
  return open.length === 0 ? 'nothing' : 'commaOrEnd';
}

function closed(kind: string, open: ('{' | '[')[]): Expected | null {
  if (open.at(-1) !== (kind === '}' ? '{' : kind === ']' ? '[' : undefined)) return null;
  open.pop();
  return open.length === 0 ? 'nothing' : 'commaOrEnd';
}
