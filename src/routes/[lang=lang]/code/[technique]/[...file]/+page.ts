import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** On the server only; a load of +page.server.ts would leave a second copy as __data.json. */
export const load: PageLoad = async ({ params: { technique, file: rest, lang } }) => {
  const file = rest.replace(/\/$/, ''); // the last slash of the address comes with it
  const page = import.meta.env.SSR
    ? await (await import('$src/server/code/file-page.ts')).filePage(technique, file, lang)
    : undefined;
  return page ?? error(404, file);
};
