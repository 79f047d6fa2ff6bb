import type { Language } from '@samorg/domain';
import { capitalised, countInWords, listInWords } from '@samorg/domain';
import type { NameOf } from '../evaluation/name-look-up.ts';
import type { UnitDoing, UnitEvent } from '../organisation/unit-events.ts';

/** What is needed to say something: names and the language. */
interface Telling {
  readonly nameOf: NameOf;
  readonly language: Language;
}

/** What a step did to a unit, as one sentence: "Flyttades från A till B, och två tjänster gick härifrån." */
export function unitEventSentence({ doings }: Pick<UnitEvent, 'doings'>, telling: Telling): string {
  const parts = doings.map((doing) => inWords(doing, telling));
  return `${capitalised(listInWords(parts, telling.language))}.`;
}

function inWords(doing: UnitDoing, { nameOf, language }: Telling): string {
  const isSwedish = language === 'sv';
  const named = (id: string | null): string => (id === null ? (isSwedish ? 'överst' : 'the top') : nameOf(id));
  switch (doing.kind) {
    case 'created':
      return isSwedish ? 'inrättades' : 'was set up';
    case 'ended':
      return isSwedish ? 'upphörde' : 'ended';
    case 'moved':
      return isSwedish
        ? `flyttades från ${named(doing.fromId)} till ${named(doing.toId)}`
        : `was moved from ${named(doing.fromId)} to ${named(doing.toId)}`;
    case 'renamed':
      return isSwedish
        ? `bytte namn från ”${doing.from}” till ”${doing.to}”`
        : `changed its name from “${doing.from}” to “${doing.to}”`;
    case 'facts':
      return isSwedish ? 'uppgifter rättades' : 'facts were corrected';
    case 'unitsCame':
    case 'unitsLeft': {
      const names = listInWords(doing.unitIds.map(nameOf), language);
      if (doing.kind === 'unitsCame') return isSwedish ? `${names} kom hit` : `${names} came here`;
      return isSwedish ? `${names} gick härifrån` : `${names} left`;
    }
    default:
      return countedInWords(doing, language);
  }
}

const countedNouns = {
  positions: { sv: ['tjänst', 'tjänster'], en: ['position', 'positions'] },
  lines: { sv: ['budgetrad', 'budgetrader'], en: ['budget line', 'budget lines'] },
} as const;

function countedInWords({ kind, count }: Extract<UnitDoing, { readonly count: number }>, language: Language): string {
  const table = kind === 'positionsCame' || kind === 'positionsLeft' ? 'positions' : 'lines';
  const noun = countedNouns[table][language][count === 1 ? 0 : 1];
  const came = kind === 'positionsCame' || kind === 'linesCame';
  const verb = language === 'sv' ? (came ? 'kom hit' : 'gick härifrån') : came ? 'came here' : 'left';
  return `${countInWords(count, language)} ${noun} ${verb}`;
}
