import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** What is built for the browser: the chart of the web, and by the name of their files in `page`, the others. */
export const built = ['samorg', 'canvas-floor', 'plain-svg', 'd3-org-chart', 'orgchart'] as const;
export type BuiltName = (typeof built)[number];

const pages = join(import.meta.dirname, 'page');
/** Ours is the web's own, taken as it stands. */
const ours = join(import.meta.dirname, '../../apps/web/src/lib/chart/stage/chart-stage.ts');

/** A script that leaves what a module of `page` exports in a global of the given name; with its styles, if it has any. */
export interface BuiltScript {
  readonly script: string;
  readonly style: string;
}

/** Builds a module of `page` for the browser as one script, minified as a page would have it. */
export async function builtScript(
  name: string,
  { global, without = [] }: { readonly global: string; readonly without?: readonly RegExp[] },
): Promise<BuiltScript> {
  const found = await build({
    configFile: false,
    root: pages,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      emptyOutDir: false,
      reportCompressedSize: false,
      cssMinify: true,
      minify: true,
      lib: {
        entry: name === 'samorg' ? ours : join(pages, `${name}.ts`),
        formats: [without.length > 0 ? 'es' : 'iife'],
        name: global,
      },
      rolldownOptions: { external: [...without] },
    },
  });
  const files = (Array.isArray(found) ? found : [found]).flatMap((one) => ('output' in one ? one.output : []));
  const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  const style = files
    .map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : ''))
    .join('\n');
  return { script, style };
}

/** Bytes of a script as it goes over the line. */
export function gzipBytes({ script }: BuiltScript): number {
  return gzipSync(script, { level: 9 }).length;
}

/** The page that runs a built script under the harness. */
export function pageOf({ script, style }: BuiltScript, harness: BuiltScript, exported: string): string {
  const font = readFileSync(join(pages, 'page.css'), 'utf8');
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><style>${font}${style}</style><body><script>${script}</script>
<script>${harness.script}</script><script>window.bench = harness.harnessOf(drawing.${exported})</script></body></html>`;
}
