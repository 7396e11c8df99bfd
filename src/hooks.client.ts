import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { plainPath } from '$src/site/path.ts';

/** Before the router looks at the address: it knows pages, not their files. */
export const init: ClientInit = () => {
  const path = plainPath(location.pathname);
  if (path === location.pathname) return;
  history.replaceState(history.state, '', path + location.search + location.hash);
};

/** What went wrong is told on the page by its own name, and a bug's trace goes to the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status === 404) return { message };
  console.error(error);
  return { message: String(error) };
};
