import { randomUUID } from 'node:crypto';
import { DemoExampleDocument, ImportScenarioDocument, OpenExampleDocument } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import { demoTexts } from '#lib/i18n/messages/demo.ts';
import { copyOfScenarioFile, demoExample } from './demo-steps.ts';

/** Opens the example and makes a fresh copy of its first scenario. The id of the copy; null when it cannot be made. */
export async function beginDemo(asker: Asker & { locals: App.Locals }): Promise<string | null> {
  const { language } = asker.locals;
  const { examples } = await ask(asker, DemoExampleDocument, { language });
  const first = examples.find(({ id }) => id === demoExample.id)?.scenarios[0];
  if (first === undefined) return null;
  const id = `demo-${randomUUID().slice(0, 8)}`;
  const file = copyOfScenarioFile(first.file, { id, name: demoTexts[language].copyName });
  const { openExample } = await ask(asker, OpenExampleDocument, { id: demoExample.id });
  if (file === null || openExample.__typename !== 'ExampleOpened') return null;
  const { importScenario } = await ask(asker, ImportScenarioDocument, { file, language });
  return importScenario.__typename === 'ScenarioSaved' ? importScenario.scenario.id : null;
}
