import type { ScenarioOutcomeFragment } from '#generated/graphql.ts';
import type { Asker } from '#lib/api/ask.server.ts';
import type { FailedOutcome } from '#lib/outcome/failed-write.ts';
import { textField, wholeNumberField } from '../form-fields.ts';
import type { ScenarioWrite } from '../read-write.server.ts';
import { askConflict, type WantedWrite } from './ask-conflict.server.ts';
import { type Conflict, type ConflictChoice, choiceField, conflictChoices, parseChoice } from './conflict.ts';

/** How a form that was sent ended. A form that gives way to the other's version is done without being stored. */
export type SeenSave =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly outcome: FailedOutcome; readonly conflict: Conflict | null };

/** Stores on a version of the scenario; `both` = beside what stands there, as a row of its own. */
type Store = (variables: ScenarioWrite['variables'], choice: ConflictChoice | null) => Promise<ScenarioOutcomeFragment>;

/**
 * Stores what an author wants on the version that the author saw. When another is stored meanwhile both versions come back, for the
 * author to choose. What the author was told of while the form was open, and does not touch the same row, is no conflict.
 */
export async function saveSeen(
  asker: Asker,
  { form, variables }: ScenarioWrite,
  { write, store }: { write: WantedWrite; store: Store },
): Promise<SeenSave> {
  const choice = parseChoice(textField(form, choiceField));
  if (choice === 'theirs') return { kind: 'done' };
  const outcome = await store(variables, choice);
  if (outcome.__typename === 'ScenarioSaved') return { kind: 'done' };
  if (outcome.__typename !== 'VersionConflict') return { kind: 'failed', outcome, conflict: null };
  const { id: scenarioId, version, language } = variables;
  const seen = { version, savedAt: textField(form, 'sparad') };
  const conflict = await askConflict(asker, { scenarioId, language, seen, write });
  const wasTold = wholeNumberField(form, 'sedd') === conflict?.version;
  if (conflict === null || !wasTold || conflictChoices(conflict).first === null) {
    return { kind: 'failed', outcome, conflict };
  }
  const again = await store({ ...variables, version: conflict.version }, choice);
  return again.__typename === 'ScenarioSaved' ? { kind: 'done' } : { kind: 'failed', outcome: again, conflict };
}
