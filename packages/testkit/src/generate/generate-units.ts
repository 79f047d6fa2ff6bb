import type { Unit, UnitKind } from '@samorg/domain';
import { isoDate } from '@samorg/domain';
import { aUnit } from '../builders/unit.ts';
import type { Random } from './random.ts';
import type { SizePlan } from './size.ts';

/** The units of a generated organisation, and those that hold staff and lines with the board that answers for each. */
export interface GeneratedUnits {
  readonly units: readonly Unit[];
  readonly boardIds: readonly string[];
  readonly financeId: string;
  /** Administrations, departments and units, parents before children. */
  readonly lineUnits: readonly LineUnit[];
}

export interface LineUnit {
  readonly id: string;
  readonly boardId: string;
  /** 1 = the legal entity. */
  readonly depth: number;
  /** The administration's staff unit, which carries overhead; null on itself and on the administration. */
  readonly staffUnitId: string | null;
}

const administrationDepth = 4;
const deepest = 8;
const areas = [
  'Vård',
  'Drift',
  'Service',
  'Kultur',
  'Trafik',
  'Psykiatri',
  'Tandvård',
  'Utveckling',
  'Labb',
  'Logistik',
];

/**
 * A region: assembly, boards with an administration and its staff unit each, committees, management groups and a finance
 * unit, one unit that has ended, and below the administrations departments and units, down to depth 8.
 */
export function generateUnits(plan: SizePlan, random: Random): GeneratedUnits {
  const units: Unit[] = [
    aUnit({ id: 'r', kind: 'legalEntity', parentId: null, name: 'Fjällregionen', orgForm: 'region' }),
    aUnit({ id: 'f', kind: 'association', parentId: null, name: 'Samverkan i fjällen', orgForm: 'ekonomisk förening' }),
    aUnit({ id: 'rf', kind: 'assembly', parentId: 'r', name: 'Regionfullmäktige' }),
    aUnit({ id: 'gone', kind: 'unit', parentId: 'a0', name: 'Upphörd enhet', validTo: isoDate('2020-01-01') }),
  ];
  const boardIds = Array.from({ length: plan.boards }, (_, at) => `n${at}`);
  const lineUnits: LineUnit[] = [];
  for (const [at, boardId] of boardIds.entries()) addBoard(units, lineUnits, { at, boardId });
  units.push(aUnit({ id: 'fin', kind: 'finance', parentId: 'n0', name: 'Finansförvaltningen' }));
  const parents = lineUnits.filter((unit) => unit.depth === administrationDepth);
  while (units.length < plan.units) {
    const parent = units.length % 5 === 0 ? lastShallow(parents) : random.pick(parents);
    if (parent.depth >= deepest) continue;
    const id = `u${units.length}`;
    const kind: UnitKind = parent.depth === administrationDepth ? 'department' : 'unit';
    units.push(
      aUnit({
        id,
        kind,
        parentId: parent.id,
        name: `${random.pick(areas)} ${units.length}`,
        source: 'påhittat (exempeldata)',
      }),
    );
    const added = { id, boardId: parent.boardId, depth: parent.depth + 1, staffUnitId: `st${parent.boardId.slice(1)}` };
    lineUnits.push(added);
    parents.push(added);
  }
  return { units, boardIds, financeId: 'fin', lineUnits };
}

/** Every fifth unit goes under the newest one that may still have children, so that branches reach the full depth. */
function lastShallow(parents: readonly LineUnit[]): LineUnit {
  const parent = parents.findLast((candidate) => candidate.depth < deepest);
  if (parent === undefined) throw new Error('broken promise: an administration may have children');
  return parent;
}

function addBoard(units: Unit[], lineUnits: LineUnit[], { at, boardId }: { at: number; boardId: string }): void {
  const administration = `a${at}`;
  const staff = `st${at}`;
  const name = at === 0 ? 'Regionstyrelsen' : `Nämnd ${at}`;
  units.push(
    aUnit({ id: boardId, kind: 'board', parentId: 'rf', name, boardType: at === 0 ? 'styrelse' : 'nämnd' }),
    aUnit({ id: `${boardId}-au`, kind: 'committee', parentId: boardId, name: `${name}, arbetsutskott` }),
    aUnit({ id: administration, kind: 'administration', parentId: boardId, name: `Förvaltning ${at}` }),
    aUnit({
      id: `${administration}-lg`,
      kind: 'managementGroup',
      parentId: administration,
      name: `Ledningsgrupp ${at}`,
    }),
    aUnit({ id: staff, kind: 'unit', parentId: administration, name: `Stab ${at}` }),
  );
  lineUnits.push(
    { id: administration, boardId, depth: administrationDepth, staffUnitId: null },
    { id: staff, boardId, depth: administrationDepth + 1, staffUnitId: null },
  );
}
