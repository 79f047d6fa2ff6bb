import {
  type EvaluationView,
  exactNumber,
  type NameOf,
  ruleInWords,
  sourcesOf,
  termInWords,
} from '@samorg/application';
import type { Explanation, FigureUnit, Fraction, Language, Term } from '@samorg/domain';
import { amountInWords } from '@samorg/domain';
import { table, wrapped } from './text-layout.ts';

const words = {
  sv: {
    unknown: 'inte känt',
    rule: 'Regel: ',
    holds: 'Uppfyllt: ja',
    fails: 'Uppfyllt: nej',
    heads: ['Term', 'Ändring', 'Datum', 'Andel'],
    sum: 'Summa',
    opens: 'Går att öppna vidare:',
    sources: 'Källor:',
    units: {
      ore: 'öre',
      headcount: 'platser',
      fteMilli: 'tusendels årsarbetare',
      pctMilli: 'tusendels procent',
      count: 'antal',
    },
  },
  en: {
    unknown: 'not known',
    rule: 'Rule: ',
    holds: 'Holds: yes',
    fails: 'Holds: no',
    heads: ['Term', 'Change', 'Date', 'Share'],
    sum: 'Sum',
    opens: 'Can be opened in turn:',
    sources: 'Sources:',
    units: {
      ore: 'öre',
      headcount: 'places',
      fteMilli: 'thousandths of an FTE',
      pctMilli: 'thousandths of a percent',
      count: 'count',
    },
  },
} as const;

/** The widest that an address may stand in the table; its end says most. */
const widestAddress = 40;

/** An explanation to be read in a terminal of 80 columns; only addresses, which must be whole, may pass that. */
export function explanationText(explanation: Explanation, view: EvaluationView, language: Language): string {
  const { figure, unit, value, holds, terms } = explanation;
  const told = words[language];
  const opens = terms.flatMap((term) => (term.kind === 'figure' || term.kind === 'counted' ? [term.figure] : []));
  return [
    figure,
    valueInWords(value, unit, language),
    ...(holds === null ? [] : [holds ? told.holds : told.fails]),
    wrapped(ruleInWords(explanation, language), told.rule),
    '',
    ...termTable(explanation, view.nameOf, language),
    ...(opens.length === 0 ? [] : ['', told.opens, ...opens.map((address) => `  ${address}`)]),
    '',
    told.sources,
    ...sourcesOf(explanation, view.replay).map((source) => wrapped(source, '  ')),
    '',
  ].join('\n');
}

function valueInWords(value: Fraction | null, unit: FigureUnit, language: Language): string {
  const told = words[language];
  if (value === null) return told.unknown;
  const exact = `${exactText(value, language)} ${told.units[unit]}`;
  const isWhole = value.numerator % value.denominator === 0n;
  return unit === 'ore' && isWhole
    ? `${amountInWords(value.numerator / value.denominator, language)} = ${exact}`
    : exact;
}

/** A column that no term fills is left out. */
function termTable({ unit, value, terms }: Explanation, nameOf: NameOf, language: Language): readonly string[] {
  if (terms.length === 0) return [];
  const told = words[language];
  const rows = [
    [...told.heads, told.units[unit]],
    ...terms.map((term) => [
      shortened(termInWords(term, nameOf, language), term),
      'changeId' in term ? (term.changeId ?? '') : '',
      'effectiveDate' in term ? (term.effectiveDate ?? '') : '',
      'share' in term && term.share !== null ? String(exactNumber(term.share)) : '',
      term.amount === null ? told.unknown : exactText(term.amount, language),
    ]),
    [told.sum, '', '', '', value === null ? told.unknown : exactText(value, language)],
  ];
  const isFilled = (at: number): boolean => rows.slice(1).some((row) => row[at] !== '');
  return table(rows.map((row) => row.filter((_, at) => isFilled(at))));
}

function shortened(text: string, { kind }: Term): string {
  const isAddress = kind === 'figure' || kind === 'counted';
  return isAddress && text.length > widestAddress ? `…${text.slice(1 - widestAddress)}` : text;
}

/** An exact number with its thousands set apart: `−1 234`, and what is not whole as a fraction after it: `−1 234 5/12`. */
function exactText(value: Fraction, language: Language): string {
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  const whole = (size / value.denominator)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, language === 'sv' ? '\u00a0' : ',');
  const rest = size % value.denominator;
  const part = rest === 0n ? '' : String(exactNumber({ numerator: rest, denominator: value.denominator }));
  const text = rest === 0n ? whole : whole === '0' ? part : `${whole} ${part}`;
  return value.numerator < 0n ? `\u2212${text}` : text;
}
