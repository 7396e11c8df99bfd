import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// The one script that stands in the page itself: the policy names it by its hash.
const hash = createHash('sha256').update(readFileSync('src/site/head.js')).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter(),
    alias: { $src: 'src', $sims: 'sims' },
    files: {
      assets: 'src/static',
      appTemplate: 'src/app.html',
      hooks: { client: 'src/hooks.client', server: 'src/hooks.server' },
    },
    paths: { relative: true },
    prerender: { concurrency: 8 },
    inlineStyleThreshold: Infinity, // a page far away paints without asking again
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', 'wasm-unsafe-eval', `sha256-${hash}`],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['none'],
      },
    },
  },
};
