/** One page has one address. */

/** The path of a page whose file was asked for by name, as some hosts and folder listings link it. */
export const plainPath = (path: string): string => path.replace(/\/index\.html$/, '/');
