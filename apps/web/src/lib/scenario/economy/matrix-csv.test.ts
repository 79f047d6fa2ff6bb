import { expect, it } from 'vitest';
import { economy } from '#lib/i18n/messages/economy.ts';
import { matrixCsv } from './matrix-csv.ts';
import type { MatrixRow } from './neutrality-matrix.ts';

const row: MatrixRow = {
  id: 'a',
  name: 'Nämnden',
  fundingBefore: 100,
  needBefore: 100,
  parts: { direct: -5, positions: 0, overhead: 0, trade: 0, budget: 0 },
  change: -5,
  needAfter: 95,
  adjustment: -865_400_000,
  isDecidedOtherwise: false,
  fundingAfter: 95,
  remainder: 0,
};
const factor = { numerator: 3, denominator: 12, label: '', isFullYear: false };

function linesOf(rows: readonly MatrixRow[]): readonly string[] {
  const years = [{ year: 2021, factor, rows, sum: row, unfunded: [] }];
  return matrixCsv({ years, parts: ['direct'], needDiffers: false }, economy.sv).split('\r\n');
}

it('is what Excel reads: its mark, semicolons, decimal comma, CRLF', () => {
  const lines = linesOf([row]);
  expect(lines[0]).toMatch(/^\uFEFFÅr;Andel;Nämnd;Ram före;Behov före;Flytt;/);
  expect(lines[1]).toBe('2021;3/12;Nämnden;1,00;1,00;-0,05;0,00;0,00;0,00;0,00;-0,05;0,95;-8654000,00;0,95;0,00');
  expect(lines[2]).toBe('');
});

it('makes a name that looks like a formula plain, and quotes what would break the line', () => {
  expect(linesOf([{ ...row, name: '=1+1' }])[1]).toContain(";'=1+1;");
  expect(linesOf([{ ...row, name: 'A;"B"' }])[1]).toContain(';"A;""B""";');
});

it('leaves parts that cannot be told empty', () => {
  expect(linesOf([{ ...row, parts: null }])[1]).toContain(';1,00;;;;;;-0,05;');
});
