import type { Language, Names, Rebase, RebasedChange } from '@samorg/domain';
import { changeSentence, languages, namesIn, rebasedChangeReasons, sortedIds, stateMet } from '@samorg/domain';
import type { ConflictingChanges } from '../organisation/conflicting-changes.ts';
import type { InputFault } from '../outcome.ts';

/** Names as both baselines of a re-based scenario know them. */
export function namesOfRebase({ before, after }: Rebase): Names {
  return namesIn(after.after, after.baseline, before.after, before.baseline);
}

/** What a re-based change asks for, in one sentence; names as on the old baseline. */
export function rebasedChangeSentence({ before }: Rebase, { change }: RebasedChange, language: Language): string {
  const at = before.steps.findIndex((step) => step.change.id === change.id);
  return changeSentence(change, { organisation: stateMet(before, at), language, withDate: true });
}

/** One fault for each change that would not do what was shown, told with its facts. */
export function conflictFaults({ changes, met }: ConflictingChanges, shown: Rebase['before']): InputFault[] {
  const names = namesIn(met, shown.after, shown.baseline);
  return changes.map((conflict) => {
    const told = (language: Language): string => {
      const at = shown.steps.findIndex((step) => step.change.id === conflict.change.id);
      const sentence = changeSentence(conflict.change, { organisation: stateMet(shown, at), language, withDate: true });
      return [sentence, ...rebasedChangeReasons(conflict, names, language), remedy[language]].join(' ');
    };
    const [sv, en] = languages.map(told);
    return {
      code: 'standsInTheWay',
      refs: [conflict.change.id, ...thingsOf(conflict)],
      told: { sv: sv ?? '', en: en ?? '' },
    };
  });
}

/** What the facts are about, and what the refusal names. */
function thingsOf({ facts, refusal }: RebasedChange): readonly string[] {
  return sortedIds([...facts.flatMap(({ refs }) => refs.slice(0, 1)), ...(refusal?.refs ?? [])]);
}

const remedy: Readonly<Record<Language, string>> = {
  sv: 'Inget har verkställts. Byt utgångsläge för scenariot och se om det håller.',
  en: 'Nothing was carried out. Move the scenario to the present baseline and see whether it holds.',
};
