import type { Organisation, Replay } from '@samorg/domain';
import { findUnit, lookUp } from '@samorg/domain';
import { lazy } from '../lazy.ts';

/** The name of whatever an id names, for texts and tables; the id itself when it names nothing. */
export type NameOf = (id: string) => string;

/** What names are looked up in. */
interface Named extends Pick<Replay, 'baseline' | 'after'> {
  readonly scenario: Pick<Replay['scenario'], 'changes'>;
}

/** Names as one state of an organisation knows them. */
export function nameLookUpIn(organisation: Organisation): NameOf {
  return nameLookUp({ baseline: organisation, after: organisation, scenario: { changes: [] } });
}

/**
 * Names as a replay knows them: units after the last change, else before it, else as a refused change would have named them,
 * else in the statement's history; then positions, activities and documents by title.
 */
export function nameLookUp(replay: Named): NameOf {
  const { baseline, after, scenario } = replay;
  const { statement } = baseline.reference;
  const wanted = lazy(
    () =>
      new Map(
        scenario.changes.flatMap((change) => (change.type === 'createUnit' ? [[change.unitId, change.name]] : [])),
      ),
  );
  const history = lazy(
    () =>
      new Map([
        ...statement.accountGroups.map((row) => [row.id, row.name] as const),
        ...statement.steeringDocuments.map((row) => [row.id, row.title] as const),
        ...statement.activities.map((row) => [row.id, row.title] as const),
        ...statement.units.map((row) => [row.id, row.name] as const),
      ]),
  );
  return (id) =>
    (findUnit(after, id) ?? findUnit(baseline, id))?.name ??
    wanted().get(id) ??
    (lookUp(after.tables.positions, id) ?? lookUp(baseline.tables.positions, id))?.title ??
    history().get(id) ??
    id;
}
