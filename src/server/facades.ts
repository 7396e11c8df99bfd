/**
 * The bundler leaves files of one line: "what this entry gives stands in that file". A browser far away
 * waits for each of them, so whoever asks for one is led to the file behind it.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { join as joined, dirname } from 'node:path/posix';

/** Below this folder of the site lies what the bundler wrote. */
const bundled = '_app/immutable';
/** Where entries lie in it. */
const rooms = ['entry', 'nodes'];

export interface Facade {
  /** The file behind it: 'chunks/a.js'. */
  readonly behind: string;
  /** What it gives, by the names over there: { component: 'K' }. */
  readonly names: Readonly<Record<string, string>>;
}

/** By their paths: 'nodes/2.js'. */
export type Facades = ReadonlyMap<string, Facade>;

/** @returns undefined for a file that is more than that */
export function facadeIn(path: string, text: string): Facade | undefined {
  const [, given, from] = /^export\{([^{}]+)\}from"(\.[^"]+)";\s*$/.exec(text) ?? [];
  if (given === undefined) return undefined;
  const pairs = given.split(',').map((one): [string, string] => {
    const [there, here = there] = one.split(' as ');
    return [here, there];
  });
  return { behind: joined(dirname(path), from), names: Object.fromEntries(pairs) };
}

const entry = String.raw`(["'\`])([^"'\`\s]*?)((?:${rooms.join('|')})/[\w.-]+\.js)`;
const imports = new RegExp(String.raw`import\(${entry}\1\)`, 'g');
const mentions = new RegExp(String.raw`${entry}\1`, 'g');
const ahead = new RegExp(String.raw`\s*<link href=${entry}\1 rel="modulepreload">`, 'g');

/** A script in which every import of a facade, and every mention, leads to the file behind it. */
export function led(text: string, facades: Facades): string {
  return text
    .replace(imports, (whole, quote: string, before: string, path: string) => {
      const facade = facades.get(path);
      if (!facade) return whole;
      const given = Object.entries(facade.names).map(([here, there]) => `${here}:m.${there}`);
      return `import(${quote}${before}${facade.behind}${quote}).then((m)=>({${given.join()}}))`;
    })
    .replace(mentions, (whole, quote: string, before: string, path: string) => {
      const facade = facades.get(path);
      return facade ? `${quote}${before}${facade.behind}${quote}` : whole;
    });
}

const hashOf = (script: string): string =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** A page whose scripts are led so and whose policy knows them, without links that fetch a facade ahead. */
export function pageLed(html: string, facades: Facades): string {
  let page = html.replace(ahead, (whole, _quote, _before, path: string) =>
    facades.has(path) ? '' : whole,
  );
  for (const [, script] of html.matchAll(/<script>([^]*?)<\/script>/g)) {
    const other = led(script, facades);
    if (other === script) continue;
    page = page.replace(script, () => other).replace(hashOf(script), () => hashOf(other));
  }
  return page;
}

/** Leads all that is in a folder of built pages past its facades; they stay for whoever kept an older page. */
export async function leadPastFacades(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).map((one) =>
    one.replaceAll('\\', '/'),
  );
  const facades = new Map<string, Facade>();
  for (const room of rooms) {
    for (const name of await readdir(join(folder, bundled, room))) {
      const path = `${room}/${name}`;
      if (!name.endsWith('.js')) continue;
      const facade = facadeIn(path, await readFile(join(folder, bundled, path), 'utf8'));
      if (facade) facades.set(path, facade);
    }
  }
  for (const name of names) {
    const isPage = name.endsWith('.html');
    if (!isPage && !(name.startsWith(bundled) && name.endsWith('.js'))) continue;
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    const other = isPage ? pageLed(text, facades) : led(text, facades);
    if (other !== text) await writeFile(path, other);
  }
}
