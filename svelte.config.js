import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// The scripts that stand in a page themselves: the policy names them by their hashes. The second is all
// that runs in the frame where a reader's own code is tried, besides that code.
const hashes = ['src/site/head.js', 'src/sandbox/frame.js'].map(
  (file) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`,
);

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
    prerender: {
      concurrency: 8,
      handleMissingId({ id, message }) {
        if (!id.startsWith('edit:')) throw new Error(message); // that one opens the editor
      },
    },
    inlineStyleThreshold: Infinity, // a page far away paints without asking again
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', 'wasm-unsafe-eval', ...hashes],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self', 'blob:'], // of blobs only in that frame
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['none'],
      },
    },
  },
};
