import type { FileRole, Parsed } from './fault-place.ts';
import { notJson } from './fault-place.ts';
import { offsetOfSyntaxFault } from './syntax-fault.ts';
import { placeOfOffset } from './text-place.ts';

const byteOrderMark = '\uFEFF';

/**
 * The value of a JSON text (RFC 8259: no NaN, Infinity, comments or trailing commas), a leading byte order mark left out.
 * Else the fault `notJson` [file] with the place where the text stops being JSON.
 */
export function parseJson(text: string, file: FileRole): Parsed<unknown> {
  const json = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(json);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, faults: [notJson(file, placeOfOffset(json, offsetOfSyntaxFault(json)))] };
  }
}
