import {
  type Explanation,
  type Language,
  type LineEvent,
  type Replay,
  ruleSentence,
  ruleSources,
  type Term,
} from '@samorg/domain';
import type { NameOf } from '../evaluation/name-look-up.ts';
import type { GroupedBy } from '../evaluation/term-groups.ts';

const events: Readonly<Record<Language, Readonly<Record<LineEvent, string>>>> = {
  sv: { stands: '', made: 'ny', comes: 'kommer till', leaves: 'lämnar', ceased: 'upphör' },
  en: { stands: '', made: 'new', comes: 'comes', leaves: 'leaves', ceased: 'ceases' },
};

const words = {
  sv: {
    index: 'index',
    reduction: 'målets minskning',
    whole: 'hela: 100 %',
    ratio: 'planens andel av den uppräknade basen',
    rounding: 'avrundning',
    place: 'plats',
    of: 'av',
    raised: 'avrundas upp',
    bound: 'aldrig under 0',
    change: 'ändringen',
    decided: 'beslutad reglering',
    oneOff: 'engångspost',
    addOn: 'tilläggstjänst',
    nothingDecided: 'ingen reglering är beslutad',
    agreementMissing: 'avtal saknas',
    noIndexedCost: 'ingen uppräknad kostnad att jämföra med',
  },
  en: {
    index: 'index',
    reduction: 'the reduction of the target',
    whole: 'the whole: 100 %',
    ratio: 'the plan as a share of the indexed base',
    rounding: 'rounding',
    place: 'place',
    of: 'of',
    raised: 'are rounded up',
    bound: 'never below 0',
    change: 'change',
    decided: 'decided adjustment',
    oneOff: 'one-off',
    addOn: 'add-on service',
    nothingDecided: 'no adjustment is decided',
    agreementMissing: 'an agreement is missing',
    noIndexedCost: 'no indexed cost to compare with',
  },
} as const;

const groupWords = {
  sv: {
    figures: 'Räknas av',
    direct: 'Flyttad verksamhet',
    positions: 'Tjänster som flyttar för sig',
    overhead: 'Omkostnader',
    trade: 'Internhandel',
    budget: 'Beslut om budget',
    oneOff: 'Engångsposter',
    decided: 'Beslutade regleringar',
    service: 'Tjänster i avtal',
    index: 'Index',
    reduction: 'Målets minskning',
    whole: 'Hela',
    ratio: 'Andel',
    rounding: 'Avrundning',
    bound: 'Gräns',
    change: 'Ändringar',
    unknown: 'Saknas',
  },
  en: {
    figures: 'Reckoned from',
    direct: 'Moved activity',
    positions: 'Posts that move by themselves',
    overhead: 'Overhead',
    trade: 'Internal trade',
    budget: 'Budget decisions',
    oneOff: 'One-offs',
    decided: 'Decided adjustments',
    service: 'Services of agreements',
    index: 'Index',
    reduction: 'The reduction of the target',
    whole: 'The whole',
    ratio: 'Share',
    rounding: 'Rounding',
    bound: 'Bound',
    change: 'Changes',
    unknown: 'Missing',
  },
} as const;

/** What the terms of a group have in common, in a few words. */
export function groupInWords(grouped: GroupedBy, nameOf: NameOf, language: Language): string {
  switch (grouped.by) {
    case 'figures':
      return groupWords[language].figures;
    case 'lineClass':
      return groupWords[language][grouped.lineClass];
    case 'accountGroup':
      return nameOf(grouped.accountGroupId);
    case 'unit':
      return nameOf(grouped.unitId);
    default:
      return groupWords[language][grouped.kind];
  }
}

/** The rule of a figure in one sentence. */
export function ruleInWords({ rule }: Explanation, language: Language): string {
  return ruleSentence(rule, language);
}

/** Where an explanation comes from: its rule, then what its changes and its terms give as their source; each once. */
export function sourcesOf({ rule, terms }: Explanation, { scenario }: Replay): readonly string[] {
  const changeIds = new Set(terms.flatMap((term) => ('changeId' in term ? (term.changeId ?? []) : [])));
  const changes = scenario.changes.filter((change) => changeIds.has(change.id));
  const given = [...changes, ...terms].flatMap((row) => ('source' in row ? (row.source ?? []) : []));
  return [...new Set([...ruleSources(rule), ...given])];
}

/** What a term is, in a few words; a term that is a figure is told by its address. */
export function termInWords(term: Term, nameOf: NameOf, language: Language): string {
  const told = words[language];
  switch (term.kind) {
    case 'figure':
    case 'counted':
      return term.figure;
    case 'line': {
      const counterpart = term.counterpartId === null ? '' : ` → ${nameOf(term.counterpartId)}`;
      const event = events[language][term.event];
      const what = `${nameOf(term.unitId)}${counterpart}: ${nameOf(term.accountGroupId)}`;
      return event === '' ? what : `${what}, ${event}`;
    }
    case 'position':
      return `${nameOf(term.unitId)}: ${term.title}`;
    case 'oneOff':
      return `${nameOf(term.unitId)}: ${nameOf(term.accountGroupId)}, ${told.oneOff}`;
    case 'decided':
      return `${nameOf(term.boardId)}: ${told.decided}`;
    case 'service':
      return `${term.agreementId}: ${term.name}${term.tier === 'addOn' ? `, ${told.addOn}` : ''}`;
    case 'index':
      return `${told.index} ${term.year}${term.name === null ? '' : `, ${term.name}`}: ${percent(term.pctMilli, language)}`;
    case 'reduction':
      return `${told.reduction}: ${percent(term.pctMilli, language)}`;
    case 'rounding': {
      const { order } = term;
      if (order === null) return told.rounding;
      return `${told.rounding}, ${told.place} ${order.place} ${told.of} ${order.of}; ${order.raised} ${told.raised}`;
    }
    case 'change':
      return `${told.change} ${term.changeId}`;
    case 'unknown':
      return told[term.code];
    default:
      return told[term.kind];
  }
}

/** Thousandths of a percent as percent, exact: `6 %`, `2,5 %`. */
function percent(pctMilli: number, language: Language): string {
  const text = String(pctMilli / 1000);
  return `${language === 'sv' ? text.replace('.', ',') : text}\u00a0%`;
}
