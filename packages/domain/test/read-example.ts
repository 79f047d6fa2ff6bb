import { readFileSync } from 'node:fs';
import type { OrganisationStatement } from '../src/model/statement.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

const examples = new URL('../../../examples/', import.meta.url);

/** The organisation of an example, with every value that the file leaves out. The examples are known to be in order. */
export function readStatement(folder: string): OrganisationStatement {
  const file = read(`${folder}/organisation.json`);
  const rows = (name: string, defaults: Row): Row[] => list(file[name]).map((row) => ({ ...defaults, ...row }));
  return {
    ...nothing('description', 'notice'),
    sources: [],
    ...file,
    units: rows('units', {
      ...nothing('orgForm', 'boardType', 'municipalityCode', 'validFrom', 'validTo', 'source', 'note'),
      servesBoardIds: [],
      ownerIds: [],
      aliases: [],
      externalIds: [],
    }),
    positions: rows('positions', {
      ...nothing('staffFunctionId', 'staffFunctionShares', 'managerOf', 'aidCode', 'source', 'note'),
      sharedService: false,
      vacantHeadcount: 0,
    }),
    budgetLines: rows('budgetLines', nothing('counterpartId', 'account', 'source', 'note')),
    steeringDocuments: rows('steeringDocuments', nothing('adoptedById', 'adoptedByText', 'status', 'source', 'note')),
    activities: rows(
      'activities',
      nothing('responsibleText', 'kind', 'areaKind', 'area', 'heading', 'text', 'source', 'note'),
    ),
    decisions: rows('decisions', nothing('bodyId', 'addresseeId', 'sameTextAsId')),
    reportBacks: rows('reportBacks', {}),
    boundaryQuestions: rows('boundaryQuestions', {}),
  } as unknown as OrganisationStatement;
}

/** A scenario of an example, with every value that the file leaves out. */
export function readScenario(folder: string, name: string): Scenario {
  const file = read(`${folder}/scenario-${name}.json`);
  const target = file.target as Row | undefined;
  const filled = {
    ...nothing('description', 'notice'),
    toleranceOre: 0,
    partYearFactors: [],
    ...file,
    participation: list(file.participation).map((row) => ({ ...nothing('decisionId', 'note'), ...row })),
    target: target === undefined ? null : targetOf(target),
    changes: list(file.changes).map((change) => ({
      ...nothing('decisionId', 'source', 'note'),
      ...defaultsOf[String(change.type)],
      ...change,
      ...(change.type === 'transferUnit' ? { exceptions: list(change.exceptions).map(withPlace) } : {}),
      ...(change.type === 'transferPositions' ? { positions: list(change.positions).map(withSize) } : {}),
      ...(change.type === 'agreeService' ? { lines: list(change.lines).map(withMeasure) } : {}),
    })),
  };
  return filled as unknown as Scenario;
}

/** What the kinds of change that examples use leave out. */
const defaultsOf: Readonly<Record<string, Row>> = {
  createUnit: { predecessorIds: [] },
  transferUnit: { fromParentId: null, tradePolicy: 'keep' },
  consolidateStaffFunction: { includeSharedService: false },
  adjustBudget: { priceYear: null },
  agreeService: { priceYear: null },
};

/** What a scenario of an example is known to give. */
export function readExpected(folder: string, name: string): unknown {
  return read(`${folder}/expected-${name}.json`);
}

type Row = Readonly<Record<string, unknown>>;

function read(path: string): Row {
  return JSON.parse(readFileSync(new URL(path, examples), 'utf8')) as Row;
}

function list(value: unknown): Row[] {
  return (value ?? []) as Row[];
}

function nothing(...names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, null]));
}

function withPlace(row: Row): Row {
  return { toParentId: null, ...row };
}

function withSize(row: Row): Row {
  return { headcount: null, fteMilli: null, ...row };
}

function withMeasure(row: Row): Row {
  return { unitOfMeasure: null, ...row };
}

function targetOf(target: Row): Row {
  const years = list(target.index).map((year) => ({ ...nothing('name', 'published', 'outcome', 'source'), ...year }));
  return { excludeAddOns: true, ...target, index: years };
}
