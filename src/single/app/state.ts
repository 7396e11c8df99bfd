/** SvelteKit's module of that name, in a file that is one page. */

export const page = { url: new URL(location.href), state: {} };
