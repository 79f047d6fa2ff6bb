import type { FileRole, Parsed } from './fault-place.ts';
import { notJson } from './fault-place.ts';

/** The text of a file: UTF-8 without a single wrong byte, else the fault `notJson` [file]. A leading byte order mark is left to `parseJson`. */
export function decodeText(bytes: Uint8Array, file: FileRole): Parsed<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, faults: [notJson(file, null)] };
  }
}
