import type { OrganisationStatement } from '@samorg/domain';
import type { JsonValue } from '../../port/json-value.ts';
import type { RowFields } from './row-version.ts';

/** The lists of a statement whose rows are drawn, and what a patch calls them. */
export const drawnLists = {
  units: 'units',
  positions: 'positions',
  budgetLines: 'lines',
  accountGroups: null,
  staffFunctions: null,
  steeringDocuments: null,
  activities: 'activities',
  decisions: null,
  reportBacks: null,
  boundaryQuestions: null,
} as const satisfies Partial<Record<keyof OrganisationStatement, string | null>>;

export type DrawnList = keyof typeof drawnLists;

/** A relationship from a row to another row, or to its organisation. */
export interface Link {
  readonly type: string;
  readonly to: { readonly list: DrawnList; readonly id: string } | 'organisation';
}

/** How a row is shown: a node with labels and a name, and its links. The first link bears the figures, and all else of the row. */
export interface Drawing {
  readonly labels: readonly string[];
  readonly name: string;
  readonly links: readonly [Link, ...Link[]];
  /** Whole numbers of the row, and its account group: a line to each of its 100 000 budget lines would tell a person nothing. */
  readonly figures: Readonly<Record<string, number | string>>;
}

export function drawingOf(list: DrawnList, row: RowFields): Drawing {
  const { labels, name, links } = drawings[list](row);
  const [first = { type: 'OF', to: 'organisation' } as const, ...others] = links;
  const shown = Object.entries(row).filter(
    (entry): entry is [string, number | string] => Number.isSafeInteger(entry[1]) || entry[0] === 'accountGroupId',
  );
  return { labels, name, links: [first, ...others], figures: Object.fromEntries(shown) };
}

type Draw = (row: RowFields) => Pick<Drawing, 'labels' | 'name'> & { readonly links: readonly Link[] };

const drawings: { readonly [list in DrawnList]: Draw } = {
  units: (row) => ({
    labels: ['Unit', kindLabel(text(row.kind))],
    name: text(row.name),
    links: [
      ...(row.parentId === null ? [{ type: 'PART_OF', to: 'organisation' } as const] : []),
      ...links('PART_OF', 'units', row.parentId),
      ...links('SERVES', 'units', row.servesBoardIds),
      ...links('OWNED_BY', 'units', row.ownerIds),
    ],
  }),
  positions: (row) => ({
    labels: ['Position'],
    name: text(row.title),
    links: [
      ...links('PLACED_IN', 'units', row.unitId),
      ...links('MANAGES', 'units', row.managerOf),
      ...links('CARRIES', 'staffFunctions', row.staffFunctionId),
      ...links('CARRIES', 'staffFunctions', functionsOf(row.staffFunctionShares)),
    ],
  }),
  budgetLines: (row) => ({
    labels: ['BudgetLine'],
    name: text(row.account) || text(row.id),
    links: [...links('CHARGED_TO', 'units', row.unitId), ...links('WITH', 'units', row.counterpartId)],
  }),
  accountGroups: (row) => ({ labels: ['AccountGroup'], name: text(row.name), links: [] }),
  staffFunctions: (row) => ({ labels: ['StaffFunction'], name: text(row.name), links: [] }),
  steeringDocuments: (row) => ({
    labels: ['SteeringDocument'],
    name: text(row.title),
    links: [...links('CONCERNS', 'units', row.concerns), ...links('ADOPTED_BY', 'units', row.adoptedById)],
  }),
  activities: (row) => ({
    labels: ['Activity'],
    name: text(row.title),
    links: links('RESPONSIBILITY_OF', 'units', row.responsibleUnitId),
  }),
  decisions: (row) => ({
    labels: ['Decision'],
    name: text(row.paragraph) || text(row.kind),
    links: [...links('DECIDED_BY', 'units', row.bodyId), ...links('BASED_ON', 'decisions', row.basedOnIds)],
  }),
  reportBacks: (row) => ({
    labels: ['ReportBack'],
    name: text(row.due) || text(row.id),
    links: [...links('FOLLOWS', 'decisions', row.decisionId), ...links('REPORTED_TO', 'units', row.toBodyId)],
  }),
  boundaryQuestions: (row) => ({
    labels: ['BoundaryQuestion'],
    name: text(row.text),
    links: links('BETWEEN', 'activities', row.activityIds),
  }),
};

/** One link for each id that a field holds. */
function links(type: string, list: DrawnList, ids: JsonValue | undefined): Link[] {
  const held: readonly (JsonValue | undefined)[] = Array.isArray(ids) ? ids : [ids];
  return held.filter((id) => typeof id === 'string').map((id) => ({ type, to: { list, id } }));
}

function functionsOf(shares: JsonValue | undefined): JsonValue {
  if (!Array.isArray(shares)) return [];
  return shares.flatMap((share: JsonValue): JsonValue[] =>
    typeof share === 'object' && share !== null && 'staffFunctionId' in share ? [share.staffFunctionId ?? null] : [],
  );
}

/** `legalEntity` → `LegalEntity`. */
function kindLabel(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value.toWellFormed() : '';
}
