import type { Handle } from '@sveltejs/kit';

/** Every page says which language it is in. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', event.params.lang === 'zh' ? 'zh-CN' : 'en'),
  });
