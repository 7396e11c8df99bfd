import { shownTechnique, techniqueNames } from '$src/server/labs.ts';
import type { PageServerLoad } from './$types';

export { entries } from '../+page.server.ts';

export const load: PageServerLoad = async ({ params: { lang } }) => ({
  labs: await Promise.all(techniqueNames.map((name) => shownTechnique(name, lang))),
});
