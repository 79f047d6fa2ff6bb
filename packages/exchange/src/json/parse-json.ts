import type { FileRole, Parsed, TextPlace } from './fault-place.ts';
import { notJson, placeOfOffset } from './fault-place.ts';

const byteOrderMark = '\uFEFF';

/**
 * The value of a JSON text (RFC 8259: no NaN, Infinity, comments or trailing commas), a leading byte order mark left out.
 * Else the fault `notJson` [file], with its place where the engine tells it.
 */
export function parseJson(text: string, file: FileRole): Parsed<unknown> {
  const json = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(json);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, faults: [notJson(file, placeOfSyntaxError(json, error.message))] };
  }
}

/** The engine tells the offset only in its message, and none at all when the text ends too early. */
function placeOfSyntaxError(text: string, message: string): TextPlace | null {
  const offset = / at position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return placeOfOffset(text, Number(offset));
  return message.includes('end of JSON input') ? placeOfOffset(text, text.length) : null;
}
