import { builder } from './builder.ts';

/** Which rows of a table of before and after are wanted. */
export const TableRowsEnum = builder.enumType('TableRows', {
  description: 'Which rows of a table of before and after.',
  values: {
    changed: { description: 'Those that differ; costs what changes.' },
    all: { description: 'Every row; walks the organisation.' },
  },
});
