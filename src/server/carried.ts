/** The server as one file among those it serves: a copied build needs nothing but Node. */
import { build, type Plugin } from 'vite';

export const bundleServer = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/carried.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'serve.mjs' } },
    },
  });
};

/** Runs when the adapter has written the site: after `sveltekit()` in the list of plugins. */
export function carriedServer(folder: string): Plugin {
  let isLast = false;
  return {
    name: 'carried-server',
    apply: 'build',
    configResolved({ build: { ssr } }) {
      isLast = Boolean(ssr); // SvelteKit builds for the browser on the way
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler(error) {
        if (isLast && !error) await bundleServer(folder);
      },
    },
  };
}
