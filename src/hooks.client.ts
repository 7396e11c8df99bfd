import type { ClientInit } from '@sveltejs/kit';
import { plainPath } from '$src/site/path.ts';

/** Before the router looks at the address: it knows pages, not their files. */
export const init: ClientInit = () => {
  const path = plainPath(location.pathname);
  if (path === location.pathname) return;
  history.replaceState(history.state, '', path + location.search + location.hash);
};
