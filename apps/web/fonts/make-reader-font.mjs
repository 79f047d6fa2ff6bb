import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { namesOf, withNames } from './name-table.mjs';

/**
 * Makes the font of the readers' page: the Latin letters of Source Sans 3 in the weights that the page uses. The licence (OFL) reserves the
 * name Source, so a changed font must have another one. Run it when the font beside it is a new version: `pnpm run font`.
 */
const folder = join(import.meta.dirname, '..', 'static', 'fonts');
const family = 'Samorg Reader';

/** Basic Latin, Latin-1 and Latin Extended-A, and the signs that texts and figures of the page are set with. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
];
const signs = '–—‘’‚“”„…−±×≠≥≤‰€\u2009\u2011\u202f';
const text =
  ranges
    .map(([from = 0, to = 0]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at)))
    .join('') + signs;

const source = readFileSync(join(folder, 'source-sans-3.woff2'));
const whole = await convert(source, 'sfnt');
const subset = await subsetFont(source, text, {
  targetFormat: 'sfnt',
  variationAxes: { wght: { min: 400, max: 650, default: 400 } },
});
const told = new Map(namesOf(Buffer.from(whole)).map((name) => [name.id, name.text]));
const names = [
  { id: 0, text: `${told.get(0)} Subset for Samorg under another name.` },
  { id: 1, text: family },
  { id: 2, text: 'Regular' },
  { id: 3, text: `${family}, subset` },
  { id: 4, text: family },
  { id: 5, text: told.get(5) ?? '' },
  { id: 6, text: family.replace(' ', '') },
  { id: 13, text: told.get(13) ?? '' },
  { id: 14, text: told.get(14) ?? '' },
];
const made = await convert(withNames(Buffer.from(subset), names), 'woff2');
writeFileSync(join(folder, 'samorg-reader.woff2'), made);
console.log(`samorg-reader.woff2: ${made.length} bytes`);
