import { error } from '@sveltejs/kit';
import { allLabs, posterFile, themes } from '$src/server/poster-file.ts';
import { languages } from '$src/text/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) =>
    allLabs.flatMap((lab) =>
      themes.map((theme) => ({ poster: `${lab.replace('/', '-')}.${lang}.${theme}` })),
    ),
  );

/** A stage as a picture of its own: wide, with the reader's typefaces and the theme's colours. */
export const GET: RequestHandler = async ({ params: { poster } }) => {
  const file = await posterFile(poster);
  if (!file) error(404, poster);
  return new Response(file, { headers: { 'content-type': 'image/svg+xml' } });
};
