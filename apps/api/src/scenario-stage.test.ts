import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../test/json.ts';
import type { RunningApi } from '../test/running-api.ts';
import { runApi } from '../test/running-api.ts';

const path = join(import.meta.dirname, '../../../examples/halland-2021/scenario-dissolve-decided.json');
const id = 'halland-2021-dissolve-decided';

describe('the changes of a scenario', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
    await api.ask('mutation { openExample(id: "halland-2021") { __typename } }');
    const file = readFileSync(path, 'utf8');
    await api.ask('mutation ($file: String!) { importScenario(file: $file) { __typename } }', { file });
  });
  afterAll(() => api.close());

  const scenario = async (selection: string): Promise<Json> =>
    (await api.ask(`{ scenario(id: "${id}") { ${selection} } }`)).scenario;
  const figures =
    'verdict moved { withUnits { fteMilli } separately { headcount } } years { year boards { remainderOre } }';

  it('end with the scenario itself, and begin with nothing', async () => {
    const { changes, evaluation, none, all, beyond } = await scenario(`
      changes { id } evaluation { ${figures} }
      none: stage(count: -3) { count change { id } evaluation { verdict moved { withUnits { fteMilli } } } }
      all: stage(count: 6) { count change { id } evaluation { ${figures} } }
      beyond: stage(count: 99) { count }
    `);
    expect(none).toEqual({
      count: 0,
      change: null,
      evaluation: { verdict: 'neutral', moved: { withUnits: { fteMilli: 0 } } },
    });
    expect(all).toEqual({ count: changes.length, change: changes.at(-1), evaluation });
    expect(beyond.count).toBe(changes.length);
  });

  it('tell what has moved so far, and where the units stand', async () => {
    const { changes, ...stages } = await scenario(`
      changes { id type unitIds }
      ${[0, 1, 2, 3, 4, 5, 6].map((count) => `s${count}: stage(count: ${count}) { evaluation { moved { withUnits { fteMilli } separately { fteMilli } } } places { key fteMilli } }`).join(' ')}
    `);
    const told = [0, 1, 2, 3, 4, 5, 6].map((count) => stages[`s${count}`]);
    const moved = told.map(
      ({ evaluation }) => evaluation.moved.withUnits.fteMilli + evaluation.moved.separately.fteMilli,
    );
    expect(moved).toEqual(moved.toSorted((a, b) => a - b));
    expect([moved[0], moved.at(-1)]).toEqual([0, 147_500]);
    const [move] = changes.filter((change: Json) => change.type === 'transferUnit');
    const [unit] = move.unitIds;
    for (const [count, { places }] of told.entries()) {
      const has = changes.slice(0, count).some((change: Json) => change.id === move.id);
      const keys = places.map((place: Json) => place.key);
      expect([keys.includes(`${unit}@old`), keys.includes(`${unit}@new`)]).toEqual([!has, has]);
    }
  });

  it('make staff go from board to board, and that is all that moves', async () => {
    const { scenario } = await api.ask(`{ scenario(id: "${id}") {
      evaluation {
        boardFlows { from { name } to { name } withUnits { fteMilli headcount } separately { fteMilli headcount } titles }
        moved { withUnits { fteMilli headcount } separately { fteMilli headcount } }
        staffFunctionMatrix { changedCells(first: 1) { total nextAfter items {
          administration { id } cell { staffFunction { id } before { total { headcount } } after { total { headcount } } }
        } } }
      }
      differenceTree { links { crossesBoard headcount fteMilli } rows { key kind pile { count } } }
    } }`);
    const [flow, ...others] = scenario.evaluation.boardFlows;
    expect(others).toEqual([]);
    expect(flow).toEqual({
      from: { name: 'Driftnämnden Regionservice' },
      to: { name: 'Regionstyrelsen' },
      ...scenario.evaluation.moved,
      titles: ['HR-konsult', 'Controller'],
    });
    const { total, items } = scenario.evaluation.staffFunctionMatrix.changedCells;
    expect(items).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
    expect(items[0].cell.before).not.toEqual(items[0].cell.after);
    const [crossing] = scenario.differenceTree.links.filter((link: Json) => link.crossesBoard);
    expect(crossing).toMatchObject({ headcount: 150, fteMilli: 145_500 });
    const piles = scenario.differenceTree.rows.filter((row: Json) => row.pile !== null);
    expect(piles.map((pile: Json) => [pile.key, pile.kind])).toEqual([
      ['pile:rh-rs', 'department'],
      ['pile:rh-dn-rgs', 'department'],
      ['boards:money', 'board'],
    ]);
  });
});
