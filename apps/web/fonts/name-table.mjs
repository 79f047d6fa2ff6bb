/** @typedef {{ readonly id: number, readonly text: string }} FontName A text of a font, by its number in the OpenType name table. */

const [windows, unicode, englishUs] = [3, 1, 0x0409];
const headChecksumAt = 8;
const checksumOfFile = 0xb1b0afba;

/** The names of an sfnt font that are kept in UTF-16, as nearly all are. @param {Buffer} font @returns {FontName[]} */
export function namesOf(font) {
  const table = tablesOf(font).find(({ tag }) => tag === 'name')?.bytes;
  if (table === undefined) return [];
  const texts = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, at) => 6 + 12 * at)
    .filter((at) => table.readUInt16BE(at) === windows)
    .map((at) => {
      const from = texts + table.readUInt16BE(at + 10);
      const bytes = Buffer.from(table.subarray(from, from + table.readUInt16BE(at + 8)));
      return { id: table.readUInt16BE(at + 6), text: bytes.swap16().toString('utf16le') };
    });
}

/** The same font with other names. @param {Buffer} font @param {readonly FontName[]} names @returns {Buffer} */
export function withNames(font, names) {
  const tables = tablesOf(font).map(({ tag, bytes }) => ({ tag, bytes: tag === 'name' ? nameTable(names) : bytes }));
  let offset = 12 + 16 * tables.length;
  const directory = Buffer.concat([font.subarray(0, 12), Buffer.alloc(16 * tables.length)]);
  const parts = [directory];
  let headAt = -1;
  for (const [index, { tag, bytes }] of tables.entries()) {
    if (tag === 'head') {
      bytes.writeUInt32BE(0, headChecksumAt);
      headAt = offset;
    }
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    const at = 12 + 16 * index;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(padded), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  }
  const whole = Buffer.concat(parts);
  whole.writeUInt32BE((checksumOfFile - checksum(whole)) >>> 0, headAt + headChecksumAt);
  return whole;
}

/** @param {Buffer} font @returns {{ tag: string, bytes: Buffer }[]} */
function tablesOf(font) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at).map((at) => {
    const from = font.readUInt32BE(at + 8);
    const bytes = Buffer.from(font.subarray(from, from + font.readUInt32BE(at + 12)));
    return { tag: font.toString('latin1', at, at + 4), bytes };
  });
}

/** @param {readonly FontName[]} names @returns {Buffer} */
function nameTable(names) {
  const sorted = [...names].sort((a, b) => a.id - b.id);
  const texts = sorted.map(({ text }) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * sorted.length);
  head.writeUInt16BE(sorted.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { id }] of sorted.entries()) {
    const length = texts[index]?.length ?? 0;
    for (const [field, value] of [windows, unicode, englishUs, id, length, offset].entries()) {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    }
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}

/** The sum of the big-endian words. @param {Buffer} bytes @returns {number} */
function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
