/** Widest row that is kept in one line, in UTF-16 code units. */
const widestRow = 240;

/**
 * JSON for people and for version control: indented by one space a level, the lists of a document one row a line, and inside
 * a row whatever fits in one line. Keys keep the order given; ends with a line feed.
 */
export function writeJson(document: object): string {
  const parts: string[] = [];
  writeValue(document, 0, parts);
  parts.push('\n');
  return parts.join('');
}

/** The depth of a document is bounded by its schema, and so is this recursion. */
function writeValue(value: unknown, depth: number, parts: string[]): void {
  if (typeof value !== 'object' || value === null || !isOpened(value, depth)) {
    parts.push(inRow(value));
    return;
  }
  const isList = Array.isArray(value);
  const indent = ' '.repeat(depth + 1);
  let before = isList ? '[\n' : '{\n';
  for (const [key, member] of Object.entries(value)) {
    parts.push(before, indent, isList ? '' : `${JSON.stringify(key)}: `);
    writeValue(member, depth + 1, parts);
    before = ',\n';
  }
  parts.push('\n', ' '.repeat(depth), isList ? ']' : '}');
}

/** The document and its lists of objects are always opened, other values when they do not fit in a line. */
function isOpened(value: object, depth: number): boolean {
  if (Object.keys(value).length === 0) return false;
  if (depth === 0) return true;
  if (depth === 1 && Array.isArray(value) && typeof value[0] === 'object') return true;
  return inRow(value).length > widestRow;
}

function inRow(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inRow).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inRow(member)}`);
  return `{${members.join(', ')}}`;
}
