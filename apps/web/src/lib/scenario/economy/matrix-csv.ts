import type { EconomyTexts } from '#lib/i18n/messages/economy.ts';
import { type MatrixRow, type NeutralityMatrix, partNames } from './neutrality-matrix.ts';

type CsvTexts = Pick<
  EconomyTexts,
  | 'year'
  | 'share'
  | 'board'
  | 'fundingBefore'
  | 'needBefore'
  | 'direct'
  | 'positions'
  | 'overhead'
  | 'trade'
  | 'budget'
  | 'change'
  | 'needAfter'
  | 'adjustment'
  | 'fundingAfter'
  | 'remainder'
>;

const byteOrderMark = '\uFEFF';

/**
 * The matrix as a file that Excel reads as Swedish regions have it: UTF-8 with its mark, semicolons, decimal comma, CRLF. Amounts in
 * exact kronor. Parts that cannot be told are empty. A text that a spreadsheet would take for a formula is made plain.
 */
export function matrixCsv({ years }: NeutralityMatrix, text: CsvTexts): string {
  const head = [
    text.year,
    text.share,
    text.board,
    text.fundingBefore,
    text.needBefore,
    ...partNames.map((name) => text[name]),
    text.change,
    text.needAfter,
    text.adjustment,
    text.fundingAfter,
    text.remainder,
  ];
  const rows = years.flatMap(({ year, factor, rows: boards, unfunded }) =>
    [...boards, ...unfunded].map((row) => [
      String(year),
      `${factor.numerator}/${factor.denominator}`,
      row.name,
      ...amountsOf(row).map((ore) => (ore === null ? '' : kronor(ore))),
    ]),
  );
  return byteOrderMark + [head, ...rows].map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('');
}

function amountsOf(row: MatrixRow): readonly (number | null)[] {
  return [
    row.fundingBefore,
    row.needBefore,
    ...partNames.map((name) => row.parts?.[name] ?? null),
    row.change,
    row.needAfter,
    row.adjustment,
    row.fundingAfter,
    row.remainder,
  ];
}

/** Öre as kronor with a plain minus and a decimal comma: `-8654000,00`. */
function kronor(ore: number): string {
  const size = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${size.slice(0, -2)},${size.slice(-2)}`;
}

const number = /^-?\d+(,\d+)?$/;

function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) && !number.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
