/** Staff of a cell at one time. */
export type Figures = { readonly fteMilli: number; readonly costOre: number };

/** Which picture is shown. */
export type Moment = 'before' | 'after' | 'changes';

/** What the large figure of a cell tells. */
export type Measure = 'fte' | 'cost' | 'per100';

/** The figures of the API that the view is made from. */
type Cell = { readonly headcount: number; readonly fteMilli: number; readonly annualCostOre: number };
type AtOneTime = { readonly staffSupport: Cell; readonly sharedService: Cell };
type BothTimes = { readonly before: AtOneTime; readonly after: AtOneTime };
type Named = { readonly id: string; readonly name: string };
export type MatrixColumnData = BothTimes & { readonly staffFunction: Named | null };
export type MatrixRowData = BothTimes & {
  readonly administration: Named;
  readonly cells: readonly (BothTimes & { readonly staffFunction: Named | null })[];
};
export type MatrixData = BothTimes & {
  readonly columns: readonly MatrixColumnData[];
  readonly rows: readonly MatrixRowData[];
};

/** What a cell hangs on at the time that is shown: nobody, or one place. */
export type Alone = 'none' | 'one' | null;

/** One figure of the table: what is shown, the difference between the two times, and how much support that is per 100 of the row's staff. */
export type MatrixFigure = {
  readonly shown: Figures;
  readonly delta: Figures;
  /** Thousandths of an FTE per 100 FTE of the administration; null where it has no staff. */
  readonly per100Milli: number | null;
  readonly per100DeltaMilli: number | null;
};

/** One staff function of one administration. */
export type CellView = MatrixFigure & {
  readonly functionId: string;
  readonly alone: Alone;
  /** Step of the fill, 0-4, by årsarbetare. */
  readonly heat: 0 | 1 | 2 | 3 | 4;
};

/** One administration, or all of them together. */
export type RowView = {
  readonly id: string;
  readonly name: string;
  /** All its staff, core activity too. */
  readonly staff: Figures;
  readonly cells: readonly CellView[];
  readonly support: MatrixFigure;
  /** In the order of the shared services. */
  readonly shared: readonly MatrixFigure[];
};

/** A staff function that somebody lacks, or has one place of. */
export type AloneFunction = {
  readonly name: string;
  readonly none: readonly AlonePlace[];
  readonly one: readonly AlonePlace[];
  /** Administrations where it no longer is so. */
  readonly mended: readonly string[];
  /** Administrations with staff at the time that is shown. */
  readonly places: number;
};
export type AlonePlace = { readonly name: string; readonly isNew: boolean };

/** The whole table for one picture. */
export type MatrixView = {
  readonly functions: readonly Named[];
  /** Functions that also serve everybody: each has a column apart from staff support. */
  readonly sharedServices: readonly Named[];
  readonly rows: readonly RowView[];
  readonly all: RowView;
  readonly alone: readonly AloneFunction[];
  /** Number of places in the lists of `alone`, without those that are mended. */
  readonly aloneCount: number;
  /** Whether anything differs between the two times. */
  readonly hasChanges: boolean;
};

const nothing: Figures = { fteMilli: 0, costOre: 0 };

/** The table of a matrix. Administrations with most staff support come first, as they were before, so that rows keep their places. */
export function matrixView(matrix: MatrixData, moment: Moment): MatrixView {
  const time = moment === 'before' ? 'before' : 'after';
  const functions = matrix.columns.flatMap(({ staffFunction }) => staffFunction ?? []);
  const sharedServices = matrix.columns
    .filter((column) => column.before.sharedService.headcount + column.after.sharedService.headcount > 0)
    .flatMap(({ staffFunction }) => staffFunction ?? []);
  const rows = matrix.rows
    .map((row) => ({ row, view: rowView(row, { time, functions, sharedServices }) }))
    .sort((a, b) => supportBefore(b.row) - supportBefore(a.row) || a.view.name.localeCompare(b.view.name, 'sv'));
  const all = rowView(
    { ...matrix, cells: matrix.columns, administration: { id: '', name: '' } },
    { time, functions, sharedServices },
  );
  const alone = functions
    .map((one) =>
      aloneOf(
        one,
        rows.map(({ row }) => row),
        time,
      ),
    )
    .filter(isSomebodys);
  return {
    functions,
    sharedServices,
    rows: rows.map(({ view }) => view),
    all: { ...all, cells: all.cells.map((cell) => ({ ...cell, alone: null, heat: 0 })) },
    alone,
    aloneCount: alone.reduce((sum, { none, one }) => sum + none.length + one.length, 0),
    hasChanges: matrix.rows.some((row) => row.cells.some((cell) => !isSame(cell))),
  };
}

type Choice = {
  readonly time: 'before' | 'after';
  readonly functions: readonly Named[];
  readonly sharedServices: readonly Named[];
};

