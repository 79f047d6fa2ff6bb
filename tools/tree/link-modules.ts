import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Gives a likeness of the repository the modules that are installed in the repository, each by a link of its own, so
 * that nothing done to the likeness reaches the repository. Links to packages of ours lead to their likenesses.
 */
export function linkModules(repository: string, likeness: string): void {
  for (const owner of ['.', ...packageFolders(repository)]) {
    for (const name of modulesOf(join(repository, owner, 'node_modules'))) {
      const module = join(owner, 'node_modules', name);
      linkTo(targetOf(join(repository, module), { repository, likeness }), join(likeness, module));
    }
  }
}

/** The folders of our packages and apps, of bench and of reliability, from the root. */
export function packageFolders(repository: string): string[] {
  const grouped = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(repository, group)).map((name) => join(group, name)),
  );
  return [...grouped, 'bench', 'reliability'].filter((folder) => existsSync(join(repository, folder, 'package.json')));
}

/** Makes a link to a folder, and the folders above it. */
export function linkTo(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  symlinkSync(target, path, 'junction');
}

/** What an install put there; what tools have written beside it ($app, caches) stays out. */
function modulesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name === '.bin' || !/^[.$]/.test(name))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => join(name, inner)) : [name],
    )
    .filter((name) => existsSync(join(folder, name)));
}

function targetOf(module: string, trees: { repository: string; likeness: string }): string {
  const installed = realpathSync(module);
  const fromRoot = relative(realpathSync(trees.repository), installed);
  return /^(?:packages|apps)[\\/][^\\/]+$/.test(fromRoot) ? join(trees.likeness, fromRoot) : installed;
}
