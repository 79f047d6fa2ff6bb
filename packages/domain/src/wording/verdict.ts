import { present } from '../base/assert.ts';
import type { BoardYear, EvaluationYear, Verdict } from '../evaluate/evaluation.ts';
import type { Money } from '../evaluate/money/money.ts';
import { amountInWords } from '../phrase/amount.ts';
import type { Language } from '../phrase/language.ts';
import { capitalised, countInWords } from '../phrase/list.ts';
import type { Names } from '../phrase/names.ts';
import { gapMessage } from './finding-message.ts';

const headlines: Readonly<Record<Language, Readonly<Record<Verdict | 'refused', string>>>> = {
  sv: {
    neutral: 'Kostnadsneutral',
    neutralAfterAdjustment: 'Kostnadsneutral efter tekniska regleringar',
    notNeutral: 'Inte kostnadsneutral',
    undetermined: 'Kan inte avgöras',
    refused: 'Kan inte räknas',
  },
  en: {
    neutral: 'Cost-neutral',
    neutralAfterAdjustment: 'Cost-neutral after technical adjustments',
    notNeutral: 'Not cost-neutral',
    undetermined: 'Cannot be determined',
    refused: 'Cannot be computed',
  },
};

/** The verdict as a headline; `refused` = some change is impossible. */
export function verdictHeadline(verdict: Verdict | 'refused', language: Language): string {
  return headlines[language][verdict];
}

/** Why the verdict is what it is, in one or two plain sentences with boards and amounts. */
export function verdictReason(money: Money, names: Names, language: Language): string {
  switch (money.verdict) {
    case 'neutral':
      return neutralReason(money, language);
    case 'neutralAfterAdjustment':
      return adjustmentReason(money, names, language);
    case 'notNeutral':
      return notNeutralReason(money, names, language);
    default:
      return undeterminedReason(money, names, language);
  }
}

/** What is told in place of a reason when some change is impossible. */
export function refusedReason(count: number, language: Language): string {
  if (language === 'sv') {
    return `${capitalised(countInWords(count, 'sv'))} ${count === 1 ? 'ändring går' : 'ändringar går'} inte att genomföra. Rätta eller ta bort ${count === 1 ? 'den' : 'dem'} för att få ett utfall.`;
  }
  return `${capitalised(countInWords(count, 'en'))} ${count === 1 ? 'change is' : 'changes are'} impossible. Correct or remove ${count === 1 ? 'it' : 'them'} to get a verdict.`;
}

function neutralReason({ years }: Money, language: Language): string {
  const { boards } = lastOf(years);
  const moves = boards.some((board) => board.technicalAdjustmentOre !== 0);
  const isPriced = years.some((year) => year.boards.some((board) => board.crossEntityOre !== 0));
  if (language === 'sv') {
    if (!moves && isPriced) return 'Det som byter arbetsgivare betalas som pris, och ingen teknisk reglering behövs.';
    if (!moves) return 'Ingen nämnds behov ändras, och ingen teknisk reglering behövs.';
    return 'De tekniska regleringarna täcker varje nämnds ändrade behov och summerar till 0 kr. Inget är kvar att reglera.';
  }
  if (!moves && isPriced) return 'What changes employer is paid as price, and no technical adjustment is needed.';
  if (!moves) return 'No board’s need changes, and no technical adjustment is needed.';
  return 'The technical adjustments cover every board’s changed need and sum to SEK 0. Nothing is left to adjust.';
}

