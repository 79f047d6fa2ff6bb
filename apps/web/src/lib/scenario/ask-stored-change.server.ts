import { ScenarioFileDocument } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import { parseDocument } from './change-form/form-of-change.ts';

type Document = Readonly<Record<string, unknown>>;

/** The scenario in the shape of its file. */
export async function askScenarioFile(asker: Asker, scenarioId: string): Promise<Document> {
  const { scenario } = await ask(asker, ScenarioFileDocument, { id: scenarioId });
  return parseDocument(scenario?.file ?? '{}');
}

/** A change of the scenario in the shape of its file; null when there is none of that id and type. */
export async function askStoredChange(
  asker: Asker,
  { scenarioId, changeId, type }: { readonly scenarioId: string; readonly changeId: string; readonly type: string },
): Promise<Document | null> {
  const { changes } = await askScenarioFile(asker, scenarioId);
  const listed: readonly unknown[] = Array.isArray(changes) ? changes : [];
  const found = listed.map((one) => parseDocument(JSON.stringify(one))).find(({ id }) => id === changeId);
  return found?.type === type ? found : null;
}
