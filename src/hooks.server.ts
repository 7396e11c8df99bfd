import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import head from '$src/site/head.js?raw';
import icon from '$src/static/favicon.svg?raw';
import { linksAhead } from '$src/server/ahead.ts';
import { experimentOf } from '$src/server/labs.ts';
import { metaTags, originOf, ownPicture } from '$src/server/meta.ts';

/** In the page itself: one thing less to ask for. */
const iconAddress = `data:image/svg+xml;base64,${btoa(icon)}`;

const origin = originOf(process.env.ATLAS_ORIGIN);

/**
 * Every page says which language it is in, carries the script of its head, and tells search engines
 * and previews what it is; a lab's says what it will ask for.
 */
export const handle: Handle = ({ event, resolve }) => {
  const { params, url, route } = event;
  const lang = params.lang === 'zh' ? 'zh' : 'en';
  const { pathname: path } = url;
  const isLab = building && route.id === '/[lang=lang]/labs/[technique]/[[experiment]]';
  const lab = isLab ? experimentOf(params.technique ?? '', params.experiment) : undefined;
  const ahead = lab === undefined ? '' : linksAhead(lab, lang, path.split('/').length - 2);
  const picture = lab === undefined ? ownPicture : `posters/${lab.replace('/', '-')}.${lang}.png`;
  const metaOf = (html: string): string =>
    params.lang === undefined ? '' : metaTags(html, { path, lang, picture, origin });
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', lang === 'zh' ? 'zh-CN' : 'en')
        .replace('%icon%', iconAddress)
        .replace('%script%', () => `<script>${head}</script>`)
        .replace('</head>', () => `${ahead}${metaOf(html)}</head>`),
    preload: ({ type }) => type === 'js',
  });
};
