import { techniqueNames } from '$src/server/labs.ts';
import type { PageServerLoad } from './$types';

/** Which techniques have a lab. */
export const load: PageServerLoad = () => ({ labs: techniqueNames });
