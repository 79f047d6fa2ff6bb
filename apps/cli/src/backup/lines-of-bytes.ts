import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** No line of a backup is longer; what is longer is something else, which is not taken into memory. */
const longestLine = 256 * 1024 * 1024;

/** The lines of bytes that may be packed (gzip). Throws what reading throws, and `SyntaxError` where they are no text of lines. */
export async function* linesOfBytes(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of unpacked(bytes)) {
    const [first = '', ...rest] = decoded(decoder, chunk).split('\n');
    parts.push(first);
    length += first.length;
    if (length > longestLine) throw new SyntaxError('a line is too long');
    for (const next of rest) {
      yield parts.join('');
      [parts, length] = [[next], next.length];
    }
  }
  const last = parts.join('');
  if (last !== '') yield last;
}

function decoded(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw new SyntaxError('the bytes are no UTF-8 text', { cause: error });
  }
}

/** Two bytes tell what is packed, whatever it is called. */
async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const all = bytes[Symbol.asyncIterator]();
  const first = await all.next();
  if (first.done) return;
  const whole = (async function* (): AsyncGenerator<Uint8Array> {
    yield first.value;
    for (let next = await all.next(); !next.done; next = await all.next()) yield next.value;
  })();
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const gunzip = createGunzip();
  const unpacking = pipeline(Readable.from(whole), gunzip);
  // What goes wrong is thrown to whoever reads.
  unpacking.catch(() => {});
  yield* gunzip;
  await unpacking;
}
