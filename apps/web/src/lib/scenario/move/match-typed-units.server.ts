import type { Asker } from '#lib/api/ask.server.ts';
import type { Language } from '#lib/i18n/language.ts';
import { askUnits } from '../ask-units.server.ts';
import type { UnmatchedName } from '../dialog/unmatched-name.ts';
import { type MoveForm, readMoveForm } from './move-form.ts';

/** The fields of the dialog that take a name. */
type Unmatched = UnmatchedName<'enhet' | 'till'>;

type Question = {
  readonly scenarioId: string;
  readonly language: Language;
  readonly fallbackDate: string;
  readonly fields: URLSearchParams;
};

/**
 * The dialog with typed names turned into units. Without JavaScript a field sends what is typed and the id that the
 * page last knew: a name that fits exactly one unit, or is exactly one unit's name, wins over that id.
 */
export async function matchTypedUnits(
  asker: Asker,
  question: Question,
): Promise<{ readonly form: MoveForm; readonly unmatched: readonly Unmatched[] }> {
  const { fields, scenarioId, language, fallbackDate } = question;
  const form = readMoveForm(fields, fallbackDate);
  const unmatched: Unmatched[] = [];
  const match = async (field: Unmatched['field'], id: string): Promise<string> => {
    const text = fields.get(`${field}-text`)?.trim() ?? '';
    if (text === '') return id;
    const options = await askUnits(asker, { scenarioId, text, language });
    const named = options.filter(({ label }) => label.toLowerCase() === text.toLowerCase());
    if (named.some((option) => option.id === id)) return id;
    const only = named.length === 1 ? named[0] : options.length === 1 ? options[0] : undefined;
    if (only) return only.id;
    unmatched.push({ field, text, options });
    return '';
  };
  const unitId = await match('enhet', form.unitId);
  const toParentId = await match('till', form.toParentId);
  const exceptions = unitId === form.unitId ? form.exceptions : [];
  return { form: { ...form, unitId, toParentId, exceptions }, unmatched };
}
