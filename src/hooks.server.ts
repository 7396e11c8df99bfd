import type { Handle } from '@sveltejs/kit';

/** Every page says which language it is in, and asks early for the fonts of its first lines. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', event.params.lang === 'zh' ? 'zh-CN' : 'en'),
    preload: ({ type, path }) => type === 'js' || type === 'css' || /inter|source-serif/.test(path),
  });
