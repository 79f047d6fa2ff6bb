import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFiles } from '../tree/own-files.ts';

/** A line that must not be committed. */
export interface UnfitLine {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong with it and what to do. */
  readonly reason: string;
}

interface Ban {
  readonly pattern: RegExp;
  readonly reason: string;
  /** Only in this file. */
  readonly only?: string;
}

const bans: readonly Ban[] = [
  {
    pattern: /(?<![\w.*)\]-])\/(?:home|Users|root|work|tmp)\/[\w.-]/,
    reason: 'path of one machine: build it from import.meta.dirname, the working folder or os.tmpdir()',
  },
  { pattern: /[A-Z]:\\+Users\\/, reason: 'path of one machine: build it from import.meta.dirname or os.homedir()' },
  {
    pattern: /\bregistry\.[a-z\d-]+\.[a-z]{2,}|\bnpm\.pkg\.|\b(?:[a]rtifactory|[j]frog|[v]erdaccio)\b/i,
    reason: 'registry host: leave it to the npm settings of the machine',
  },
  { pattern: /\.\.\/shared\b/, reason: 'place outside the repository: say here what the reader needs' },
  {
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_\w{30,}|\bnpm_\w{36}\b|\bAKIA[A-Z\d]{16}\b/,
    reason: 'secret: take it out, make it invalid where it belongs, and read it from the environment',
  },
  {
    pattern: /\btarball:/,
    only: 'pnpm-lock.yaml',
    reason: 'address of a registry in the lockfile: install again with the plain npm settings',
  },
];

const textEndings =
  /\.(?:[cm]?[jt]s|json|jsonc|svelte|css|html|md|ya?ml|graphql|txt|csv|svg|sh|toml)$|(?:^|\/)[^.]+$|(?:^|\/)\.[^.]+$/;

/** Every line of the repository's own text files that breaks a ban, in the order of files and lines. */
export function findUnfitLines(folder: string): UnfitLine[] {
  return ownFiles(folder)
    .filter((file) => textEndings.test(file))
    .flatMap((file) => unfitLinesOf(file, readFileSync(join(folder, file), 'utf8')));
}

/** The lines of one text that break a ban. */
export function unfitLinesOf(file: string, text: string): UnfitLine[] {
  const applying = bans.filter((ban) => (ban.only ?? file) === file);
  return text.split('\n').flatMap((content, index) => {
    const broken = applying.find((ban) => ban.pattern.test(content));
    return broken === undefined ? [] : [{ file, line: index + 1, reason: broken.reason }];
  });
}
