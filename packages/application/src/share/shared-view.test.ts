import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@samorg/domain';
import { findUnit, isBodyKind, present, valuesOf } from '@samorg/domain';
import { describe, expect, it } from 'vitest';
import { evaluateFiles } from '../evaluate-files.ts';
import { type EvaluationView, evaluationView } from '../evaluation/evaluation-view.ts';
import { isBetweenBoards, movedGroupsOf } from './moved-groups.ts';
import { mostHeadlineWords, wordsIn } from './reader-headline.ts';
import { type SharedView, sharedView } from './shared-view.ts';
import type { ShownStaff } from './shown-staff.ts';
import { isFew, staffOfUnit } from './staff-group.ts';

const examples = join(import.meta.dirname, '..', '..', '..', '..', 'examples');
const version = { scenarioName: 'x', version: 3, savedAt: null, lastDay: null, isExample: true };

function evaluationOf(example: string, scenario: string): EvaluationView {
  const file = (name: string): Uint8Array => readFileSync(join(examples, example, name));
  const { replay } = evaluateFiles(file('organisation.json'), file(scenario));
  return evaluationView(present(replay, `${scenario} can be evaluated`));
}

function viewOf(example: string, scenario: string, language: Language = 'sv'): SharedView {
  return sharedView(evaluationOf(example, `scenario-${scenario}.json`), version, language);
}

const every = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(examples, name))
      .filter((file) => file.startsWith('scenario-'))
      .map((file) => [name, file] as const),
  );

describe.each(every)('%s %s', (example, file) => {
  const evaluation = evaluationOf(example, file);
  const { before, after } = evaluation.comparison();
  const views = (['sv', 'en'] as const).map((language) => sharedView(evaluation, version, language));
  const text = JSON.stringify(views);

  it('has a headline of at most twenty words in both languages', () => {
    for (const { headline } of views) {
      expect(headline).not.toBe('');
      expect(wordsIn(headline)).toBeLessThanOrEqual(mostHeadlineWords);
    }
  });

  it('holds no position and no unit with fewer than five persons', () => {
    const positions = [...valuesOf(before.tables.positions), ...valuesOf(after.tables.positions)];
    const units = [...valuesOf(before.tables.units), ...valuesOf(after.tables.units)];
    for (const { id } of positions) expect(text).not.toContain(`"${id}"`);
    const small = units.filter(({ id, kind }) => {
      if (isBodyKind(kind) || kind === 'assembly' || kind === 'committee') return false;
      return [before, after].some((state) => findUnit(state, id) !== undefined && isFew(staffOfUnit(state, id)));
    });
    for (const { id, name } of small) {
      expect(text).not.toContain(`"${id}"`);
      const sentences = views.flatMap(({ headline, outcome }) => [
        headline,
        ...(outcome?.changes.map(({ sentence }) => sentence) ?? []),
        ...(outcome?.stacks.moves.map((move) => move.name ?? '') ?? []),
      ]);
      for (const sentence of sentences) expect(namesWhole(sentence, name)).toBe(false);
    }
  });

  it('leaves no figure of fewer than five persons to subtract in any board', () => {
    const groups = movedGroupsOf(evaluation);
    for (const { outcome } of views) {
      const { boards, moves } = present(outcome, 'it is evaluated').stacks;
      const toldOf = new Map(moves.map(({ key, staff }) => [key, staff]));
      for (const board of boards) {
        for (const [whole, side] of [
          [board.before, 'fromBoardId'],
          [board.after, 'toBoardId'],
        ] as const) {
          const parts = groups.filter(
            (group) => group[side] === board.id && (group.unitId !== null || isBetweenBoards(group)),
          );
          if (!isTold(whole) || !isTold(board.rest)) continue;
          const untold = parts.filter(({ key }) => !isTold(present(toldOf.get(key), 'a group is drawn')));
          const told = parts.filter(({ key }) => isTold(present(toldOf.get(key), 'a group is drawn')));
          const rest =
            fteOf(whole) -
            fteOf(board.rest) -
            told.reduce((sum, { key }) => sum + fteOf(present(toldOf.get(key), 'it is drawn')), 0);
          const hidden = untold.reduce((sum, { staff }) => sum + staff.persons, 0);
          // What is left is nothing, since small groups are told together with others, or it is of at least five persons.
          expect([board.name, side, rest === 0 || hidden >= 5]).toEqual([board.name, side, true]);
        }
      }
    }
  });
});

