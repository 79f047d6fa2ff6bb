import { relative } from 'node:path';
import { property } from './json-report.ts';

/** What a coverage report tells: how much was measured, and the places that no test has reached. */
export interface Uncovered {
  readonly measured: number;
  /** `packages/domain/src/x.ts:12:5 if`, from the given folder, in the order of the report. */
  readonly places: readonly string[];
}

/** Branches that were never taken and functions that were never called, of an istanbul report (`coverage-final.json`). */
export function uncoveredIn(report: unknown, folder: string): Uncovered {
  const files = valuesOf(report);
  const parts = files.map((file) => [...branchesOf(file), ...functionsOf(file)]);
  const places = files.flatMap((file, at) => {
    const path = relative(folder, String(property(file, 'path'))).replaceAll('\\', '/');
    return (parts[at] ?? []).filter((part) => part.count === 0).map((part) => `${path}:${part.place}`);
  });
  return { measured: parts.flat().length, places };
}

interface Part {
  readonly place: string;
  readonly count: unknown;
}

function branchesOf(file: unknown): Part[] {
  return entriesOf(property(file, 'branchMap')).flatMap(([key, branch]) => {
    const counts = valuesOf(property(property(file, 'b'), key));
    const locations = valuesOf(property(branch, 'locations'));
    return counts.map((count, at) => {
      const place = placeOf(locations[at]) ?? placeOf(property(branch, 'loc'));
      return { place: `${place} ${property(branch, 'type')}`, count };
    });
  });
}

function functionsOf(file: unknown): Part[] {
  return entriesOf(property(file, 'fnMap')).map(([key, found]) => ({
    place: `${placeOf(property(found, 'loc'))} function ${property(found, 'name')}`,
    count: property(property(file, 'f'), key),
  }));
}

/** Line and column, both from 1; undefined where the report has none. */
function placeOf(location: unknown): string | undefined {
  const start = property(location, 'start');
  const [line, column] = [property(start, 'line'), property(start, 'column')];
  return typeof line === 'number' && typeof column === 'number' ? `${line}:${column + 1}` : undefined;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function valuesOf(value: unknown): unknown[] {
  return entriesOf(value).map(([, found]) => found);
}
