import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** On the server only; a load of +page.server.ts would leave a second copy as __data.json. */
export const load: PageLoad = async ({ params: { technique, lang } }) => {
  const page = import.meta.env.SSR
    ? await (await import('$src/server/code/group-page.ts')).groupPage(technique, lang)
    : undefined;
  return page ?? error(404, technique);
};
