import type { ComparedState, IsoDate } from '@samorg/domain';
import { Overflow, presentState, scenarioState } from '@samorg/domain';
import type { Instant, KnownAt } from '@samorg/store';
import type { House } from '../house.ts';
import { findOrganisation } from '../organisation/find-organisation.ts';
import type { InputInvalid } from '../outcome.ts';
import { invalid, unknown } from '../outcome.ts';
import { findScenario } from '../scenario/find-scenario.ts';
import type { ComparisonView } from './comparison-view.ts';
import { comparisonView } from './comparison-view.ts';

/** One side of a comparison, as it is asked for: the evening of a date in a scenario, or an organisation on a day. */
export type StoredState =
  /** Null = after the last change, as it is stored now. */
  | {
      readonly kind: 'scenario';
      readonly scenarioId: string;
      readonly date: IsoDate | null;
      readonly knownAt: Instant | null;
    }
  /** Null = today, the usual budget year of that day, as it is known now. */
  | {
      readonly kind: 'organisation';
      readonly organisationId: string;
      readonly asOf: IsoDate | null;
      readonly budgetYear: number | null;
      readonly knownAt: KnownAt | null;
    };

/** A side that was found, with the organisation that it is of. */
export interface ComparedSide {
  readonly organisationId: string;
  readonly state: ComparedState;
}

/**
 * Compares two stored states of one organisation; they may be of different days, budget years and recorded times. Faults:
 * `unknownReference` [id]; `baselineMismatch` [a, b] for two organisations; `overflow`.
 */
export async function compareStored(
  house: House,
  a: StoredState,
  b: StoredState,
): Promise<{ readonly kind: 'compared'; readonly comparison: ComparisonView } | InputInvalid> {
  const [one, other] = [await sideOf(house, a), await sideOf(house, b)];
  if (one === null) return unknown(idOf(a));
  if (other === null) return unknown(idOf(b));
  const ids = [one.organisationId, other.organisationId];
  if (ids[0] !== ids[1]) return invalid({ code: 'baselineMismatch', refs: ids });
  const comparison = comparisonView(one.state, other.state);
  try {
    // The sums over everything leave the integers first; every other figure is a part of them.
    comparison.metrics();
    comparison.boards();
  } catch (error) {
    if (error instanceof Overflow) return invalid({ code: 'overflow', refs: [] });
    throw error;
  }
  return { kind: 'compared', comparison };
}

async function sideOf(house: House, state: StoredState): Promise<ComparedSide | null> {
  if (state.kind === 'scenario') {
    const view = await findScenario(house, state.scenarioId, state.knownAt);
    if (view === null) return null;
    const { organisationId } = view.scenario.baseline;
    return { organisationId, state: scenarioState(view.replay(), state.date) };
  }
  const view = await findOrganisation(house, { ...state, id: state.organisationId });
  return view === null ? null : { organisationId: view.stored.id, state: presentState(view.snapshot()) };
}

function idOf(state: StoredState): string {
  return state.kind === 'scenario' ? state.scenarioId : state.organisationId;
}
