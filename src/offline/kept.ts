/** What a device keeps of the atlas: every file by a digest of its content, under the name it is asked by. */

/**
 * When a file is fetched: before a new version is there, or afterwards, once its language is read, or when
 * it is asked for, as the files are that an edit needs.
 */
export type Part = 'first' | 'code/en' | 'code/zh' | 'asked';

/** Written beside the pages once they are built. */
export interface Index {
  /** A digest of all that follows. */
  readonly version: string;
  /** Paths from the atlas' root, with their digests: SHA-256, 32 hexadecimal digits of it. */
  readonly files: Readonly<Record<string, string>>;
}

/** Where the index stands. */
export const indexFile = 'offline.json';
/** Where what answers without a network stands. */
export const workerFile = 'service-worker.js';

/** What a page asks of it. */
export type Order =
  /** Take the new version now. */
  | { readonly kind: 'use' }
  /** Fetch what is still missing of a part. */
  | { readonly kind: 'fill'; readonly part: Part };

/** The pages of code, half of the bytes, can wait; what the few need who change code is not fetched ahead. */
export function partOf(path: string): Part {
  if (path.startsWith('graph/')) return 'asked';
  if (path.startsWith('en/code/')) return 'code/en';
  return path.startsWith('zh/code/') ? 'code/zh' : 'first';
}

/**
 * The file that a path asks for, as a server of plain files finds it: a folder's page, a page's own.
 * Undefined where there is none.
 */
export function fileFor(path: string, { files }: Pick<Index, 'files'>): string | undefined {
  const asked = [path, `${path}index.html`, `${path}/index.html`];
  const [own, page, folder] = asked.map((name) => (Object.hasOwn(files, name) ? name : undefined));
  return own ?? (path === '' || path.endsWith('/') ? page : folder);
}

/** The address at which a file is fetched: a page by its folder, for hosts that lead there. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** 32 hexadecimal digits of SHA-256. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).slice(0, 16);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
