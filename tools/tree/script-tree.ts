import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { linkModules } from './link-modules.ts';
import { ownFiles } from './own-files.ts';

/**
 * Calls `work` with a likeness of the repository where each component `X.svelte` is the module `X.svelte.ts` that holds
 * its scripts. A tool that reads TypeScript then sees all that a component imports, types included, which are gone from
 * the compiled component; and `./X.svelte` still leads there. The likeness is removed afterwards.
 */
export async function withScriptTree<Result>(
  repository: string,
  work: (likeness: string) => Promise<Result>,
): Promise<Result> {
  const likeness = mkdtempSync(join(tmpdir(), 'samorg-scripts-'));
  try {
    for (const file of ownFiles(repository)) copyScript(repository, likeness, file);
    linkModules(repository, likeness);
    return await work(likeness);
  } finally {
    rmSync(likeness, { recursive: true, force: true });
  }
}

/** The scripts of a component as one module, with the dynamic imports of its markup. */
export function scriptsOf(component: string): string {
  const scripts = [...component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const markup = component.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  const dynamic = [...markup.matchAll(/\bimport\(\s*(['"][^'"]+['"])\s*\)/g)].map((match) => `import(${match[1]});`);
  return [...scripts, ...dynamic].join('\n');
}

function copyScript(repository: string, likeness: string, file: string): void {
  const isComponent = file.endsWith('.svelte');
  if (file.startsWith('examples/') || file.startsWith('docs/')) return;
  const [from, to] = [join(repository, file), join(likeness, file)];
  mkdirSync(dirname(to), { recursive: true });
  if (isComponent) writeFileSync(`${to}.ts`, scriptsOf(readFileSync(from, 'utf8')));
  else cpSync(from, to);
}
