import { present } from '../base/assert.ts';
import type { TransferUnit } from '../change/transfer-unit.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Basis } from './basis.ts';

/** A transfer that was carried out, with the state that it met. */
export function plannedTransfer(
  { comparison }: Basis,
  changeId: string,
): { readonly change: TransferUnit; readonly met: Organisation } {
  const found = comparison.replay.steps.flatMap(({ change, outcome }) =>
    change.id === changeId && change.type === 'transferUnit' && outcome.kind === 'planned'
      ? [{ change, met: outcome.met }]
      : [],
  );
  return present(found[0], `transfer ${changeId} was carried out`);
}
