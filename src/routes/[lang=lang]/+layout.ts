import { messagesOf } from '$src/text/index.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { lang } }) => ({
  lang,
  t: await messagesOf(lang),
});
