import { describe, expect, it } from 'vitest';
import { comparedExample } from '../../../test/compared-example.ts';
import { head, organisation, position, positionMove, scenario, transfer, unitsOf } from '../../../test/fixture.ts';
import type { Change } from '../../change/change.ts';
import type { SteeringDocument } from '../../model/steering-document.ts';
import { replayScenario } from '../../scenario/replay.ts';
import { compareReplay } from '../comparison.ts';
import type { BodyCheck, DocumentReview } from './document-review.ts';
import { nameKey } from './name-words.ts';
import { unitsNamedIn } from './named-units.ts';
import { reviewDocuments } from './review-documents.ts';

describe('a name is compared', () => {
  it.each([
    ['without regard to hyphens, spaces and och', 'IT- och teleservice', 'IT och teleservice'],
    ['with & and / as och', 'IT & tele-service', 'IT/teleservice'],
    ['without regard to case', 'HÄLSO- OCH SJUKVÅRDSNÄMNDEN', 'Hälso- och sjukvårdsnämnden'],
    ['without other accents', 'Café Armén', 'cafe armen'],
    ['however its letters are composed', 'Ambula\u0308ns', 'Ambuläns'],
    ['with short forms written out', 'DN Regionservice', 'Driftsnämnden Regionservice'],
    ['with dots of short forms', 'Avd. Kost', 'Avdelningen Kost'],
  ])('%s', (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('with å, ä and ö as letters of their own', () => {
    expect(nameKey('Råd')).not.toBe(nameKey('Rad'));
    expect(nameKey('Kör')).not.toBe(nameKey('Kor'));
  });
});

describe('a title names a unit', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    R: ['Region Fjäll'],
    N: ['Driftnämnden Regionservice', 'Regionservicenämnden'],
    A: ['Regionservice', 'RGS', 'Region-service'],
    IT: ['IT- och teleservice'],
    Kost: ['Kost'],
    Kost2: ['Kost'],
    och: ['Och'],
  };
  const drawn = unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['IT unit', 'A'],
    ['Kost unit', 'A'],
    ['Kost2 unit', 'A'],
    ['och unit', 'A'],
  );
  const state = organisation({
    units: drawn.map((row) => {
      const [name = row.name, ...aliases] = names[row.id] ?? [];
      return { ...row, name, aliases: aliases.map((alias) => ({ name: alias, validFrom: null, validTo: null })) };
    }),
  });

  it.each([
    ['Policy för IT och teleservice', ['IT name ”IT och teleservice”']],
    ['Reglemente för Driftsnämnden Regionservice', ['N name ”Driftsnämnden Regionservice”']],
    ['Regionservicenämndens delegationsordning', ['N alias ”Regionservicenämndens”']],
    ['Attestordning RGS', ['A alias ”RGS”']],
    ['RGS och Regionservice', ['A alias ”RGS”']],
    ['Kost', ['Kost name ”Kost”', 'Kost2 name ”Kost”']],
    ['Och så vidare, S', []],
    ['Kostnader', []],
    ['', []],
  ])('%s', (title, expected) => {
    const named = [...unitsNamedIn(state, title)].map(([id, { by, written }]) => `${id} ${by} ”${written}”`);
    expect(named).toEqual(expected);
  });
});

describe('the documents of the examples', () => {
  it('are found by list and by name in Region Halland, and what lacks is asked for', () => {
    const { documents, checks } = reviewDocuments(comparedExample('halland-2021', 'dissolve'));
    expect(documents.map((row) => row.documentId)).toEqual(['sd-deleg-rs', 'sd-isit', 'sd-regl-rgs', 'sd-regl-rs']);
    expect(documents[3]?.units).toEqual([
      {
        unitId: 'rh-rs',
        listed: true,
        spelling: { by: 'name', knownAs: 'Regionstyrelsen', written: 'Regionstyrelsens' },
      },
    ]);
    expect(checks.map(summary)).toEqual([
      'reglemente gives rh-dn-rgs units: sd-regl-rgs',
      'reglemente receives rh-rs units: sd-regl-rs',
      'delegationScheme gives rh-dn-rgs units: ',
      'delegationScheme receives rh-rs units: sd-deleg-rs',
      'archive gives rh-dn-rgs units: ',
      'archive receives rh-rs units: ',
      'personalData gives rh-dn-rgs units: ',
      'personalData receives rh-rs units: ',
    ]);
  });

  it('ask every giving board of Hälsingland for its reglemente and the association for its statutes', () => {
    const { checks } = reviewDocuments(comparedExample('halsingland-it-2026', 'five'));
    const asked = checks.filter((check) => check.code === 'reglemente' || check.code === 'statutes').map(summary);
    expect(asked).toEqual([
      ...['bol-ks', 'hud-ks', 'nor-ks', 'ova-ks', 'sod-ks'].map((id) => `reglemente gives ${id} units: `),
      'statutes receives kh units: sd-stadgar',
    ]);
  });
});

