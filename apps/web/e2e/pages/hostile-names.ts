import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shown } from './addresses.ts';

/** Every name of an example replaced by what somebody may have typed to do harm, or by accident. */
export interface HostileFiles {
  readonly organisation: string;
  readonly scenarios: readonly string[];
  readonly shown: Shown;
}

/** What a name that is taken for markup would leave in the page. */
export const traceOfHarm = 'data-harm';

const hostileNames = [
  `<img src="x" ${traceOfHarm} onerror="globalThis.harmed = true">`,
  `<script ${traceOfHarm}>globalThis.harmed = true</script>`,
  `"><b ${traceOfHarm}>fet</b>{{7*7}}\${7*7}`,
  'Enhet\u202Eterces\u2066 och\u200B\u200D\uFEFF mer',
  'Långt'.repeat(60),
  'مستشفى 12 הנהלה',
  '=HYPERLINK("http://example.invalid";"klicka")',
  '../../etc/passwd%00\u0007',
];

/** The keys whose values are shown to readers as they are. */
const shownKeys = new Set([
  'name',
  'title',
  'description',
  'note',
  'notice',
  'caseNumber',
  'section',
  'source',
  'area',
]);

/** The Halland example with hostile names, as files to load. */
export function hostileFiles(): HostileFiles {
  const folder = join(import.meta.dirname, '../../../../examples/halland-2021');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  let count = 0;
  const hostile = (file: string): string =>
    JSON.stringify(
      JSON.parse(read(file), (key, value: unknown) => {
        if (typeof value !== 'string') return value;
        if (value.startsWith('halland-2021')) return value.replace('halland-2021', 'harm');
        if (!shownKeys.has(key)) return value;
        count += 1;
        return `${count} ${hostileNames[count % hostileNames.length]}`;
      }),
    );
  return {
    organisation: hostile('organisation.json'),
    scenarios: [hostile('scenario-dissolve-decided.json'), hostile('scenario-keep.json')],
    shown: { organisation: 'harm', unit: 'rh-it', scenario: 'harm-dissolve-decided', other: 'harm-keep' },
  };
}
