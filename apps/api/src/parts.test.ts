import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

describe('the parts of an evaluation', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    for (const id of [
      'halsingland-it-2026',
      'halland-staff-functions-2022',
      'gavleborg-action-plan-2024',
      'halland-2021',
    ]) {
      await api.ask(`mutation { openExample(id: "${id}") { __typename } }`);
    }
  });
  afterAll(() => api.close());

  const evaluationOf = async (scenarioId: string, selection: string): Promise<Json> =>
    (await api.ask(`{ scenario(id: "${scenarioId}") { evaluation { ${selection} } } }`)).scenario.evaluation;

  it('tell each legal body what it pays, with and without add-on services', async () => {
    const { legalBodies } = await evaluationOf(
      'halsingland-five',
      `legalBodies {
        bodies(first: 1, after: "bol") { total nextAfter items {
          legalEntity { id name } status takesPart needBeforeOre needAfterOre crossEntityOre
          years { year needAfterOre transitionCostOre } needChange { withAddOns { pays } } staffOut { headcount } staffIn { fteMilli }
          target { indexedOre planOre addOnOre difference {
            withoutAddOns { pays differenceOre } withAddOns { pays differenceOre text(language: en) } } }
        } }
        all { needBeforeOre crossEntityOre years { year } } participating { needBeforeOre }
        target { met missOre difference { withAddOns { pays } } }
        staff { headcount } pricesMixed
        payments { payer { id } payee { id } beforeOre afterOre }
        employerMoves { from { id } to { name } unitCount staff { headcount fteMilli } }
      }`,
    );
    expect(legalBodies.bodies).toMatchObject({ total: 7, nextAfter: 'hud' });
    expect(legalBodies.bodies.items[0]).toMatchObject({
      legalEntity: { id: 'hud', name: 'Hudiksvalls kommun' },
      status: 'decided',
      needAfterOre: 4_272_400_000,
      staffOut: { headcount: 22 },
      target: {
        difference: {
          withoutAddOns: { pays: 'less', differenceOre: -28_682_068 },
          withAddOns: { pays: 'more', differenceOre: 44_817_932, text: 'SEK\u00a0448.17932\u00a0thousand more' },
        },
      },
    });
    expect(legalBodies).toMatchObject({
      all: { crossEntityOre: 0 },
      target: { met: false, missOre: 107_963_602 },
      staff: { headcount: 64 },
      pricesMixed: true,
    });
    expect(legalBodies.payments).toHaveLength(5);
    expect(legalBodies.employerMoves[1]).toEqual({
      from: { id: 'hud' },
      to: { name: 'Kommunsamverkan Hälsingland ekonomisk förening' },
      unitCount: 1,
      staff: { headcount: 22, fteMilli: 22_000 },
    });
  });

  it('reckon as if others had decided, all of them when nothing is said', async () => {
    const asked = `decided { name } notDecided { id } refusals { code } verdict legalBodies { staff { headcount } target { met } }`;
    const { all, toggled } = await evaluationOf(
      'halsingland-five',
      `all: legalBodiesIf { ${asked} } toggled: legalBodiesIf(assumeNotDecided: ["sod"]) { ${asked} }`,
    );
    expect(all).toEqual({
      decided: [{ name: 'Ljusdals kommun' }],
      notDecided: [],
      refusals: [],
      verdict: 'undetermined',
      legalBodies: { staff: { headcount: 74 }, target: { met: null } },
    });
    expect(toggled).toMatchObject({
      decided: [],
      notDecided: [{ id: 'sod' }],
      legalBodies: { staff: { headcount: 49 } },
    });
    const { body } = await api.post({
      query:
        '{ scenario(id: "halsingland-five") { evaluation { legalBodiesIf(assumeDecided: ["lju-it"]) { verdict } } } }',
    });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('give the matrix of staff functions and a consolidation with its money', async () => {
    const { addChange } = await api.ask(
      `mutation { addChange(scenarioId: "halland-review", expectedVersion: 1, change: { consolidateStaffFunction: {
        effectiveDate: "2022-10-15", staffFunctionId: "hr", fromUnitIds: ["rh-rgs", "rh-ks"], toUnitId: "rh-rk-hr" } }) { __typename } }`,
    );
    expect(addChange).toEqual({ __typename: 'ScenarioSaved' });
    const figures = 'staffSupport { headcount } sharedService { headcount } total { headcount fteMilli annualCostOre }';
    const { staffFunctionMatrix, consolidations } = await evaluationOf(
      'halland-review',
      `staffFunctionMatrix {
        rows(first: 1, after: "rh-psy") { total nextAfter items { administration { name } before { ${figures} }
          cells { staffFunction { id } vulnerability vulnerabilityText(language: en) after { ${figures} } } } }
        columns { staffFunction { name } before { ${figures} } after { ${figures} } } before { ${figures} } after { ${figures} }
      }
      consolidations { staffFunction { id } to { name } moved { headcount } verdict crossesEntities
        from { administration { id } staff { headcount } } boards { board { id } amountOre } dividedPositionIds unknownCostPositionIds }`,
    );
    expect(staffFunctionMatrix.rows.items[0].administration.name).toBe('Regionservice');
    expect(staffFunctionMatrix.rows.items[0].cells[0].staffFunction).toBeNull();
    expect(staffFunctionMatrix.rows.items[0].cells[1]).toMatchObject({
      staffFunction: { id: 'hr' },
      vulnerability: 'new',
      vulnerabilityText: 'new',
    });
    expect(staffFunctionMatrix.before.total).toEqual(staffFunctionMatrix.after.total);
    expect(consolidations).toEqual([
      {
        staffFunction: { id: 'hr' },
        to: { name: 'HR-avdelningen' },
        moved: { headcount: 5 },
        verdict: 'neutralAfterAdjustment',
        crossesEntities: false,
        from: [
          { administration: { id: 'rh-ks' }, staff: { headcount: 2 } },
          { administration: { id: 'rh-rgs' }, staff: { headcount: 3 } },
        ],
        boards: [
          { board: { id: 'rh-dn-ks' }, amountOre: -147_400_000 },
          { board: { id: 'rh-dn-rgs' }, amountOre: -221_100_000 },
          { board: { id: 'rh-rs' }, amountOre: 368_500_000 },
        ],
        dividedPositionIds: [],
        unknownCostPositionIds: [],
      },
    ]);
  });

  it('tell who answers for what, and the plan in numbers', async () => {
    const { responsibilities } = await evaluationOf(
      'gavleborg-dik',
      `responsibilities {
        changes(first: 1) { total nextAfter items { activity { id title } responsibleBefore { id } responsibleAfter { id }
          administrationBefore { id } administrationAfter { id } causes why(language: en) changeIds } }
        divided { total items { activity { id } responsible { id } parts { cause unit { id } administration { id } message } } }
        orphans { total items { activity { id } responsibleBefore { id } } }
        boundaryQuestions { id text effect message(language: en) activities { id } administrationsBefore { id } administrationsAfter { id } }
        synergies { level unit { id } sharedAreas sources { from { id } activityCount activityIds } }
        plan { count kinds { kind count } areas { areaKind area count administrations { administration { id } before after } }
          administrations { administration { id } before after } }
      }`,
    );
    expect(responsibilities.changes).toMatchObject({
      total: 20,
      nextAfter: 'f1-03',
      items: [
        {
          activity: { id: 'f1-03' },
          administrationBefore: { id: 'rg-kom' },
          administrationAfter: { id: 'rg-dik' },
          causes: ['moved'],
          why: 'the unit moves',
          changeIds: ['c3'],
        },
      ],
    });
    expect([responsibilities.divided.total, responsibilities.orphans.total]).toEqual([0, 0]);
    expect(responsibilities.boundaryQuestions[0]).toMatchObject({ id: 'bq-1', effect: 'remains' });
    expect(responsibilities.synergies[0].sources.map((source: Json) => source.activityCount)).toEqual([18, 2]);
    expect(responsibilities.plan).toMatchObject({ count: 39, kinds: [{ kind: 'aktivitet', count: 38 }, { count: 1 }] });
  });

  it('show activities whose unit a new one grows out of, and one that nobody answers for', async () => {
    const lab = `effectiveDate: "2024-02-01", name: "AI-labbet", kind: unit, parentId: "rg-fos", predecessorIds: ["rg-it"]`;
    const { addChange } = await api.ask(
      `mutation { addChange(scenarioId: "gavleborg-dik", expectedVersion: 1, change: { createUnit: { ${lab} } }) { __typename } }`,
    );
    expect(addChange).toEqual({ __typename: 'ScenarioSaved' });
    const { responsibilities } = await evaluationOf(
      'gavleborg-dik',
      `responsibilities { divided(first: 1) { total nextAfter items { activity { title } responsible { id }
        parts { cause unit { name } administration { id } message } } } orphans { total } }`,
    );
    expect(responsibilities.divided).toMatchObject({
      total: 18,
      items: [
        {
          responsible: { id: 'rg-it' },
          parts: [
            {
              cause: 'newUnit',
              unit: { name: 'AI-labbet' },
              administration: { id: 'rg-fos' },
              message: 'AI-labbet växer fram ur enheten och hör till Forskning och samhällsmedicin.',
            },
          ],
        },
      ],
    });
    const halland = await evaluationOf(
      'halland-2021-start',
      'responsibilities { orphans { total items { activity { id } responsibleBefore { id } } } }',
    );
    expect(halland.responsibilities.orphans.items[0]).toEqual({ activity: { id: 'eg-1' }, responsibleBefore: null });
  });

  it('find documents by list and by name, and ask the giving board for its reglemente', async () => {
    const { documentReview } = await evaluationOf(
      'halsingland-five',
      `documentReview {
        documents { total nextAfter items { id title kind status(language: en) isOpen adoptedBy { id } adoptedByText source note units { unit { id } listed written knownAs byAlias why(language: en) } } }
        checks(first: 1) { total nextAfter items { code body { name } side because isMissing documentIds source message(language: en) } }
      }`,
    );
    expect(documentReview.documents.items).toEqual([
      {
        id: 'sd-stadgar',
        title: 'Stadgar för Kommunsamverkan Hälsingland ekonomisk förening',
        kind: 'stadgar',
        status: 'to be checked',
        isOpen: true,
        adoptedBy: null,
        adoptedByText: null,
        source: 'allmän kunskap',
        note: 'Nämns inte i dokumentet; ändamål och medlemskap måste omfatta IT-drift.',
        units: [
          {
            unit: { id: 'kh' },
            listed: true,
            written: 'Kommunsamverkan Hälsingland ekonomisk förening',
            knownAs: 'Kommunsamverkan Hälsingland ekonomisk förening',
            byAlias: false,
            why: 'is in the list of the document, is named as ”Kommunsamverkan Hälsingland ekonomisk förening”',
          },
        ],
      },
    ]);
    expect(documentReview.checks).toMatchObject({
      total: 23,
      nextAfter: 'reglemente gives bol-ks',
      items: [
        {
          code: 'reglemente',
          body: { name: 'Kommunstyrelsen i Bollnäs' },
          side: 'gives',
          because: 'units',
          isMissing: true,
          documentIds: [],
          source: 'KL 6:44',
        },
      ],
    });
  });

  it('name the units that stranded overhead lies on', async () => {
    const path = join(import.meta.dirname, '../../../examples/halland-2021/scenario-dissolve.json');
    await api.ask('mutation ($file: String!) { importScenario(file: $file) { __typename } }', {
      file: readFileSync(path, 'utf8'),
    });
    const { fullYear } = await evaluationOf(
      'halland-2021-dissolve',
      'fullYear { strandedOverhead { board { id } strandedOre units { id name } } }',
    );
    expect(fullYear.strandedOverhead).toEqual([
      {
        board: { id: 'rh-dn-rgs' },
        strandedOre: 144_600_000,
        units: [{ id: 'rh-rgs-stab', name: 'Förvaltningsstab' }],
      },
    ]);
  });
});
