/**
 * An id as a database key: its UTF-16 code units, high byte first. Bytes then compare as JavaScript compares the strings,
 * and no character is lost on the way, not even half of a surrogate pair, which UTF-8 text cannot hold.
 */
export function orderedKey(id: string): Uint8Array {
  const key = new Uint8Array(id.length * 2);
  const view = new DataView(key.buffer);
  for (let at = 0; at < id.length; at += 1) view.setUint16(at * 2, id.charCodeAt(at));
  return key;
}

/** The id of a key; half a character at its end, which no key has, is left out. */
export function idOfKey(key: Uint8Array): string {
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  const units: string[] = [];
  for (let at = 0; at + 1 < key.byteLength; at += 2) units.push(String.fromCharCode(view.getUint16(at)));
  return units.join('');
}
