import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(import.meta.dirname, '..', 'src', 'main.ts');

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command in a folder, as a person would, without what npm adds to the environment. */
export async function runSamorg(
  parameters: readonly string[],
  { folder, environment = {} }: { readonly folder: string; readonly environment?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const {
    INIT_CWD: _initCwd,
    SAMORG_USER: _user,
    SAMORG_DATA: _data,
    SAMORG_STORE: _store,
    ...inherited
  } = process.env;
  const child = spawn(process.execPath, [main, ...parameters], { cwd: folder, env: { ...inherited, ...environment } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}
