import { describe, expect, it } from 'vitest';
import { line, organisation, position, transfer, unitsOf } from '../../test/fixture.ts';
import type { RebaseFact, RebaseFactCode } from '../compare/rebase-fact.ts';
import type { RebasedChange } from '../compare/rebased-changes.ts';
import { languages } from '../phrase/language.ts';
import { namesIn } from '../phrase/names.ts';
import { rebasedChangeReasons, rebaseFactMessage, rebaseKindInWords } from './rebase-message.ts';

const names = namesIn(
  organisation({
    units: unitsOf(['Region legalEntity'], ['Vårdnämnd board', 'Region'], ['Klinik unit', 'Vårdnämnd']),
    positions: [position({ id: 'Chef', unitId: 'Klinik' })],
    budgetLines: [line('l', ['Klinik', 'cost', 1])],
  }),
);

type Given = readonly [refs: readonly string[], before: RebaseFact['before'], after: RebaseFact['after'], told: string];

/** Each code with refs and values as it gives them, and what is told in Swedish. */
const facts: Readonly<Record<RebaseFactCode, Given>> = {
  unitMissing: [['Klinik'], null, null, 'Klinik finns inte längre.'],
  unitFound: [['Klinik'], null, null, 'Klinik fanns inte förut, men finns nu.'],
  positionMissing: [['Chef'], null, null, 'Tjänsten Chef finns inte längre.'],
  positionFound: [['Chef'], null, null, 'Chef fanns inte förut, men finns nu.'],
  lineMissing: [['l'], null, null, 'Budgetraden cost, Klinik finns inte längre.'],
  lineFound: [['l'], null, null, 'cost, Klinik fanns inte förut, men finns nu.'],
  referenceMissing: [['hr'], null, null, '”hr” finns inte längre i organisationen.'],
  referenceFound: [['hr'], null, null, '”hr” fanns inte förut, men finns nu.'],
  unitName: [['Klinik'], 'Kliniken', 'Klinik', 'Kliniken heter nu Klinik.'],
  unitKind: [['Klinik'], 'unit', 'department', 'Klinik är av ett annat slag än förut.'],
  unitParent: [['Klinik'], 'Region', 'Vårdnämnd', 'Klinik ligger nu under Vårdnämnd, inte under Region.'],
  unitBoard: [['Klinik'], 'Region', 'Vårdnämnd', 'Klinik hör nu till Vårdnämnd, inte till Region.'],
  unitEmployer: [['Klinik'], 'Kommun', 'Region', 'Klinik har nu Region som arbetsgivare, inte ”Kommun”.'],
  unitPlace: [['Klinik'], 'Region', 'Vårdnämnd', 'Klinik skulle nu hamna under Vårdnämnd, inte under Region.'],
  positionUnit: [['Chef'], 'Region', 'Klinik', 'Tjänsten Chef ligger nu på Klinik, inte på Region.'],
  positionHeadcount: [['Chef'], 1000, 2, 'Tjänsten Chef har nu 2 platser, inte 1\u00a0000 platser.'],
  positionFte: [['Chef'], 1000, 2500, 'Tjänsten Chef är nu 2,5 årsarbetare, inte 1,0.'],
  positionCost: [['Chef'], 100_000, null, 'Tjänsten Chef kostar nu ett okänt belopp, inte 1\u00a0tkr.'],
  lineUnit: [['l'], 'Region', 'Klinik', 'Budgetraden cost, Klinik ligger nu på Klinik, inte på Region.'],
  lineAmount: [['l'], 100_000, 200_000, 'Budgetraden cost, Klinik är nu 2\u00a0tkr, inte 1\u00a0tkr.'],
  activityResponsible: [['akt'], 'Klinik', null, 'Ansvarig för ”akt” är nu ingen, inte Klinik.'],
  movedHeadcount: [['Klinik'], 4, 5, 'Med Klinik flyttar nu 5 platser, inte 4 platser.'],
  movedFte: [['Klinik'], 4000, 5000, 'Med Klinik flyttar nu 5,0 årsarbetare, inte 4,0.'],
  movedPersonnelCost: [
    ['Klinik'],
    0,
    100_000,
    'Tjänsterna som flyttar med Klinik kostar nu 1\u00a0tkr, inte 0\u00a0tkr.',
  ],
  movedNeed: [['Klinik'], 0, 100_000, 'Nettokostnaden som flyttar med Klinik är nu 1\u00a0tkr, inte 0\u00a0tkr.'],
  takenFte: [[], 0, 1000, 'Tjänsterna som ändringen berör är nu 1,0 årsarbetare, inte 0,0.'],
  movedUnitsJoin: [['Region', 'Klinik'], null, 1, 'Tillkommer: en enhet i det som flyttar (Klinik).'],
  movedUnitsLeave: [
    ['Region', 'a', 'b', 'c', 'd', 'e', 'f'],
    6,
    null,
    'Bortfaller: sex enheter i det som flyttar (”a”, ”b”, ”c”, ”d”, ”e” …).',
  ],
  movedUnitsChanged: [['Region', 'Klinik'], 1, 1, 'Ändrat: en enhet i det som flyttar (Klinik), från 1 till 1.'],
  movedPositionsJoin: [['Klinik', 'Chef'], null, 1, 'Tillkommer: en tjänst i det som flyttar (Chef).'],
  movedPositionsLeave: [['Klinik', 'Chef'], 1, null, 'Bortfaller: en tjänst i det som flyttar (Chef).'],
  movedPositionsChanged: [
    ['Klinik', 'Chef'],
    1,
    2,
    'Ändrat: en tjänst i det som flyttar (Chef), från 1 plats till 2 platser.',
  ],
  movedLinesJoin: [['Klinik', 'l'], null, 1, 'Tillkommer: en budgetrad i det som flyttar.'],
  movedLinesLeave: [['Klinik', 'l', 'm'], 1, null, 'Bortfaller: två budgetrader i det som flyttar.'],
  movedLinesChanged: [
    ['Klinik', 'l'],
    100_000,
    200_000,
    'Ändrat: en budgetrad i det som flyttar, från 1\u00a0tkr till 2\u00a0tkr.',
  ],
  takenPositionsJoin: [['Chef'], null, 1, 'Tillkommer: en tjänst som ändringen berör (Chef).'],
  takenPositionsLeave: [['Chef'], 1, null, 'Bortfaller: en tjänst som ändringen berör (Chef).'],
  takenPositionsChanged: [['Chef'], 1, 2, 'Ändrat: en tjänst som ändringen berör (Chef), från 1 plats till 2 platser.'],
  madeLinesJoin: [['l'], null, 1, 'Tillkommer: en budgetrad som ändringen gör.'],
  madeLinesLeave: [['l'], 1, null, 'Bortfaller: en budgetrad som ändringen gör.'],
  madeLinesChanged: [['l'], 0, 100_000, 'Ändrat: en budgetrad som ändringen gör, från 0\u00a0tkr till 1\u00a0tkr.'],
  ceasingLinesJoin: [['l'], null, 1, 'Tillkommer: en budgetrad som upphör.'],
  ceasingLinesLeave: [['l'], 1, null, 'Bortfaller: en budgetrad som upphör.'],
  ceasingLinesChanged: [['l'], 0, 100_000, 'Ändrat: en budgetrad som upphör, från 0\u00a0tkr till 1\u00a0tkr.'],
  passedLinesJoin: [['l'], null, 1, 'Tillkommer: en budgetrad som lämnas över.'],
  passedLinesLeave: [['l'], 1, null, 'Bortfaller: en budgetrad som lämnas över.'],
  passedLinesChanged: [['l'], 0, 100_000, 'Ändrat: en budgetrad som lämnas över, från 0\u00a0tkr till 1\u00a0tkr.'],
  passedActivitiesJoin: [['akt'], null, 1, 'Tillkommer: en aktivitet som byter ansvarig (”akt”).'],
  passedActivitiesLeave: [['akt'], 1, null, 'Bortfaller: en aktivitet som byter ansvarig (”akt”).'],
  passedActivitiesChanged: [['akt'], 1, 1, 'Ändrat: en aktivitet som byter ansvarig (”akt”), från 1 till 1.'],
  outcome: [[], 'refused', 'planned', 'Ändringen kan nu genomföras.'],
};

