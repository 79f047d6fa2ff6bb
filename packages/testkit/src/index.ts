export { accountGroups } from './builders/account-groups.ts';
export {
  aFunding,
  aLine,
  anOverhead,
  aTrade,
  type BudgetLineParts,
  fixtureYear,
  type PairParts,
} from './builders/budget-line.ts';
export { aPosition, type PositionParts } from './builders/position.ts';
export {
  aCreation,
  aPositionMove,
  aScenario,
  aTransfer,
  type CreationParts,
  type PositionMoveParts,
  type TransferParts,
} from './builders/scenario.ts';
export { aStatement, type StatementParts } from './builders/statement.ts';
export { moveOfD, threeBoards } from './builders/three-boards.ts';
export { aUnit, type UnitParts } from './builders/unit.ts';
export { countryParts, countryPlan, generateCountry } from './generate/generate-country.ts';
export { baselineOfGenerated, generateOrganisation } from './generate/generate-organisation.ts';
export { type Random, seededRandom } from './generate/random.ts';
export { type Size, type SizePlan, sizePlans } from './generate/size.ts';
export { type FaultProxy, faultProxy, type LineMood } from './line/fault-proxy.ts';
export { type CounterExample, counterExamples } from './naive/counter-examples.ts';
export { evaluateNaively } from './naive/evaluate.ts';
export { type FoundFigure, figuresOfResult } from './naive/figures-of-result.ts';
export { caseCount } from './random/case-count.ts';
export { randomOrganisation } from './random/random-organisation.ts';
export { lastingReform, type RandomReform, randomReform } from './random/random-scenario.ts';
