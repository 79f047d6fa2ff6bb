import type { Language } from '@samorg/domain';
import { baselineOf, checkScenario, replayScenario } from '@samorg/domain';
import { type EvaluationView, evaluationView } from '../evaluation/evaluation-view.ts';
import type { House } from '../house.ts';
import { readScenarioFile } from '../use-case/import-scenario.ts';
import { readOrganisationFile } from '../use-case/load-organisation.ts';
import { type SharedView, sharedView } from './shared-view.ts';

/** Names that stand for links to examples: they answer as long as the example is on the shelf, whatever is stored. */
const sharedExamples: ReadonlyMap<string, { readonly exampleId: string; readonly file: string }> = new Map([
  ['exempel-halland', { exampleId: 'halland-2021', file: 'scenario-dissolve-decided.json' }],
]);

/** The reader's view of an example; null when the name is of none, or the example is not there. */
export async function sharedExample(house: House, name: string, language: Language): Promise<SharedView | null> {
  const wanted = sharedExamples.get(name);
  if (wanted === undefined) return null;
  const { exampleId, file } = wanted;
  const example = (await house.examples.list()).find(({ id }) => id === exampleId);
  if (example === undefined || !example.scenarioFiles.includes(file)) return null;
  const evaluation = await evaluationOf(house, exampleId, file);
  const scenarioName = evaluation.replay.scenario.name;
  return sharedView(
    evaluation,
    { scenarioName, version: null, savedAt: null, lastDay: null, isExample: true },
    language,
  );
}

/** The scenario of a file on the organisation of its example, played without storing either. */
async function evaluationOf(house: House, exampleId: string, file: string): Promise<EvaluationView> {
  const organisation = readOrganisationFile(await house.examples.readOrganisation(exampleId));
  const read = readScenarioFile(await house.examples.readScenario(exampleId, file));
  const fits = organisation.ok && read.ok && checkScenario(organisation.statement, read.scenario).length === 0;
  if (!fits) throw new Error(`broken promise: ${file} fits example ${exampleId}`);
  const { date, budgetYear } = read.scenario.baseline;
  return evaluationView(replayScenario(baselineOf(organisation.statement, date, budgetYear), read.scenario));
}
