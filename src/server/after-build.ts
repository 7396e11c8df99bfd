/** What is done to the site once it is written: SvelteKit builds twice, for the server last. */
import type { Plugin } from 'vite';

/** Acts when the adapter has written the site: after `sveltekit()` in the list of plugins, in its order. */
export function afterBuild(name: string, act: () => Promise<void>): Plugin {
  let isLast = false;
  return {
    name,
    apply: 'build',
    configResolved({ build: { ssr } }) {
      isLast = Boolean(ssr);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler(error) {
        if (isLast && !error) await act();
      },
    },
  };
}
