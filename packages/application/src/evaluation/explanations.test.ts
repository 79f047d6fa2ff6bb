import { readdirSync, readFileSync } from 'node:fs';
import { type Evaluation, sumOfTerms } from '@samorg/domain';
import { figuresOfResult } from '@samorg/testkit';
import { describe, expect, it } from 'vitest';
import { evaluateFiles } from '../evaluate-files.ts';
import { groupInWords, ruleInWords, sourcesOf, termInWords } from '../wording/explanation-wording.ts';
import { figureName } from '../wording/figure-name.ts';
import { evaluationView } from './evaluation-view.ts';
import { type ExactNumber, exactNumber, explanationDocument } from './explanation-document.ts';
import { termGroupsOf } from './term-groups.ts';

const examples = new URL('../../../../examples/', import.meta.url);
const cases = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, examples))
      .filter((file) => file.startsWith('scenario-'))
      .map((file) => [name, file] as const),
  );

function evaluated(folder: string, file: string): { evaluation: Evaluation; view: ReturnType<typeof evaluationView> } {
  const read = (path: string): Uint8Array => readFileSync(new URL(`${folder}/${path}`, examples));
  const { evaluation, replay } = evaluateFiles(read('organisation.json'), read(file));
  if (replay === null) throw new Error(`${folder}/${file} can be evaluated`);
  return { evaluation, view: evaluationView(replay) };
}

describe.each(cases)('the example %s, %s', (folder, file) => {
  const { evaluation, view } = evaluated(folder, file);
  const explanations = view.explanations();

  it('has a reason for every number of its result, and the terms sum to it', () => {
    const expected = file.replace('scenario-', 'expected-');
    const isKnown = readdirSync(new URL(`${folder}/`, examples)).includes(expected);
    const known: Evaluation = isKnown
      ? JSON.parse(readFileSync(new URL(`${folder}/${expected}`, examples), 'utf8'))
      : evaluation;
    const found = known.result === null ? [] : figuresOfResult(known.result);
    expect(found.length).toBeGreaterThan(50);
    for (const { addresses, value } of found) {
      const values = addresses.map((address) => {
        const explanation = explanations.explain(address);
        return explanation === null ? null : explanationDocument(explanation, view.replay).value;
      });
      if (addresses[0]?.startsWith('failedConditions/')) expect(values[0], addresses[0]).toBeGreaterThan(0);
      else expect(values, addresses.join(' or ')).toContain(value);
    }
  });

  it('tells every rule, term and source in both languages, and every figure that is a term opens', () => {
    const figures = new Set(explanations.figures());
    for (const figure of figures) {
      const explanation = explanations.explain(figure);
      if (explanation === null) throw new Error(`${figure} can be explained`);
      expect(sumOfTerms(explanation.terms) === null).toBe(explanation.value === null);
      expect(ruleInWords(explanation, 'sv')).not.toBe(ruleInWords(explanation, 'en'));
      expect(sourcesOf(explanation, view.replay)[0]).toMatch(/^docs\/format\.md, /);
      for (const language of ['sv', 'en'] as const) {
        const name = figureName(figure, view.nameOf, language);
        expect([name, name === figure]).toEqual([expect.stringMatching(/^\S.*\S$/), false]);
      }
      for (const term of explanation.terms) {
        for (const language of ['sv', 'en'] as const) expect(termInWords(term, view.nameOf, language)).not.toBe('');
        if (term.kind === 'figure' || term.kind === 'counted') expect(figures).toContain(term.figure);
      }
    }
  });
});