function rowView(row: MatrixRowData, { time, functions, sharedServices }: Choice): RowView {
  const staff = { before: staffOf(row.before), after: staffOf(row.after) };
  const cellOf = ({ id }: Named) => row.cells.find(({ staffFunction }) => staffFunction?.id === id);
  const figure = (before: Figures, after: Figures): MatrixFigure => figureOf({ before, after }, staff, time);
  const support = (at: 'before' | 'after'): Figures =>
    functions.map((one) => supportOf(cellOf(one)?.[at])).reduce(plus, nothing);
  return {
    id: row.administration.id,
    name: row.administration.name,
    staff: staff[time],
    cells: functions.map((one): CellView => {
      const cell = cellOf(one);
      const shown = figure(supportOf(cell?.before), supportOf(cell?.after));
      const alone = cell === undefined ? null : aloneAt(row, cell, time);
      return { functionId: one.id, ...shown, alone, heat: heatOf(shown.shown.fteMilli) };
    }),
    support: figure(support('before'), support('after')),
    shared: sharedServices.map((one) => figure(sharedOf(cellOf(one)?.before), sharedOf(cellOf(one)?.after))),
  };
}

function figureOf(
  figures: { readonly before: Figures; readonly after: Figures },
  staff: { readonly before: Figures; readonly after: Figures },
  time: 'before' | 'after',
): MatrixFigure {
  const [before, after] = [per100(figures.before, staff.before), per100(figures.after, staff.after)];
  return {
    shown: figures[time],
    delta: {
      fteMilli: figures.after.fteMilli - figures.before.fteMilli,
      costOre: figures.after.costOre - figures.before.costOre,
    },
    per100Milli: time === 'before' ? before : after,
    per100DeltaMilli: before === null || after === null ? null : after - before,
  };
}

/** Thousandths of an FTE per 100 FTE, rounded half up. */
function per100({ fteMilli }: Figures, staff: Figures): number | null {
  return staff.fteMilli === 0 ? null : Math.round((fteMilli * 100_000) / staff.fteMilli);
}

/** The fill of a cell: more than 2, 5, 10 årsarbetare; 30 or more. */
function heatOf(fteMilli: number): CellView['heat'] {
  if (fteMilli >= 30_000) return 4;
  if (fteMilli > 10_000) return 3;
  if (fteMilli > 5_000) return 2;
  return fteMilli > 2_000 ? 1 : 0;
}

function aloneAt(row: BothTimes, cell: BothTimes, time: 'before' | 'after'): Alone {
  const places = headcountOf(cell[time]);
  if (headcountOf(row[time]) === 0 || places > 1) return null;
  return places === 1 ? 'one' : 'none';
}

function aloneOf({ id, name }: Named, rows: readonly MatrixRowData[], time: 'before' | 'after'): AloneFunction {
  const found = rows.flatMap((row) => {
    const cell = row.cells.find(({ staffFunction }) => staffFunction?.id === id);
    if (cell === undefined) return [];
    const [before, now] = [aloneAt(row, cell, 'before'), aloneAt(row, cell, time)];
    return [{ name: row.administration.name, before, now, hasStaff: headcountOf(row[time]) > 0 }];
  });
  const places = (which: Alone): AlonePlace[] =>
    found.filter(({ now }) => now === which).map((one) => ({ name: one.name, isNew: one.before === null }));
  return {
    name,
    none: places('none'),
    one: places('one'),
    places: found.filter(({ hasStaff }) => hasStaff).length,
    mended: found
      .filter(({ before, now, hasStaff }) => before !== null && now === null && hasStaff)
      .map((one) => one.name),
  };
}

function isSomebodys({ none, one, mended }: AloneFunction): boolean {
  return none.length + one.length + mended.length > 0;
}

function isSame({ before, after }: BothTimes): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function supportBefore(row: MatrixRowData): number {
  return row.cells.reduce(
    (sum, cell) => sum + (cell.staffFunction === null ? 0 : cell.before.staffSupport.fteMilli),
    0,
  );
}

function headcountOf({ staffSupport, sharedService }: AtOneTime): number {
  return staffSupport.headcount + sharedService.headcount;
}

function supportOf(at: AtOneTime | undefined): Figures {
  return at === undefined ? nothing : figuresOf(at.staffSupport);
}

function sharedOf(at: AtOneTime | undefined): Figures {
  return at === undefined ? nothing : figuresOf(at.sharedService);
}

function staffOf({ staffSupport, sharedService }: AtOneTime): Figures {
  return plus(figuresOf(staffSupport), figuresOf(sharedService));
}

function figuresOf({ fteMilli, annualCostOre }: Cell): Figures {
  return { fteMilli, costOre: annualCostOre };
}

function plus(a: Figures, b: Figures): Figures {
  return { fteMilli: a.fteMilli + b.fteMilli, costOre: a.costOre + b.costOre };
}
