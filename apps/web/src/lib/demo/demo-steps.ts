/** The steps of the guide, in order. */
export const demoSteps = ['look', 'move', 'balance', 'compare'] as const;

/** One of them. */
export type DemoStep = (typeof demoSteps)[number];

/** The example that the guide goes through, and the unit that the reader moves in it. */
export const demoExample = { id: 'halland-2021', unitId: 'rh-it' } as const;

/** What is read of the scenario: what its changes are and what each is about first, and its verdict. */
export type DemoProgress = {
  readonly changes: readonly { readonly type: string; readonly unitIds: readonly string[] }[];
  readonly evaluation: { readonly verdict: string | null };
};

/**
 * Where the reader is. It is told by what has been done and by the page, so that undo goes back a step and nobody is told to do
 * what is done: without the move it is to be looked at, or made where the form is open; then the boards are balanced, then compared.
 */
export function demoStep({ changes, evaluation }: DemoProgress, pathname: string): DemoStep {
  const isMoved = changes.some(({ type, unitIds }) => type === 'transferUnit' && unitIds[0] === demoExample.unitId);
  if (!isMoved) return pathname.endsWith('/flytta') ? 'move' : 'look';
  return evaluation.verdict === 'neutral' ? 'compare' : 'balance';
}

/** Where the next thing of a step is done; null = it is done where the reader is. */
export function demoHref(step: DemoStep, path: string, pathname: string): string | null {
  const hrefs: Readonly<Record<DemoStep, string>> = {
    look: `${path}/flytta?${new URLSearchParams({ enhet: demoExample.unitId })}`,
    move: path,
    balance: path,
    compare: `${path}/jamfor`,
  };
  const isThere = step === 'move' || pathname === hrefs[step];
  return isThere ? null : hrefs[step];
}

/** A fresh copy of a scenario file under an id and a name of its own; null when the file is none. */
export function copyOfScenarioFile(
  file: string,
  { id, name }: { readonly id: string; readonly name: string },
): string | null {
  const scenario: unknown = JSON.parse(file);
  if (typeof scenario !== 'object' || scenario === null || !('id' in scenario)) return null;
  return JSON.stringify({ ...scenario, id, name });
}
