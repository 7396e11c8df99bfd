import { messagesOf } from '$src/text/index.ts';
import type { PageLoad } from './$types';

export const trailingSlash = 'never'; // 404.html, where static hosts look for it
export const csr = false; // it may be served at any depth: it must stand alone

export const load: PageLoad = async () => ({
  en: await messagesOf('en'),
  zh: await messagesOf('zh'),
});
