import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** On the server only, as the other pages of code. */
export const load: PageLoad = async ({ params: { technique: group, lang } }) => {
  if (!import.meta.env.SSR) return error(404, group);
  const [{ offeringsOf }, { headOf }] = await Promise.all([
    import('$src/server/code/api.ts'),
    import('$src/server/code/listing.ts'),
  ]);
  const files = await offeringsOf(group);
  if (files.length === 0) return error(404, group);
  return { group, files, title: (await headOf(group, lang)).title };
};
