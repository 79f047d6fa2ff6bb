import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** Everything comes from our own origin; scripts carry a nonce that Kit makes for each page. */
const csp = {
  mode: 'nonce' as const,
  directives: {
    'default-src': ['self' as const],
    'script-src': ['self' as const],
    'style-src': ['self' as const],
    // Widths of bars and places of boxes are style attributes; style elements still need the nonce.
    'style-src-attr': ['unsafe-inline' as const],
    'img-src': ['self' as const, 'data:' as const],
    'font-src': ['self' as const],
    'connect-src': ['self' as const],
    'object-src': ['none' as const],
    'base-uri': ['none' as const],
    'form-action': ['self' as const],
    'frame-ancestors': ['none' as const],
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    sveltekit({
      adapter: adapter(),
      csp,
      // hooks.server.ts guards the origin of every write: Kit's own check takes plain HTTP on loopback for another site.
      csrf: { trustedOrigins: ['*'] },
    }),
  ],
});
