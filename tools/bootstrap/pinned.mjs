import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The versions that everything was tried with; the README and package.json name the same. */
export const pinnedNode = '26.10.0';
export const pinnedPnpm = '12.21.0';

/** The root folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the bootstrap remembers what is installed; inside node_modules, so it goes when that goes. */
export const memory = join(root, 'node_modules', '.samorg');

/**
 * Whether a Node version can run Samorg itself: 24.21 and later 24, or 26.10 and later.
 * @param {string} version such as `26.10.0`
 */
export function fits(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 24 && minor >= 21) || (major === 26 && minor >= 10) || major > 26;
}

/** The npm package that holds the pinned Node for this platform. It needs no install script, unlike the package `node`. */
export function platformNodePackage() {
  const { platform, arch } = process;
  const system = platform === 'win32' ? 'win' : platform;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${system}-${arch}@${pinnedNode}`;
}
