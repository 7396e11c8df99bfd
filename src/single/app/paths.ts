/** SvelteKit's module of that name, in a file that is one page: nothing else is there to lead to. */
import { lab } from '../lab.ts';

/** The page itself for its own lab; undefined, which makes a link plain text, for everything else. */
export const resolve = (route: string): string | undefined =>
  route.endsWith(`/labs/${lab.technique}/${lab.name}/`) ? location.pathname : undefined;
