import { techniques } from '$sims/index.ts';
import type { PageLoad } from './$types';

/** The tables and the code of this technique alone: each lab is a chunk of its own. */
export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  technique: await techniques[params.technique](),
});
