import type { Register } from '../audit/register.ts';
import { StoreCorrupt } from '../port/store-error.ts';
import { numberIn, textIn } from './row.ts';
import type { Statements } from './statements.ts';

/** The register of the store as it stands. */
export function readRegister(statements: Statements): Register {
  const row = statements.readRegister.get();
  if (row === undefined) throw new StoreCorrupt('the register of the journals is missing');
  return { registered: numberIn(row, 'registered'), register: textIn(row, 'register') };
}
