import type { TransferUnit } from '../src/change/transfer-unit.ts';
import type { OrganisationStatement } from '../src/model/statement.ts';
import { line, pair, position, statement, transfer, unitsOf } from './fixture.ts';

const krona = 100;

/** The worked example of the file contract: region R with boards N1, N2, N3, and beside it the legal entity Q with board NQ. */
export function workedExample(): OrganisationStatement {
  return statement({
    units: unitsOf(
      ['R legalEntity'],
      ['N1 board', 'R'],
      ['N2 board', 'R'],
      ['N3 board', 'R'],
      ['A1 administration', 'N1'],
      ['A2 administration', 'N2'],
      ['T unit', 'A1'],
      ['D department', 'A1'],
      ['E unit', 'D'],
      ['F unit', 'D'],
      ['G unit', 'F'],
      ['P unit', 'A2'],
      ['Q legalEntity'],
      ['NQ board', 'Q'],
      ['AQ administration', 'NQ'],
    ),
    positions: [position({ id: 'e', unitId: 'E' })],
    budgetLines: [
      line('D', ['D', 'cost', 600 * krona]),
      line('Di', ['D', 'income', -100 * krona]),
      line('E', ['E', 'personnel', 200 * krona]),
      line('F', ['F', 'cost', 300 * krona]),
      line('G', ['G', 'cost', 50 * krona]),
      ...pair('DP', 'trade', ['D', 'P', 240 * krona]),
      ...pair('DF', 'trade', ['D', 'F', 60 * krona]),
      ...pair('FD', 'trade', ['F', 'D', 30 * krona]),
      ...pair('TD', 'overhead', ['T', 'D', 20 * krona]),
    ],
  });
}

/** D to N2's administration from 1 September 2024, except F but with G; trade is dissolved. */
export function moveOfD(parts: Partial<TransferUnit> = {}): TransferUnit {
  return transfer('D', 'A2', { except: ['F', 'G'], tradePolicy: 'dissolve', ...parts });
}
