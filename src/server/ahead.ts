/**
 * What a lab asks for once its script runs, known while the site is built: named in the page's head,
 * it comes with the script instead of after it.
 */
import { readFileSync } from 'node:fs';
import type { Language } from '../text/index.ts';

/** A file of the client's build, by its module. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
}

const manifest = '.svelte-kit/output/client/.vite/manifest.json';
/** The router waits for it, whether or not anything is wrong. */
const errorPage = '.svelte-kit/generated/client-optimized/nodes/1.js';
let read: Readonly<Record<string, Built>> | undefined;

/** Links to the files of one experiment, its poster among them, and to the words of its page, which is so many folders deep. */
export function linksAhead(experiment: string, lang: Language, depth: number): string {
  read ??= JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, Built>>;
  const folder = `src/labs/${experiment}`;
  const wanted = [errorPage, `src/text/${lang}.ts`, `${folder}/index.ts`, `${folder}/stage.svelte`];
  const files = new Set<string>();
  const take = (module: string): void => {
    const built = read?.[module];
    if (!built || files.has(built.file)) return;
    files.add(built.file);
    built.imports?.forEach(take);
  };
  wanted.forEach(take);
  const root = '../'.repeat(depth);
  const scripts = [...files].map((file) => `<link href="${root}${file}" rel="modulepreload">`);
  const poster = `${root}${lang}/labs/${experiment}/poster.json`;
  return [`<link href="${poster}" rel="preload" as="fetch" crossorigin>`, ...scripts].join('');
}
