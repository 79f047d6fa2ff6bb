import type {
  ChangedCell,
  FunctionCell,
  MatrixCell,
  MatrixColumn,
  MatrixFigures,
  MatrixRow,
  StaffFunctionMatrix,
} from '@samorg/domain';
import { changedCellsOf, vulnerabilityInWords } from '@samorg/domain';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { namedUnit } from './named-unit.ts';
import type { In } from './names.ts';
import { pageType } from './page-type.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { StaffFunctionType, staffFunctionOf } from './staff-function.ts';
import { UnitRefType } from './unit-ref.ts';

const FunctionCellType = builder.objectRef<FunctionCell>('FunctionCell').implement({
  description: 'Staff of one cell, full year.',
  fields: (t) => ({
    headcount: t.exposeInt('headcount', { description: 'Places, vacant ones included.' }),
    fteMilli: t.expose('fteMilli', {
      type: 'MilliFte',
      description: 'Årsarbetare, thousandths of a full-time equivalent.',
    }),
    annualCostOre: t.expose('annualCostOre', { type: 'Ore', description: 'Known personnel cost, öre.' }),
  }),
});

const MatrixFiguresType = builder.objectRef<MatrixFigures>('MatrixFigures').implement({
  description: 'Staff support (stab) apart from shared service (gemensam service), at one time.',
  fields: (t) => ({
    staffSupport: t.expose('staffSupport', { type: FunctionCellType, description: 'Support to the own board.' }),
    sharedService: t.expose('sharedService', { type: FunctionCellType, description: 'What serves everybody.' }),
    total: t.expose('total', { type: FunctionCellType, description: 'Both together.' }),
  }),
});

const VulnerabilityEnum = builder.enumType('Vulnerability', {
  description: 'A function of an administration that hangs on one place or none.',
  values: {
    new: { description: 'After, but not before.' },
    gone: { description: 'Before, but not after.' },
    remains: { description: 'Before and after.' },
    ended: { description: 'Before; the administration has no staff after.' },
  },
});

const MatrixCellType = builder.objectRef<In<MatrixCell>>('MatrixCell').implement({
  description: 'One staff function of one administration.',
  fields: (t) => ({
    staffFunction: t.field({
      type: StaffFunctionType,
      nullable: true,
      description: 'The staff function; null = core activity.',
      resolve: ({ names, staffFunctionId }) => staffFunctionOf(names.organisation, staffFunctionId),
    }),
    before: t.expose('before', { type: MatrixFiguresType, description: 'In the baseline.' }),
    after: t.expose('after', { type: MatrixFiguresType, description: 'After the last change.' }),
    vulnerability: t.expose('vulnerability', {
      type: VulnerabilityEnum,
      nullable: true,
      description: 'Whether it hangs on one place or none; null = it does not, or core activity.',
    }),
    vulnerabilityText: t.string({
      nullable: true,
      args: languageArgument,
      description: 'The same in a word.',
      resolve: ({ vulnerability }, { language }) =>
        vulnerability === null ? null : vulnerabilityInWords(vulnerability, language),
    }),
  }),
});

const MatrixRowType = builder.objectRef<In<MatrixRow>>('MatrixRow').implement({
  description: 'One administration with every staff function of the file.',
  fields: (t) => ({
    administration: t.field({
      type: UnitRefType,
      description: 'The administration, or the board of what stands under none.',
      resolve: ({ names, administrationId }) => namedUnit(names.nameOf, administrationId),
    }),
    cells: t.field({
      type: [MatrixCellType],
      description: 'Core activity first, then the functions in the order of the file.',
      resolve: ({ cells, names }) => cells.map((cell) => ({ ...cell, names })),
    }),
    before: t.expose('before', { type: MatrixFiguresType, description: 'Sum in the baseline.' }),
    after: t.expose('after', { type: MatrixFiguresType, description: 'Sum after the last change.' }),
  }),
});

const MatrixRowPageType = pageType('MatrixRowPage', MatrixRowType, {
  description: 'A page of administrations.',
  items: 'The administrations of the page, by id.',
  total: 'Number of administrations in all.',
});

const MatrixColumnType = builder.objectRef<In<MatrixColumn>>('MatrixColumn').implement({
  description: 'One staff function over all administrations.',
  fields: (t) => ({
    staffFunction: t.field({
      type: StaffFunctionType,
      nullable: true,
      description: 'The staff function; null = core activity.',
      resolve: ({ names, staffFunctionId }) => staffFunctionOf(names.organisation, staffFunctionId),
    }),
    before: t.expose('before', { type: MatrixFiguresType, description: 'Sum in the baseline.' }),
    after: t.expose('after', { type: MatrixFiguresType, description: 'Sum after the last change.' }),
  }),
});

const ChangedCellType = builder.objectRef<In<ChangedCell>>('ChangedCell').implement({
  description: 'A staff function of an administration that differs before and after.',
  fields: (t) => ({
    administration: t.field({
      type: UnitRefType,
      description: 'The administration, or the board of what stands under none.',
      resolve: ({ names, administrationId }) => namedUnit(names.nameOf, administrationId),
    }),
    cell: t.field({ type: MatrixCellType, description: 'The cell.', resolve: (changed) => changed }),
  }),
});

const ChangedCellPageType = pageType('ChangedCellPage', ChangedCellType, {
  description: 'A page of cells that differ.',
  items: 'The cells of the page, largest difference of årsarbetare first.',
  total: 'Number of cells that differ in all.',
});

export const StaffFunctionMatrixType = builder.objectRef<In<StaffFunctionMatrix>>('StaffFunctionMatrix').implement({
  description: 'Stabsfunktioner: administration × staff function, before and after, with the sums both ways.',
  fields: (t) => ({
    rows: t.field({
      type: MatrixRowPageType,
      args: rowPageArguments,
      description: 'Administrations with staff before or after.',
      resolve: ({ rows, names }, args) => {
        const page = pageOf(rows, (row) => row.administrationId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, names })) };
      },
    }),
    changedCells: t.field({
      type: ChangedCellPageType,
      args: rowPageArguments,
      description: "Cells that differ. The page's after is `administration function`.",
      resolve: ({ names, ...matrix }, args) => {
        const page = pageOf(
          changedCellsOf(matrix),
          ({ administrationId, staffFunctionId }) => `${administrationId} ${staffFunctionId ?? ''}`,
          args,
        );
        return { ...page, items: page.items.map((cell) => ({ ...cell, names })) };
      },
    }),
    columns: t.field({
      type: [MatrixColumnType],
      description: 'Core activity first, then the functions in the order of the file.',
      resolve: ({ columns, names }) => columns.map((column) => ({ ...column, names })),
    }),
    before: t.expose('before', { type: MatrixFiguresType, description: 'All staff in the baseline.' }),
    after: t.expose('after', { type: MatrixFiguresType, description: 'All staff after the last change.' }),
  }),
});
