import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { stores } from '../steps/stores.ts';
import { ownFiles } from '../tree/own-files.ts';
import type { Canary } from './canary.ts';

/**
 * The stores as they are, but for three faults: SQLite brings no receipt back, Neo4j takes a write on any revision, and one part of
 * the contract is not run on SQLite. Where no Neo4j can be had, that must be what is reported.
 */
export const storesCanary: Canary = {
  guard: stores,
  files: withFaults(sources(), [
    ['packages/store/src/sqlite/sqlite-commit.ts', 'row !== undefined', 'row === null'],
    ['packages/store/src/neo4j/neo4j-commit.ts', '?? 0) !== expectedRevision', '?? 0) < expectedRevision'],
    [
      'packages/store/src/contract/store-contract.ts',
      'listContract(underTest);',
      "if (name !== 'the sqlite store') listContract(underTest);",
    ],
  ]),
  faults: [
    {
      what: 'a receipt that SQLite does not look for',
      reportedAs: /FAIL .*the sqlite store .* > answers a repeat with the first answer/,
    },
    {
      what: 'a stale write that Neo4j takes',
      reportedAs: /FAIL .*the neo4j store .* > answers a stale revision|neo4j NOT RUN/,
    },
    {
      what: 'the same receipt, by random calls',
      reportedAs: /FAIL .*answers every sequence of calls and restarts alike[\s\S]*seed: [\s\S]*"key":"/,
    },
    { what: 'tests that are not run on SQLite', reportedAs: /^sqlite did not run: 8\. lists are in id order/m },
  ],
};

/** The domain and the store, by path; of their tests, those of the contract, and random calls on SQLite. */
function sources(): Record<string, string> {
  const files = ownFiles(root).filter(
    (file) =>
      /^packages\/(?:domain|store|testkit)\/(?:src|test)\//.test(file) &&
      (!/\.test\.ts$/.test(file) || /(?:-store(?:\.neo4j)?|\/differential)\.test\.ts$/.test(file)),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** The sources with a text in place of another, which must be there once. */
function withFaults(
  sound: Readonly<Record<string, string>>,
  faults: readonly (readonly [file: string, before: string, after: string])[],
): Record<string, string> {
  const changed = faults.map(([file, before, after]) => {
    const parts = (sound[file] ?? '').split(before);
    if (parts.length !== 2) throw new Error(`${file} holds ${JSON.stringify(before)} ${parts.length - 1} times`);
    return [file, parts.join(after)] as const;
  });
  return { ...sound, ...Object.fromEntries(changed) };
}
