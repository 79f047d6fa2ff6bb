import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withScriptTree } from '../tree/script-tree.ts';
import { findUnfitLines } from './committed-text.ts';
import type { Program } from './run-program.ts';
import { runProgram } from './run-program.ts';
import type { Report, Step } from './step.ts';
import { reportOne } from './step.ts';

/** Format and lint, of components too. */
export const format: Step = guard('format and lint (biome)', {
  packageName: '@biomejs/biome',
  command: 'biome',
  parameters: ['check', '--error-on-warnings', '--max-diagnostics=100', '.'],
});

/** Who may import whom, types included, in components too. */
export const boundaries: Step = {
  name: 'boundaries (dependency-cruiser)',
  run: (folder) => withScriptTree(folder, cruise),
};

/** Files, exports and dependencies that nothing uses. */
export const deadCode: Step = guard('dead code (knip)', {
  packageName: 'knip',
  parameters: ['--no-progress', '--no-config-hints'],
});

/** tsc in every package, svelte-check in the web app: what has not changed since last time is remembered by turbo. */
export const types: Step = guard('types (tsc, svelte-check)', {
  packageName: 'turbo',
  parameters: ['run', 'check', '--continue', '--concurrency=2', '--output-logs=errors-only'],
});

/** tsc for the scripts and settings that stand outside every package. */
export const toolTypes: Step = guard('types of tools (tsc)', {
  packageName: 'typescript',
  command: 'tsc',
  parameters: ['--noEmit', '-p', 'tools'],
});

/** What must never be committed: paths of one machine, registry hosts, secrets. */
export const committedText: Step = {
  name: 'committed text',
  run: async (folder) => {
    const unfit = findUnfitLines(folder).map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
    return reportOne(unfit.length === 0, unfit.join('\n'));
  },
};

/** The web app as users get it. */
export const webBuild: Step = guard('web build (vite)', {
  packageName: 'turbo',
  parameters: ['run', 'build', '--filter=@samorg/web', '--output-logs=errors-only'],
});

/** Every guard. The types come early: they leave the generated code that the later ones look at. */
export const guards: readonly Step[] = [format, committedText, types, toolTypes, boundaries, deadCode];

function guard(name: string, program: Program): Step {
  return { name, run: (folder) => runGuard(folder, program) };
}

async function runGuard(folder: string, program: Program): Promise<Report> {
  const { code, output } = await runProgram(program, folder);
  return code === 0 ? reportOne(true) : reportOne(false, output);
}

async function cruise(scripts: string): Promise<Report> {
  const cruised = ['packages', 'apps', 'tools', 'bench', 'reliability'].filter((name) =>
    existsSync(join(scripts, name)),
  );
  const parameters = [...cruised, '--config=.dependency-cruiser.mjs', '--output-type=err-long'];
  const program = { packageName: 'dependency-cruiser', command: 'depcruise', parameters };
  const { outcome, said } = await runGuard(scripts, program);
  return { outcome, said: said.replaceAll('.svelte.ts', '.svelte') };
}
