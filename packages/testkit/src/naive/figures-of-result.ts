import type { EvaluationResult } from '@samorg/domain';

/** A number of an evaluation, found without asking anybody what there is, with the addresses that could explain it. */
export interface FoundFigure {
  /** More than one only for an open pair, whose kind the evaluation does not tell. */
  readonly addresses: readonly string[];
  readonly value: number;
}

/** Properties that name the rows of each list; a list that is not here may hold no numbers. */
const keysOfList: Readonly<Record<string, readonly string[]>> = {
  years: ['year'],
  boards: ['boardId'],
  strandedOverhead: ['boardId'],
  staffFunctions: ['administrationId', 'staffFunctionId', 'sharedService'],
  vulnerableFunctions: ['administrationId', 'staffFunctionId'],
  pairs: ['sellerId', 'buyerId'],
  participants: ['legalEntityId'],
};

/** Every number of an evaluation with its address, by walking the document as JSON: none can be left out. */
export function figuresOfResult(result: EvaluationResult): FoundFigure[] {
  const { warnings, failedConditions, ...rest } = result;
  return [
    ...failedConditions.map((number) => ({ addresses: [`failedConditions/${number}`], value: number })),
    ...warnings.flatMap(({ code, refs, amountOre }): FoundFigure[] => {
      if (amountOre === null) return [];
      const kinds = code === 'internalNotClosed' ? [['trade'], ['overhead']] : [[]];
      const paths = kinds.map((kind) => ['warnings', code, ...kind, ...refs, 'amountOre']);
      return [{ addresses: paths.map(addressOf), value: amountOre }];
    }),
    ...walk(rest, []),
  ];
}

function walk(value: unknown, path: readonly string[]): FoundFigure[] {
  if (typeof value === 'number') return [{ addresses: [addressOf(path)], value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((row) => walkRow(row, path));
  return Object.entries(value).flatMap(([name, inner]) => walk(inner, [...path, name]));
}

function walkRow(row: unknown, path: readonly string[]): FoundFigure[] {
  const keys = keysOfList[path.at(-1) ?? ''];
  if (keys === undefined || typeof row !== 'object' || row === null) return walk(row, [...path, '?']);
  const fields = Object.entries(row);
  const own = keys.map((key) => String(fields.find(([name]) => name === key)?.[1] ?? ''));
  return fields
    .filter(([name]) => !keys.includes(name))
    .flatMap(([name, inner]) => walk(inner, [...path, ...own, name]));
}

function addressOf(path: readonly string[]): string {
  return path.map((segment) => segment.split('~').join('~0').split('/').join('~1')).join('/');
}