function adjustmentReason({ years }: Money, names: Names, language: Language): string {
  const adjusted = years.findLast((year) => year.boards.some((board) => board.technicalAdjustmentOre !== 0));
  if (adjusted === undefined) {
    return language === 'sv' ? 'Mindre än ett öre är att reglera.' : 'Less than one öre is to be adjusted.';
  }
  const { boards } = adjusted;
  const more = boards.filter((board) => board.technicalAdjustmentOre > 0);
  const less = boards.filter((board) => board.technicalAdjustmentOre < 0);
  const sum = more.reduce((total, board) => total + BigInt(board.technicalAdjustmentOre), 0n);
  const amount = amountInWords(sum, language);
  if (language === 'sv') {
    return `${capitalised(boardNames(more, names, 'sv'))} behöver ${amount} mer i ram, och ${boardNames(less, names, 'sv')} lika mycket mindre. Regleringarna summerar till 0 kr, men är inte beslutade.`;
  }
  return `${capitalised(boardNames(more, names, 'en'))} ${more.length === 1 ? 'needs' : 'need'} ${amount} more funding, and ${boardNames(less, names, 'en')} as much less. The adjustments sum to SEK 0 but are not decided.`;
}

function boardNames(boards: readonly BoardYear[], names: Names, language: Language): string {
  const [first] = boards;
  if (boards.length === 1 && first !== undefined) return names.unit(first.boardId);
  return `${countInWords(boards.length, language)} ${language === 'sv' ? 'nämnder' : 'boards'}`;
}

function notNeutralReason({ failedConditions, years }: Money, names: Names, language: Language): string {
  const last = lastOf(years);
  const reasons: string[] = [];
  const isSwedish = language === 'sv';
  if (failedConditions.includes(1)) {
    const amount = amountInWords(Math.abs(last.netExternalChangeOre), language);
    const rises = last.netExternalChangeOre > 0;
    reasons.push(
      isSwedish
        ? `Den sammanlagda nettokostnaden ${rises ? 'ökar' : 'minskar'} med ${amount}.`
        : `The total net cost ${rises ? 'rises' : 'falls'} by ${amount}.`,
    );
  }
  const worst = worstRemainder(last.boards);
  if (failedConditions.includes(3) && worst !== null) {
    const amount = amountInWords(Math.abs(worst.remainderOre), language);
    const lacks = worst.remainderOre > 0;
    reasons.push(
      isSwedish
        ? `${names.unit(worst.boardId)} ${lacks ? 'saknar' : 'har'} ${amount} ${lacks ? 'i ram' : 'för mycket i ram'}.`
        : `${names.unit(worst.boardId)} ${lacks ? 'lacks' : 'has'} ${amount} ${lacks ? 'of funding' : 'too much funding'}.`,
    );
  }
  if (failedConditions.includes(2)) {
    reasons.push(isSwedish ? 'Regleringarna summerar inte till 0 kr.' : 'The adjustments do not sum to SEK 0.');
  }
  if (failedConditions.includes(4)) {
    reasons.push(
      isSwedish
        ? 'Interna köp och försäljningar tar inte ut varandra.'
        : 'Internal purchases and sales do not cancel out.',
    );
  }
  if (reasons.length === 0) {
    reasons.push(
      isSwedish
        ? 'Det går inte ihop under det första, delvisa året.'
        : 'It does not balance in the first, partial year.',
    );
  }
  return reasons.join(' ');
}

function lastOf(years: readonly EvaluationYear[]): EvaluationYear {
  return present(years.at(-1), 'an evaluation shows a year');
}

function worstRemainder(boards: readonly BoardYear[]): BoardYear | null {
  return boards.reduce<BoardYear | null>(
    (worst, board) =>
      board.remainderOre !== 0 && Math.abs(board.remainderOre) > Math.abs(worst?.remainderOre ?? 0) ? board : worst,
    null,
  );
}

function undeterminedReason({ gaps }: Money, names: Names, language: Language): string {
  const first = present(gaps[0], 'what is undetermined has a gap');
  const more = gaps.length - 1;
  const rest =
    more === 0
      ? ''
      : language === 'sv'
        ? ` Dessutom saknas ${countInWords(more, 'sv')} uppgift${more === 1 ? '' : 'er'} till.`
        : ` ${capitalised(countInWords(more, 'en'))} more ${more === 1 ? 'fact is' : 'facts are'} missing.`;
  return gapMessage(first, names, language) + rest;
}
