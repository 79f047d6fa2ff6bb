import type { staffFunctionTexts } from '#lib/i18n/messages/staff-function.ts';
import type { AloneFunction, AlonePlace } from './matrix-view.ts';

type Texts = Pick<(typeof staffFunctionTexts)['sv'], 'noneIn' | 'oneIn' | 'isNew' | 'mendedIn' | 'ofAll'>;

/** More places than this, and more than half of all, are counted instead of named: they are the rule and no exception. */
const namedAtMost = 3;

/** Where a staff function hangs on nobody or on one place, in one line: "ingen i A; en person i B, C; inte längre i D". */
export function aloneSentences(
  { none, one, mended, places }: AloneFunction,
  text: Texts,
  { marksNew }: { readonly marksNew: boolean },
): string {
  const listed = (found: readonly AlonePlace[]): string => {
    const fresh = marksNew ? found.filter(({ isNew }) => isNew) : [];
    if (found.length > namedAtMost && found.length * 2 > places && fresh.length < found.length) {
      const counted = text.ofAll(found.length, places);
      return fresh.length === 0 ? counted : `${counted}, ${fresh.map(({ name }) => text.isNew(name)).join(', ')}`;
    }
    return found.map(({ name, isNew }) => (isNew && marksNew ? text.isNew(name) : name)).join(', ');
  };
  return [
    none.length > 0 ? text.noneIn(listed(none)) : '',
    one.length > 0 ? text.oneIn(listed(one)) : '',
    mended.length > 0 && marksNew ? text.mendedIn(mended.join(', ')) : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}
