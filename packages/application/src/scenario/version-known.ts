import type { ScenarioId } from '@samorg/domain';
import type { HistoryPage, Instant, RecordedVersion } from '@samorg/store';
import type { House } from '../house.ts';

/** Versions read at a time on the way back. */
const stretch = 50;

/** The version of a scenario that was the last one at a moment; null = there was none. Costs the versions that are newer. */
export async function versionKnown(house: House, id: ScenarioId, instant: Instant): Promise<number | null> {
  for (let before: number | null = null, isMore = true; isMore; ) {
    const part: HistoryPage<RecordedVersion> = await house.store.scenarioHistory(id, { first: stretch, before });
    const known = part.items.find(({ recordedAt }) => recordedAt <= instant);
    if (known !== undefined) return known.version;
    before = part.nextBefore;
    isMore = before !== null;
  }
  return null;
}
