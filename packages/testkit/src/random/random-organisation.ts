import type { AccountRole, OrganisationStatement } from '@samorg/domain';
import fc from 'fast-check';
import { anActivity } from '../builders/activity.ts';
import { aDecision } from '../builders/decision.ts';
import { aStatement } from '../builders/statement.ts';
import { idOf, pick } from './pick.ts';
import { groupsOf, lineRecipe, linesOf, pairLinesOf, pairRecipe } from './random-lines.ts';
import { positionRecipe, positionsOf } from './random-positions.ts';
import { anyLife, type Life, unitsOf, unitsRecipe } from './random-units.ts';

const references = fc.array(fc.nat(40), { maxLength: 3 });

/**
 * Small valid organisations for 1 January 2024: one to three legal entities, every kind of unit, history and planned ends,
 * positions of every sort, lines of every role, closed and unclosed internal pairs, documents, activities and a decision.
 */
export const randomOrganisation: fc.Arbitrary<OrganisationStatement> = organisations(anyLife);

/** The same without units that come or go by themselves. */
export const lastingOrganisation: fc.Arbitrary<OrganisationStatement> = organisations(fc.constant('open'));

function organisations(life: fc.Arbitrary<Life>): fc.Arbitrary<OrganisationStatement> {
  return fc
    .record({
      units: unitsRecipe(life),
      positions: fc.array(positionRecipe, { maxLength: 9 }),
      lines: fc.array(lineRecipe, { maxLength: 9 }),
      pairs: fc.array(pairRecipe, { maxLength: 6 }),
      functions: fc.nat(3),
      lacking: fc.oneof(
        { weight: 19, arbitrary: fc.constant(null) },
        fc.constantFrom<AccountRole>('personnel', 'internalSale', 'internalPurchase'),
      ),
      documents: fc.array(references, { maxLength: 3 }),
      activities: fc.array(fc.option(fc.nat(40), { nil: null, freq: 5 }), { maxLength: 3 }),
    })
    .map((recipe) => {
      const units = unitsOf(recipe.units);
      const ids = units.map((unit) => unit.id);
      const staffFunctions = Array.from({ length: recipe.functions }, (_, number) => ({
        id: idOf('f', number),
        name: `Funktion ${number}`,
      }));
      const accountGroups = groupsOf(recipe.lacking);
      return aStatement({
        units,
        staffFunctions,
        accountGroups,
        positions: positionsOf(recipe.positions, units, staffFunctions),
        budgetLines: [
          ...linesOf(recipe.lines, units, accountGroups),
          ...pairLinesOf(recipe.pairs, units, accountGroups),
        ],
        decisions: [aDecision('beslut')],
        steeringDocuments: recipe.documents.map((concerns, number) => ({
          id: idOf('s', number),
          title: `Dokument ${number}`,
          kind: 'policy',
          concerns: concerns.flatMap((index) => pick(ids, index) ?? []),
          adoptedById: null,
          adoptedByText: null,
          status: null,
          source: null,
          note: null,
        })),
        activities: recipe.activities.map((responsible, number) =>
          anActivity({
            id: idOf('a', number),
            title: `Aktivitet ${number}`,
            responsibleUnitId: responsible === null ? null : (pick(ids, responsible) ?? null),
          }),
        ),
      });
    });
}
