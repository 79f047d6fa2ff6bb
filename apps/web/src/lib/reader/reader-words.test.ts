import { describe, expect, it } from 'vitest';
import { clauseText } from './clause-text.ts';
import { dateFigure, documentDate } from './date-words.ts';
import { costFigure, costReason, countWord, millionsInWords, restsOnAdjustments } from './money-words.ts';
import type { SharedOutcome, StaffTold } from './shared-page.ts';
import { shortNames } from './short-names.ts';
import { boxFigure, movedFigure, staffSentence } from './staff-words.ts';
import { stepWords } from './step-words.ts';

const nobody: StaffTold = { kind: 'own', headcount: 0, fteMilli: 0 };
const few: StaffTold = { kind: 'few', headcount: null, fteMilli: null };
const many: StaffTold = { kind: 'own', headcount: 152, fteMilli: 147_500 };

const outcome: SharedOutcome = {
  verdict: 'neutral',
  missingCount: 0,
  netCostChangeOre: 0,
  transitionCostOre: 0,
  internalTradeEndedOre: 0,
  partYear: null,
  stacks: {
    boards: [],
    moves: [],
    newUnits: [],
    otherBoardCount: 0,
    movedBetweenBoards: nobody,
    movedToOtherEmployer: nobody,
  },
  money: {
    measure: 'funding',
    year: 2022,
    rows: [{ boardId: 'a', name: 'A', beforeOre: 1, afterOre: 2, changeOre: 1 }],
    unchangedCount: 0,
    sumBeforeOre: 0,
    sumAfterOre: 0,
    moreCount: 1,
    lessCount: 6,
  },
  changes: [],
};

describe('staff in words', () => {
  it('says fewer than five, and never a figure of them', () => {
    expect([boxFigure(few, 'sv'), boxFigure(few, 'en')]).toEqual(['färre än fem', 'fewer than five']);
    expect(boxFigure({ ...few, kind: 'hidden' }, 'sv')).toBeNull();
    expect(boxFigure(many, 'en')).toBe('147.5');
    expect(movedFigure({ board: few, employer: few }, 'sv')).toEqual({
      figure: 'Färre än fem',
      label: 'personer byter nämnd',
    });
  });

  it('says board, employer or nobody', () => {
    expect(movedFigure({ board: many, employer: nobody }, 'sv').label).toBe(
      'årsarbetare byter nämnd, 152\u00a0tjänster',
    );
    expect(movedFigure({ board: many, employer: many }, 'sv').label).toContain('byter arbetsgivare');
    expect(movedFigure({ board: nobody, employer: nobody }, 'sv').label).toContain('sker inom nämnderna');
    expect(movedFigure({ board: { ...many, kind: 'besides' }, employer: nobody }, 'sv').label).toContain(
      'och färre än fem personer till',
    );
  });

  it('ends a sentence with its staff, where there is any to tell', () => {
    expect(staffSentence(many, 'sv')).toBe('147,5 årsarbetare.');
    expect(staffSentence({ ...many, kind: 'together' }, 'sv')).toContain('inräknade');
    expect(staffSentence({ ...many, kind: 'besides' }, 'sv')).toContain('färre än fem');
    expect(staffSentence(few, 'sv')).toBe('Färre än fem personer.');
    expect([staffSentence(null, 'sv'), staffSentence(nobody, 'sv')]).toEqual([null, null]);
  });
});