describe('the groups of the terms', () => {
  const groupsOf = (file: string, figure: string): (readonly [string, ExactNumber | null, number])[] => {
    const explanation = evaluated('halland-2021', file).view.explanations().explain(figure);
    if (explanation === null) throw new Error(`${figure} can be explained`);
    const groups = termGroupsOf(explanation);
    const numbers = groups.flatMap(({ terms }) => terms.map(({ number }) => number)).sort((a, b) => a - b);
    expect(numbers).toEqual(explanation.terms.map((_, at) => at + 1));
    return groups.map(({ key, amount, terms }) => [key, amount && exactNumber(amount), terms.length]);
  };

  it('are the parts of the need where lines moved, in the order of the equation', () => {
    expect(groupsOf('scenario-dissolve.json', 'years/2022/boards/rh-rs/exact/structural')).toEqual([
      ['direct', 23_419_700_000, 11],
      ['positions', 152_600_000, 2],
      ['trade', -1_528_000_000, 2],
    ]);
  });

  it('are account groups where lines stand, units where positions are, figures first', () => {
    const need = groupsOf('scenario-dissolve.json', 'years/2022/boards/rh-dn-rgs/needBeforeOre');
    expect(need.every(([key]) => key.startsWith('account:'))).toBe(true);
    const moved = groupsOf('scenario-dissolve.json', 'moved/withUnits/headcount');
    expect(moved[0]).toEqual(['unit:rh-it-sys', 50, 4]);
    const after = groupsOf('scenario-dissolve.json', 'years/2022/boards/rh-rs/needAfterOre');
    expect(after.map(([key]) => key)).toEqual(['figures']);
  });

  it('tell their largest terms first', () => {
    const { view } = evaluated('halland-2021', 'scenario-dissolve.json');
    const explanation = view.explanations().explain('years/2022/boards/rh-rs/exact/structural');
    if (explanation === null) throw new Error('the board changes');
    const [direct] = termGroupsOf(explanation);
    const sizes = direct?.terms.map(({ term }) => Math.abs(Number(term.amount?.numerator))) ?? [];
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(groupInWords({ by: 'lineClass', lineClass: 'direct' }, view.nameOf, 'en')).toBe('Moved activity');
  });

  it('are known by none when a term is not known', () => {
    expect(groupsOf('scenario-dissolve.json', 'years/2022/boards/rh-rs/decidedAdjustmentOre')).toEqual([
      ['kind:unknown', null, 1],
    ]);
  });
});

describe('the name of a figure', () => {
  it('is its address when there is no such figure', () => {
    const { view } = evaluated('halland-2021', 'scenario-dissolve.json');
    const address = 'years/2022/boards/rh-rs/technicalAdjustmentOre';
    expect(figureName(address, view.nameOf, 'sv')).toBe('Beräknad teknisk reglering, Regionstyrelsen, 2022');
    for (const odd of ['nonsense', 'years/2022', 'years/2022/rows/x/y', '~2']) {
      expect(figureName(odd, view.nameOf, 'sv')).toBe(odd);
    }
  });
});

describe('the document of an explanation', () => {
  it('holds exact numbers: integers, and fractions as text', () => {
    const { view } = evaluated('halsingland-it-2026', 'scenario-five.json');
    const explanation = view.explanations().explain('target/ceilingOre');
    if (explanation === null) throw new Error('the target has a ceiling');
    const document = explanationDocument(explanation, view.replay);
    expect(document).toMatchObject({ figure: 'target/ceilingOre', unit: 'ore', value: 11_548_236_398, holds: null });
    expect(document.terms.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['figure', 11_355_600_000],
      ['index', 681_336_000],
      ['index', 481_477_440],
      ['index', 312_960_336],
      ['reduction', '-6415686888/5'],
      ['rounding', '-2/5'],
    ]);
    expect(document.terms.at(-1)).toMatchObject({ quota: '57741181992/5' });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('gives the share of the year and the change of a line, and where it comes from', () => {
    const { view } = evaluated('halland-2021', 'scenario-dissolve.json');
    const explanation = view.explanations().explain('years/2021/boards/rh-rs/exact/structural');
    if (explanation === null) throw new Error('the board changes');
    const document = explanationDocument(explanation, view.replay);
    expect(document.terms.every((term) => term.share === '1/4')).toBe(true);
    expect(document.terms.map((term) => term.changeId)).toContain('c2');
    expect(document.sources).toEqual([
      'docs/format.md, Figures of a year',
      expect.stringContaining('regionfullmäktige §17, RS200432'),
      'påhittat (exempeldata)',
    ]);
  });
});
