/** Where an address leads in a folder of files, and what that place is properly called. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Place {
  /** The file's path below the folder, decoded: ['en', 'labs', 'index.html']. */
  readonly file: readonly string[];
  /** The one address of this place: '/en/labs/'. */
  readonly address: string;
}

/** What a path that leads to nothing fails with; anything else is the machine's trouble. */
const nowhere: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/**
 * A page lives in a folder: its address ends with a slash. Without the slash, with slashes too
 * many or with index.html it is the same place by another name.
 *
 * @param path as it was asked for, still encoded
 * @returns undefined where nothing is
 * @throws URIError where a percent sign stands for nothing
 */
export async function placeOf(root: string, path: string): Promise<Place | undefined> {
  const names = path
    .split('/')
    .filter((name) => name !== '')
    .map(decodeURIComponent);
  if (!names.every(isPlain)) return undefined;
  const kind = await kindOf(join(root, ...names));
  if (kind === 'folder') {
    const index = [...names, 'index.html'];
    const there = (await kindOf(join(root, ...index))) === 'file';
    return there ? { file: index, address: folder(names) } : undefined;
  }
  if (kind === undefined) return undefined;
  const isIndex = names.at(-1) === 'index.html';
  const address = isIndex ? folder(names.slice(0, -1)) : `/${encoded(names)}`;
  return { file: names, address };
}

/** Neither a way out of the folder nor something hidden in it. */
const isPlain = (name: string): boolean => !name.startsWith('.') && !/[/\\\0]/.test(name);

const encoded = (names: readonly string[]): string => names.map(encodeURIComponent).join('/');

const folder = (names: readonly string[]): string =>
  names.length === 0 ? '/' : `/${encoded(names)}/`;

/** @throws Error where the machine cannot tell */
export async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && nowhere.includes(error.code)) return undefined;
    throw error;
  }
}

/**
 * The way from one address to another, relative: it begins with a dot, so that it never leads to
 * another host, and holds where the folder is served below a path.
 */
export function wayTo(address: string, from: string): string {
  const depth = from.split('/').length - 2; // how many folders `from` is in
  return (depth > 0 ? '../'.repeat(depth) : './') + address.slice(1);
}
