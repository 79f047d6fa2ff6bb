import type { ChoiceKind } from '#generated/graphql.ts';
import type { FindOptions } from '#lib/combobox/option.ts';
import { scenarioPath } from '../scenario-path.ts';

const choiceKinds: Readonly<Record<ChoiceKind, true>> = {
  unit: true,
  board: true,
  legalEntity: true,
  position: true,
  budgetLine: true,
  accountGroup: true,
  staffFunction: true,
  activity: true,
  agreement: true,
  decision: true,
};

/** Reads a kind of things out of an address; null when it is none. */
export function choiceKindOf(text: string | null): ChoiceKind | null {
  return text !== null && isKind(text) ? text : null;
}

function isKind(text: string): text is ChoiceKind {
  return Object.hasOwn(choiceKinds, text);
}

/** Searches the things of a scenario that a form lets one choose, through the web's own address. */
export function findChoices(scenarioId: string, replacing: string | null): (kind: ChoiceKind) => FindOptions {
  return (kind) => async (text, signal) => {
    const query = new URLSearchParams({ slag: kind, text, ...(replacing === null ? {} : { andra: replacing }) });
    const response = await fetch(`${scenarioPath(scenarioId)}/val?${query}`, { signal });
    if (!response.ok) throw new Error(`search answered ${response.status}`);
    return response.json();
  };
}