describe('the decided reform of Halland', () => {
  const view = viewOf('halland-2021', 'dissolve-decided');
  const outcome = present(view.outcome, 'it is evaluated');

  it('says what moves, from where to where, when, and what is to be decided', () => {
    expect(view).toMatchObject({
      organisationName: 'Region Halland',
      headline: 'IT- och teleservice, utom Teleservice, flyttas från Driftnämnden Regionservice till Regionstyrelsen',
      dates: ['2021-10-01'],
      decision: { body: 'Regionfullmäktige', caseNumber: 'RS200432', paragraph: '§17' },
    });
    expect(view.decision?.clauses).toHaveLength(4);
    expect(view.steps.map(({ what, date, isDecision }) => [what, date, isDecision])).toEqual([
      ['document', '2020-04-21', false],
      ['document', '2020-09', false],
      ['document', '2021-01-14', false],
      ['document', null, false],
      ['document', null, false],
      ['document', null, true],
      ['inForce', '2021-10-01', false],
    ]);
  });

  it('tells the two consultants together with the unit that moves the same way', () => {
    expect(outcome.stacks.movedBetweenBoards).toEqual({ kind: 'own', headcount: 152, fteMilli: 147_500 });
    expect(outcome.stacks.moves.map(({ what, name, staff }) => [what, name, staff.kind])).toEqual([
      ['unit', 'IT- och teleservice', 'together'],
      ['positions', null, 'few'],
      ['unit', 'Teleservice', 'own'],
      ['unit', 'Digitalisering', 'own'],
    ]);
    expect(JSON.stringify(view)).not.toContain('145500');
  });

  it('tells who gets more and who gets less, which sums to nothing', () => {
    const { rows, moreCount, lessCount } = present(outcome.money, 'a year is reckoned');
    expect([moreCount, lessCount]).toEqual([1, 6]);
    expect(rows[0]).toMatchObject({ name: 'Regionstyrelsen', changeOre: 22_044_300_000 });
    expect(rows.reduce((sum, { changeOre }) => sum + (changeOre ?? 0), 0)).toBe(0);
  });
});

it('withholds the money of boards that few come from, when staff functions are brought together', () => {
  const { outcome } = viewOf('halland-staff-functions-2022', 'consolidate-hr', 'en');
  const rows = present(outcome?.money, 'a year is reckoned').rows.filter(({ changeOre }) => changeOre === null);
  expect(rows.map(({ boardId }) => boardId).sort()).toEqual(['rh-dn-ks', 'rh-dn-rgs']);
  expect(outcome?.stacks.movedBetweenBoards).toEqual({ kind: 'own', headcount: 35, fteMilli: 35_000 });
});

it('tells five municipalities as a count, and what waits for a decision', () => {
  const { headline, outcome } = viewOf('halsingland-it-2026', 'five');
  expect(headline).toBe('Fem enheter flyttas till Kommunsamverkan Hälsingland ekonomisk förening');
  expect(outcome?.stacks.movedToOtherEmployer).toEqual({ kind: 'own', headcount: 64, fteMilli: 64_000 });
  expect(outcome?.changes.filter(({ isWaiting }) => isWaiting).length).toBeGreaterThan(0);
});

function isTold(staff: ShownStaff): boolean {
  return 'fteMilli' in staff;
}

function fteOf(staff: ShownStaff): number {
  return 'fteMilli' in staff ? staff.fteMilli : 0;
}

/** Whether a name stands in a text as whole words. */
function namesWhole(text: string, name: string): boolean {
  return new RegExp(`(^|[^\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}([^\\p{L}]|$)`, 'u').test(text);
}
