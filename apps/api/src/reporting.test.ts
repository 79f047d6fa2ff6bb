import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const position = 'id title unit { id name }';
const line = `accountableTo { id } managers { ${position} } reportsTo { ${position} } nextManagers { ${position} } layers`;
const director = { id: 'rh-rk-sos.regiondirektor', title: 'Regiondirektör' };

describe('reporting lines and the review list of the Halland example', () => {
  let api: RunningApi;
  let version = 1;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
  });
  afterAll(() => api.close());

  const evaluated = async (fields: string): Promise<Json> =>
    (await api.ask(`{ scenario(id: "halland-2021-start") { evaluation { status ${fields} } } }`)).scenario.evaluation;
  const add = async (change: string): Promise<void> => {
    const { addChange } = await api.ask(
      `mutation { addChange(scenarioId: "halland-2021-start", expectedVersion: ${version}, change: ${change}) { __typename } }`,
    );
    expect(addChange.__typename).toBe('ScenarioSaved');
    version += 1;
  };

  it('tells who leads a unit, to whom it reports, and how many report there', async () => {
    const { organisation } = await api.ask(`{ organisation(id: "halland-2021", asOf: "2021-01-01") {
      it: unit(id: "rh-it") { accountableTo { id } managers { ${position} } reportsTo { id } managerLayers
        managerSpan { unit { name } managers { id } managerPlaces headcount overLimit wide: overLimit(spanLimit: 200) } }
      desk: unit(id: "rh-it-arb") { managers { id } reportsTo { id } managerSpan { headcount } }
      unitsWithoutManager(first: 2) { total items { id } nextAfter }
      orphans: unitsWithoutManager(without: any) { total }
      managersWithoutUnit { total items { id } }
      managerSpans(first: 1) { total items { unit { id } headcount } nextAfter }
    } }`);
    expect(organisation.it).toEqual({
      accountableTo: [{ id: 'rh-dn-rgs' }],
      managers: [{ id: 'rh-it.omradeschef', title: 'Områdeschef', unit: { id: 'rh-it', name: 'IT- och teleservice' } }],
      reportsTo: [{ id: 'rh-it.omradeschef' }],
      managerLayers: 2,
      managerSpan: {
        unit: { name: 'IT- och teleservice' },
        managers: [{ id: 'rh-it.omradeschef' }],
        managerPlaces: 1,
        headcount: 109,
        overLimit: true,
        wide: false,
      },
    });
    expect(organisation.desk).toEqual({ managers: [], reportsTo: [{ id: 'rh-it.omradeschef' }], managerSpan: null });
    expect(organisation.unitsWithoutManager).toMatchObject({ total: 13, nextAfter: expect.any(String) });
    expect([organisation.orphans.total, organisation.managersWithoutUnit.total]).toEqual([0, 0]);
    expect(organisation.managerSpans).toMatchObject({
      total: 15,
      nextAfter: organisation.managerSpans.items[0].unit.id,
    });
  });

  it('shows what a move changes, page by page', async () => {
    await add(`{ transferUnit: { unitId: "rh-it", toParentId: "rh-rk", tradePolicy: keep, effectiveDate: "2021-10-01"
      exceptions: [{ unitId: "rh-tele", toParentId: "rh-rgs" }] } }`);
    const { reportingLines, managerSpans } = await evaluated(`
      reportingLines(first: 1) { total nextAfter items { unit { name } before { ${line} } after { ${line} } } }
      managerSpans { total items { unit { id } before { headcount } after { headcount } } }`);
    expect(reportingLines).toMatchObject({ total: 7, nextAfter: 'rh-it' });
    expect(reportingLines.items[0]).toMatchObject({
      unit: { name: 'IT- och teleservice' },
      before: {
        accountableTo: [{ id: 'rh-dn-rgs' }],
        nextManagers: [{ id: 'rh-rgs-stab.forvaltningschef' }],
        layers: 2,
      },
      after: { accountableTo: [{ id: 'rh-rs' }], nextManagers: [director], layers: 2 },
    });
    expect(managerSpans.total).toBe(5);
    expect(managerSpans.items[0]).toEqual({
      unit: { id: 'rh-it' },
      before: { headcount: 109 },
      after: { headcount: 108 },
    });
    const all = await evaluated('reportingLines(rows: all) { total } managerSpans(rows: all) { total }');
    expect(all).toMatchObject({ reportingLines: { total: 42 }, managerSpans: { total: 15 } });
  });

  it('lists each moved position once, by flag and in pages', async () => {
    const { reviewList, moved } = await evaluated(`
      moved { withUnits { headcount } separately { headcount } }
      reviewList { total nextAfter sum { headcount } items {
        positionId originId title fromUnit { id } fromBoard { id } toUnit { id } toBoard { name } reason reasonText
        effectiveDate employerChange headcount vacantHeadcount fteMilli annualCostOre
        managersBefore { id } managersAfter { ${position} } flags flagTexts(language: en) } }`);
    const between = reviewList.items.filter(
      (row: Json) => row.fromBoard.id === 'rh-dn-rgs' && row.toBoard.name !== 'Driftnämnden Regionservice',
    );
    const heads = between.reduce((total: number, row: Json) => total + row.headcount, 0);
    expect(heads).toBe(moved.withUnits.headcount + moved.separately.headcount);
    expect(reviewList.items.find((row: Json) => row.positionId === 'rh-it.omradeschef')).toMatchObject({
      toBoard: { name: 'Regionstyrelsen' },
      reason: 'withUnit',
      reasonText: 'med enheten',
      effectiveDate: '2021-10-01',
      managersAfter: [director],
      flags: ['besideException', 'fundedBySale', 'leadsUnit', 'newManager', 'spanOverLimit'],
      flagTexts: expect.arrayContaining(['gets another manager']),
    });
    const some = await evaluated(`
      reviewList(flags: [newManager, exception], first: 2) { total nextAfter items { positionId } }
      calm: reviewList(spanLimit: 9999, flags: [spanOverLimit]) { total }`);
    expect(some.reviewList).toEqual({
      total: 6,
      nextAfter: 'rh-tele.telefonist',
      items: [{ positionId: 'rh-tele.enhetschef' }, { positionId: 'rh-tele.telefonist' }],
    });
    expect(some.calm.total).toBe(0);
  });

  it('refuses a negative limit', async () => {
    await expect(evaluated('reviewList(spanLimit: -1) { total }')).rejects.toThrow('spanLimit');
  });
});
