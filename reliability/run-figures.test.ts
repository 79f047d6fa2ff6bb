import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Neo4jMissing } from '../tools/neo4j/neo4j-missing.ts';
import type { Figure, FigureRun } from './figure.ts';
import { exitCodeOf } from './figure-result.ts';
import type { Options } from './options.ts';
import { runFigures, type Surroundings } from './run-figures.ts';

const once: Options = { column: 'ci', only: null, seed: 7, minutes: null, isWritten: false };
const address = { uri: 'neo4j://127.0.0.1:1', user: 'neo4j', password: 'x' };

function around(given: Partial<Surroundings> = {}): Surroundings {
  let clock = 0;
  return {
    neo4j: () => Promise.resolve(address),
    tell: () => {},
    found: () => {},
    now: () => {
      clock += 1000;
      return clock;
    },
    patienceMs: 5000,
    ...given,
  };
}

function aFigure(given: Partial<Figure> = {}): Figure {
  return {
    id: 'X1',
    what: 'a claim',
    expected: '0 lost',
    counts: { ci: 3, deep: 30 },
    needsNeo4j: false,
    run: () => Promise.resolve({ violations: [], measured: 'three tries' }),
    ...given,
  };
}

const violated = aFigure({ run: () => Promise.resolve({ violations: ['write 4 is lost'], measured: 'three tries' }) });

describe('a run of figures', () => {
  it('passes when every figure holds', async () => {
    const results = await runFigures([aFigure()], once, around());
    expect(results).toEqual([
      {
        id: 'X1',
        what: 'a claim',
        expected: '0 lost',
        count: 3,
        seed: 7,
        column: 'ci',
        verdict: { kind: 'held', measured: 'three tries' },
        seconds: expect.any(Number),
      },
    ]);
    expect(exitCodeOf(results, true)).toBe(0);
  });

  it('fails at a violation, and runs the figures after it all the same', async () => {
    const results = await runFigures([violated, aFigure({ id: 'X2' })], once, around());
    expect(results.map(({ verdict }) => verdict.kind)).toEqual(['violated', 'held']);
    expect(results[0]?.verdict).toMatchObject({ violations: ['write 4 is lost'] });
    expect(exitCodeOf(results, false)).toBe(1);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('out of paper')), /out of paper/],
    ['never ends', () => new Promise<never>(() => {}), /not done after 0.05 s/],
  ])('takes a figure that %s as violated', async (_, run, told) => {
    const results = await runFigures([aFigure({ run })], once, around({ patienceMs: 50 }));
    expect(results[0]?.verdict).toMatchObject({ kind: 'violated', violations: [expect.stringMatching(told)] });
    expect(exitCodeOf(results, false)).toBe(1);
  });

  it('tells what was found after each figure', async () => {
    const found: number[] = [];
    await runFigures(
      [violated, aFigure({ id: 'X2' })],
      once,
      around({ found: (results) => found.push(results.length) }),
    );
    expect(found).toEqual([1, 2]);
  });

  it('fails when nothing was run', () => {
    expect(exitCodeOf([], false)).toBe(1);
  });
});

describe('a figure that needs Neo4j', () => {
  const figure = aFigure({ needsNeo4j: true });

  it('is given the server, which is asked for only then', async () => {
    const runs: FigureRun[] = [];
    const run: Figure['run'] = (given) => {
      runs.push(given);
      return Promise.resolve({ violations: [], measured: '' });
    };
    let asked = 0;
    const neo4j = (): Promise<typeof address> => {
      asked += 1;
      return Promise.resolve(address);
    };
    await runFigures([aFigure({ run }), aFigure({ run, needsNeo4j: true })], once, around({ neo4j }));
    expect([asked, ...runs.map((given) => given.neo4j)]).toEqual([1, null, address]);
  });

  it('is told as not run where there is no server, which fails in CI and only there', async () => {
    const missing = new Neo4jMissing('there is no Java here');
    const [unstarted] = await runFigures([figure], once, around({ neo4j: () => Promise.resolve(missing) }));
    const [unkilled] = await runFigures([aFigure({ run: () => Promise.reject(missing) })], once, around());
    for (const result of [unstarted, unkilled]) {
      expect(result?.verdict).toEqual({ kind: 'notRun', reason: missing.message });
    }
    expect(exitCodeOf([unstarted ?? []].flat(), false)).toBe(0);
    expect(exitCodeOf([unstarted ?? []].flat(), true)).toBe(1);
  });
});

describe('what a figure is given', () => {
  it('is the count of the column, the seed and a folder of its own that is gone afterwards', async () => {
    const runs: FigureRun[] = [];
    const run: Figure['run'] = (given) => {
      expect(readdirSync(given.folder)).toEqual([]);
      runs.push(given);
      return Promise.resolve({ violations: [], measured: '' });
    };
    await runFigures([aFigure({ run })], { ...once, column: 'deep' }, around());
    expect(runs).toMatchObject([{ count: 30, seed: 7, neo4j: null }]);
    expect(existsSync(runs[0]?.folder ?? '')).toBe(false);
  });

  it('is the next seed in each round of a run by the clock', async () => {
    const results = await runFigures([aFigure()], { ...once, minutes: 1 }, around());
    expect(results.length).toBeGreaterThan(3);
    expect(results.map(({ seed }) => seed)).toEqual(results.map((_, round) => 7 + round));
  });
});

describe('the choice of figures', () => {
  const three = ['A1', 'A2a', 'A2b'].map((id) => aFigure({ id }));

  it.each([
    [['A2'], ['A2a', 'A2b']],
    [
      ['A2b', 'A1'],
      ['A1', 'A2b'],
    ],
  ])('%s runs %s', async (only, ids) => {
    expect((await runFigures(three, { ...once, only }, around())).map(({ id }) => id)).toEqual(ids);
  });

  it('refuses a figure that there is not', async () => {
    await expect(runFigures(three, { ...once, only: ['A'] }, around())).rejects.toThrow('There is no figure A;');
  });
});