describe('a review', () => {
  const policy = (id: string, title: string, parts: Partial<SteeringDocument> = {}): SteeringDocument => ({
    id,
    title,
    kind: 'policy',
    concerns: [],
    adoptedById: null,
    adoptedByText: null,
    status: null,
    source: null,
    note: null,
    ...parts,
  });

  it('finds by name what the file does not list, and nothing of units that stand as before', () => {
    const { documents } = reviewOf(
      [transfer('D', 'A2')],
      [policy('z', 'Plan för D'), policy('a', 'Plan för P', { concerns: ['D', 'P'] }), policy('b', 'Plan för P')],
    );
    expect(documents).toEqual([
      { documentId: 'a', units: [{ unitId: 'D', listed: true, spelling: null }] },
      {
        documentId: 'z',
        units: [{ unitId: 'D', listed: false, spelling: { by: 'name', knownAs: 'D', written: 'D' } }],
      },
    ]);
  });

  it('asks for nothing when nothing changes body', () => {
    expect(reviewOf([transfer('E', 'A1'), positionMove('D', [['e', 1]], { id: 't' })], []).checks).toEqual([]);
  });

  it('tells whether units or positions alone make a board look through', () => {
    const sides = (changes: readonly Change[]): string[] =>
      reviewOf(changes, [])
        .checks.filter((check) => check.code === 'archive')
        .map(summary);
    expect(sides([positionMove('A2', [['e', 1]])])).toEqual([
      'archive gives N1 positions: ',
      'archive receives N2 positions: ',
    ]);
    expect(sides([transfer('D', 'A2'), positionMove('A2', [['a', 1]], { id: 't' })])).toEqual([
      'archive gives N1 units: ',
      'archive receives N2 units: ',
    ]);
    expect(sides([{ ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'P' }])).toEqual([
      'archive gives N1 units: ',
      'archive receives N2 units: ',
    ]);
  });

  it('lists the documents of a kind in order, by kind or title', () => {
    const documents = [
      policy('r2', 'Reglemente för N1'),
      policy('r1', 'Regler', { kind: 'reglemente', concerns: ['N1'] }),
      policy('g', 'Registerförteckning N1'),
      policy('k', 'Arkivbeskrivning', { concerns: ['N2'] }),
    ];
    const found = reviewOf([transfer('D', 'A2')], documents).checks.filter((check) => check.documentIds.length > 0);
    expect(found.map(summary)).toEqual([
      'reglemente gives N1 units: r1, r2',
      'archive receives N2 units: k',
      'personalData gives N1 units: g',
    ]);
    expect(found.map((check) => check.source)).toEqual(['KL 6:44', 'Arkivlagen (1990:782)', 'GDPR art. 30']);
  });
});

function summary({ code, side, bodyId, because, documentIds }: BodyCheck): string {
  return `${code} ${side} ${bodyId} ${because}: ${documentIds.join(', ')}`;
}

function reviewOf(changes: readonly Change[], steeringDocuments: readonly SteeringDocument[]): DocumentReview {
  const baseline = organisation({
    units: unitsOf(
      ['R legalEntity'],
      ['N1 board', 'R'],
      ['N2 board', 'R'],
      ['A1 administration', 'N1'],
      ['A2 administration', 'N2'],
      ['D department', 'A1'],
      ['E unit', 'D'],
      ['P unit', 'A2'],
    ),
    positions: [position({ id: 'e', unitId: 'E' }), position({ id: 'a', unitId: 'A1' })],
    steeringDocuments,
  });
  return reviewDocuments(compareReplay(replayScenario(baseline, scenario(changes))));
}