const given = Object.entries(facts).map(([code, [refs, before, after, told]]) => ({
  fact: { code: code as RebaseFactCode, refs, before, after },
  told,
}));

describe('facts of a re-based change', () => {
  it.each(given)('$fact.code is told in Swedish', ({ fact, told }) => {
    expect(rebaseFactMessage(fact, names, 'sv')).toBe(told);
  });

  it.each(given)('$fact.code is told in English, in a sentence of its own', ({ fact, told }) => {
    const english = rebaseFactMessage(fact, names, 'en');
    expect(english).toMatch(/^\S.*\.$/);
    expect(english).not.toContain('undefined');
    expect(english).not.toBe(told);
  });

  it('tell that a change is left out', () => {
    const fact: RebaseFact = { code: 'outcome', refs: [], before: 'planned', after: 'skipped' };
    expect(languages.map((language) => rebaseFactMessage(fact, names, language))).toEqual([
      'Ändringen är nu inte med: en juridisk person har inte beslutat.',
      'The change is now left out: a legal entity has not decided.',
    ]);
  });
});

describe('a re-based change', () => {
  const gone: RebasedChange = {
    change: transfer('Klinik', 'Region'),
    kind: 'gone',
    facts: [{ code: 'unitMissing', refs: ['Klinik'], before: null, after: null }],
    refusal: { code: 'unitNotActive', refs: ['Klinik'] },
    isAlreadySo: false,
    wasRefused: false,
  };

  it('that is gone says why first, then what has changed', () => {
    expect(rebasedChangeReasons(gone, names, 'sv')).toEqual([
      'Klinik finns inte kvar på det datumet.',
      'Klinik finns inte längre.',
    ]);
    expect(rebasedChangeReasons({ ...gone, isAlreadySo: true }, names, 'en')[0]).toBe(
      'What the change wanted is so already.',
    );
    expect(rebasedChangeReasons({ ...gone, isAlreadySo: true }, names, 'sv')[0]).toBe(
      'Det som ändringen ville är redan så.',
    );
  });

  it('that is not gone says only what has changed', () => {
    expect(rebasedChangeReasons({ ...gone, kind: 'changed', refusal: null }, names, 'sv')).toEqual([
      'Klinik finns inte längre.',
    ]);
  });

  it('is of a kind that has a name', () => {
    for (const language of languages) {
      const told = (['same', 'changed', 'gone'] as const).map((kind) => rebaseKindInWords(kind, language));
      expect(new Set(told).size).toBe(3);
    }
  });
});
