import { describe, expect, it } from 'vitest';
import { organisation, unitsOf } from '../../test/fixture.ts';
import { languages } from '../phrase/language.ts';
import { namesIn } from '../phrase/names.ts';
import { checkInWords, checkMessage, documentStatusInWords, foundUnitInWords } from './document-message.ts';
import { participationInWords, paysInWords } from './legal-body-message.ts';
import { boundaryMessage, causesInWords, dividedPartMessage, vulnerabilityInWords } from './responsibility-message.ts';

const both = (told: (language: 'sv' | 'en') => string): string[] => languages.map(told);
const names = namesIn(organisation({ units: unitsOf(['Nämnden legalEntity'], ['IT unit', 'Nämnden']) }));

describe('what a body pays', () => {
  it.each([
    ['more', 44_817_932, ['448,17932 tkr mer', 'SEK 448.17932 thousand more']],
    ['less', -100_000, ['1 tkr mindre', 'SEK 1 thousand less']],
    ['same', 0, ['lika mycket', 'the same']],
    ['unknown', null, ['går inte att säga', 'cannot be told']],
  ] as const)('is %s', (pays, differenceOre, expected) => {
    expect(both((language) => paysInWords({ pays, differenceOre }, language).replaceAll('\u00a0', ' '))).toEqual(
      expected,
    );
  });

  it.each([
    [null, ['deltar', 'takes part']],
    ['notDecided', ['inte beslutat', 'not decided']],
    ['proposed', ['föreslaget', 'proposed']],
    ['decided', ['beslutat', 'decided']],
    ['declined', ['avstår', 'declines']],
  ] as const)('and it stands as %s', (status, expected) => {
    expect(both((language) => participationInWords(status, language))).toEqual(expected);
  });
});

describe('why somebody else answers', () => {
  it('joins the causes', () => {
    expect(both((language) => causesInWords(['reassigned', 'merged', 'closed'], language))).toEqual([
      'en annan enhet utses, enheten slås samman och enheten avslutas',
      'another unit is appointed, the unit is merged and the unit is closed',
    ]);
    expect(both((language) => causesInWords(['moved', 'renamed'], language))).toEqual([
      'enheten flyttar och enheten byter namn',
      'the unit moves and the unit is renamed',
    ]);
  });

  it.each([
    [
      'exception',
      'IT är undantag från flytten och hör till Nämnden.',
      'IT is an exception to the move and belongs to Nämnden.',
    ],
    ['newUnit', 'IT växer fram ur enheten och hör till Nämnden.', 'IT grows out of the unit and belongs to Nämnden.'],
    ['unitLeft', 'IT flyttar därifrån och hör till Nämnden.', 'IT moves away and belongs to Nämnden.'],
    ['positionsLeft', 'Tjänster flyttar därifrån till IT, Nämnden.', 'Positions move away to IT, Nämnden.'],
  ] as const)('tells a division by %s', (cause, ...expected) => {
    const part = { cause, unitId: 'IT', administrationId: 'Nämnden' };
    expect(both((language) => dividedPartMessage(part, names, language))).toEqual(expected);
  });

  it('has a sentence for every effect on a boundary and a word for every vulnerability', () => {
    const effects = (['joined', 'opened', 'remains', 'within'] as const).flatMap((effect) =>
      both((language) => boundaryMessage(effect, language)),
    );
    expect(new Set(effects).size).toBe(8);
    const words = (['new', 'gone', 'remains', 'ended'] as const).map((word) => vulnerabilityInWords(word, 'sv'));
    expect(words).toEqual(['ny', 'borta', 'kvarstår', 'utan personal']);
  });
});

describe('documents', () => {
  it.each([
    ['gives', [], 'Nämnden lämnar ifrån sig: reglemente saknas i underlaget. Ta fram och se över.'],
    ['receives', [], 'Nämnden tar emot: reglemente saknas i underlaget. Ta fram och se över.'],
    ['gives', ['A', 'B'], 'Nämnden lämnar ifrån sig: se över A och B.'],
    ['receives', ['A'], 'Nämnden tar emot: se över A.'],
  ] as const)('say of a board that %s what to look through: %j', (side, titles, expected) => {
    expect(checkMessage({ code: 'reglemente', side }, { body: 'Nämnden', titles }, 'sv')).toBe(expected);
    expect(checkMessage({ code: 'reglemente', side }, { body: 'Nämnden', titles }, 'en')).toMatch(
      /^Nämnden (gives|receives): /,
    );
  });

  it.each(['reglemente', 'delegationScheme', 'statutes', 'archive', 'personalData'] as const)('name %s', (code) => {
    for (const told of both((language) => checkInWords(code, language))) expect(told).not.toBe('');
  });

  it.each([
    [true, null, ['finns i dokumentets lista', 'is in the list of the document']],
    [false, 'name', ['namnges som ”IT:s”', 'is named as ”IT:s”']],
    [
      true,
      'alias',
      [
        'finns i dokumentets lista, namnges som ”IT:s” (annat namn: IT)',
        'is in the list of the document, is named as ”IT:s” (other name: IT)',
      ],
    ],
  ] as const)('tell why they are found: listed %s, named by %s', (listed, by, expected) => {
    const spelling = by === null ? null : { by, knownAs: 'IT', written: 'IT:s' };
    expect(both((language) => foundUnitInWords({ unitId: 'IT', listed, spelling }, language))).toEqual(expected);
  });

  it('tell a status in words, and one of its own as it is', () => {
    expect(both((language) => documentStatusInWords('toBeAdjusted', language))).toEqual([
      'ska justeras',
      'to be adjusted',
    ]);
    expect(documentStatusInWords('vilande', 'sv')).toBe('vilande');
  });
});
