import type { ComparisonView } from '@samorg/application';
import type { ComparedState } from '@samorg/domain';

/** A comparison as JSON: amounts in öre, FTE in thousandths, ids as in the files. */
export function comparisonJson(view: ComparisonView): unknown {
  const { metrics, units, placements, boards, moved, positions, employerChange } = view;
  return {
    a: sideOf(view.a),
    b: sideOf(view.b),
    metrics: metrics(),
    boards: boards(),
    units: units(),
    moved: moved(),
    employerChange: employerChange(),
    positions: positions(),
    placements: placements(),
  };
}

function sideOf({ kind, replay, date }: ComparedState): unknown {
  const { id, baseline } = replay.scenario;
  return { kind, scenarioId: kind === 'scenario' ? id : null, date, baseline };
}
