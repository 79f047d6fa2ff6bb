import { expect, test } from 'vitest';
import { transferInput } from './move-form.ts';
import { keptOfMove, moveFormOfChange } from './move-form-of-change.ts';

const change = {
  id: 'c2',
  type: 'transferUnit',
  effectiveDate: '2021-10-01',
  unitId: 'rh-it',
  toParentId: 'rh-itd',
  exceptions: [{ unitId: 'rh-tele', toParentId: 'rh-rgs' }, { unitId: 'rh-it-bi' }],
  tradePolicy: 'serviceAgreement',
  decisionId: 'd-rf-17',
  note: 'Beslutat',
};

test('a move is edited and sent as it was, with what the dialog does not show', () => {
  const { id, type, ...fields } = change;
  expect({ ...transferInput(moveFormOfChange(change)), ...keptOfMove(change) }).toEqual(fields);
});

test('a move without exceptions and policy has none in the dialog', () => {
  const { exceptions, tradePolicy, ...plain } = change;
  expect(moveFormOfChange(plain)).toMatchObject({ exceptions: [], policy: null });
  expect(moveFormOfChange({ ...plain, exceptions: [null, { unitId: 1 }] }).exceptions).toEqual([]);
});
