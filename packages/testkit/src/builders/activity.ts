import type { Activity } from '@samorg/domain';

/** An activity of a plan; what is left out is not known. */
export function anActivity(parts: Partial<Activity> & Pick<Activity, 'id' | 'responsibleUnitId'>): Activity {
  return {
    title: parts.id,
    responsibleText: null,
    kind: null,
    areaKind: null,
    area: null,
    heading: null,
    text: null,
    tasks: [],
    source: null,
    note: null,
    ...parts,
  };
}
