import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import head from '$src/site/head.js?raw';
import { linksAhead } from '$src/server/ahead.ts';
import { experimentOf } from '$src/server/labs.ts';

/**
 * Every page says which language it is in and carries the script of its head; a lab's says what it
 * will ask for.
 */
export const handle: Handle = ({ event, resolve }) => {
  const { params, url, route } = event;
  const lang = params.lang === 'zh' ? 'zh' : 'en';
  const isLab = building && route.id === '/[lang=lang]/labs/[technique]/[[experiment]]';
  const depth = url.pathname.split('/').length - 2;
  const ahead = isLab
    ? linksAhead(experimentOf(params.technique ?? '', params.experiment), lang, depth)
    : '';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', lang === 'zh' ? 'zh-CN' : 'en')
        .replace('%script%', () => `<script>${head}</script>`)
        .replace('</head>', () => `${ahead}</head>`),
    preload: ({ type }) => type === 'js',
  });
};
