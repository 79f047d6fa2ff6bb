import { convert } from 'fontverter';
import { namesOf } from './name-table.mjs';

/** The names of a font in any of the formats of the web. @param {Buffer} bytes @returns {Promise<import('./name-table.mjs').FontName[]>} */
export async function namesOfFile(bytes) {
  return namesOf(Buffer.from(await convert(bytes, 'sfnt')));
}
