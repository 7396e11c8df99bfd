import { shownTechnique, techniqueNames } from '$src/server/labs.ts';
import { thumbs } from '$src/server/thumbs.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'en' }, { lang: 'zh' }];

export const load: PageServerLoad = async ({ params: { lang } }) => ({
  labs: await Promise.all(techniqueNames.map((name) => shownTechnique(name, lang))),
  thumbs: await thumbs(),
});