describe('money in words', () => {
  it('says nothing, more or less in millions of kronor', () => {
    expect(costFigure(outcome, 'sv')).toEqual({ figure: '±0 kronor', label: 'den samlade kostnaden ändras inte' });
    expect(costFigure({ ...outcome, netCostChangeOre: 493_800_000, transitionCostOre: 2_090_000_000 }, 'sv')).toEqual({
      figure: '+4,9 miljoner',
      label: 'kronor om året i samlad kostnad, dessutom 20,9 miljoner kronor en gång för omställningen',
    });
    expect(costFigure({ ...outcome, verdict: 'undetermined' }, 'sv').label).toContain('så långt underlaget räcker');
    expect(millionsInWords(-23_916_900_000, 'en')).toBe('239.2 million kronor');
  });

  it.each<[what: string, given: Partial<SharedOutcome>, reason: string]>([
    ['neutral with funding', {}, 'en nämnds ram höjs, sex nämnders ramar sänks lika mycket'],
    ['neutral without money', { money: null }, 'ingen nämnds pengar ändras'],
    [
      'dearer',
      { verdict: 'notNeutral', netCostChangeOre: 100_000_000 },
      'kostnaden ökar med 1,0 miljoner kronor om året',
    ],
    [
      'cheaper',
      { verdict: 'notNeutral', netCostChangeOre: -100_000_000 },
      'kostnaden minskar med 1,0 miljoner kronor om året',
    ],
    ['unbalanced', { verdict: 'notNeutral' }, 'någon nämnds ram räcker inte till, eller är för stor'],
  ])('gives the reason of what is %s', (_, given, reason) => {
    expect(costReason({ ...outcome, ...given }, 'sv')).toBe(reason);
  });

  it('rests on technical adjustments where funding changes', () => {
    expect(restsOnAdjustments(outcome)).toBe(true);
    expect(restsOnAdjustments({ ...outcome, money: null })).toBe(false);
    expect(restsOnAdjustments({ ...outcome, verdict: 'neutralAfterAdjustment', money: null })).toBe(true);
  });

  it('counts in words up to twelve', () => {
    expect([countWord(12, 'sv'), countWord(13, 'sv'), countWord(1, 'en')]).toEqual(['tolv', '13', 'one']);
  });
});

describe('dates and steps in words', () => {
  it('reads days, months and what is neither', () => {
    expect(documentDate('2021-01-14', 'sv')).toBe('14 januari 2021');
    expect(documentDate('2020-09', 'sv')).toBe('september 2020');
    expect(documentDate('vecka 8', 'sv')).toBe('vecka 8');
  });

  it('says when it begins, and when the last of several does', () => {
    expect(dateFigure({ dates: ['2021-10-01'] }, 'sv')).toEqual({
      figure: '1 oktober',
      label: '2021 börjar ändringen gälla',
    });
    expect(dateFigure({ dates: ['2023-01-01', '2026-01-01'] }, 'sv').label).toContain('1 januari 2026');
    expect(dateFigure({ dates: [] }, 'sv').figure).toBe('Inget datum');
  });

  it('says what happens, whose it is and when', () => {
    const step = { what: 'document', kind: 'beslut', body: 'Regionstyrelsen', date: null, isDecision: false } as const;
    expect(stepWords(step, 'sv')).toEqual({
      title: 'Beslut, Regionstyrelsen',
      date: 'datum finns inte i underlaget',
    });
    expect(stepWords({ ...step, what: 'due', date: '2022-06' }, 'sv')).toEqual({
      title: 'Ska vara klart',
      date: 'senast juni 2022',
    });
    expect(stepWords({ ...step, what: 'reportBack', body: null }, 'sv').title).toBe('Återrapport');
    expect(stepWords({ ...step, what: 'inForce', date: '2021-10-01' }, 'sv').date).toBe('1 oktober 2021');
  });
});

it('leaves out a first word that most names share, but never a whole name', () => {
  expect(shortNames(['Regionstyrelsen', 'Driftnämnden Psykiatri', 'Driftnämnden kultur och skola'])).toEqual([
    'Regionstyrelsen',
    'Psykiatri',
    'Kultur och skola',
  ]);
  expect(shortNames(['Styrelsen i Bollnäs', 'Styrelsen i Ljusdal', 'Fonden'])).toEqual([
    'Bollnäs',
    'Ljusdal',
    'Fonden',
  ]);
  expect(shortNames(['Nämnden A', 'Nämnden B'])).toEqual(['Nämnden A', 'Nämnden B']);
  expect(shortNames(['A', 'Nämnden A', 'Nämnden B'])).toEqual(['A', 'Nämnden A', 'B']);
});

it('sets a clause after att, and as a point, to the letter', () => {
  expect(clauseText('att ge styrelsen i uppdrag')).toEqual({
    afterThat: 'ge styrelsen i uppdrag',
    asPoint: 'Ge styrelsen i uppdrag.',
  });
  expect(clauseText('attestera.').afterThat).toBe('attestera.');
});
