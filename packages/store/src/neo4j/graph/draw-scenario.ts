import type { Scenario } from '@samorg/domain';
import { wholeValueOf } from '../../journal/content-parts.ts';
import { exactText } from '../../journal/exact-text.ts';
import { marksAfter } from '../../journal/journal-view.ts';
import type { RecordedEntry } from '../../journal/recorded-entry.ts';
import type { ScenarioStep } from '../../port/scenario-journal.ts';
import { readParts } from '../content-nodes.ts';
import { journalKey } from '../journal-key.ts';
import type { Neo4jView } from '../journal-nodes.ts';
import type { Transaction } from '../transaction.ts';
import { linksOfChange } from './change-drawing.ts';
import { rowKey } from './draw-rows.ts';
import { graphCypher } from './graph-cypher.ts';

/** An entry of a scenario's journal, the journal before it, and its key. */
export interface ScenarioDrawn {
  readonly journal: string;
  readonly entry: RecordedEntry;
  readonly view: Neo4jView | null;
}

/** Draws the changes of a scenario as they stand after an entry, in place of those before it. */
export async function drawScenario(transaction: Transaction, at: ScenarioDrawn, step: ScenarioStep): Promise<void> {
  const scenario = step.kind === 'edit' ? step.state.scenario : await standing(transaction, at);
  await drawChanges(transaction, at.journal, scenario);
}

/**
 * Draws the changes of a scenario in place of those that are drawn. All rows that they name or named are locked first, in one order for
 * everybody: scenarios that name the same units in crossing orders wait for each other, and none is given up.
 */
export async function drawChanges(transaction: Transaction, journal: string, scenario: Scenario): Promise<void> {
  const organisation = journalKey(transaction.store, 'organisation', scenario.baseline.organisationId);
  const changes = scenario.changes.map((change, order) => {
    const links = linksOfChange(change).flatMap(({ type, list, ids }) =>
      ids.flatMap((id) => (id === null ? [] : [{ type, to: rowKey(organisation, list, id) }])),
    );
    const { id, type, effectiveDate } = change;
    return { order, id: exactText(id), type, effectiveDate, links };
  });
  const keys = changes.flatMap(({ links }) => links.map(({ to }) => to));
  await Promise.all([
    transaction.run(graphCypher.lockNamed, { journal, keys }),
    transaction.run(graphCypher.eraseChanges, { journal }),
    transaction.run(graphCypher.drawChanges, { journal, changes }),
  ]);
}

/** The scenario that an undo or redo brings back. */
async function standing(transaction: Transaction, { journal, entry, view }: ScenarioDrawn): Promise<Scenario> {
  const { base } = marksAfter(view, entry);
  return wholeValueOf<Scenario>((await readParts(transaction, journal, [base])).get(base) ?? [], base);
}
