/** A lab's page, its worker and its fonts as one script and one style. */
import { resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { subsetFonts } from '../subset.ts';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Modules of the site that a page without a site has others for. */
const others: Readonly<Record<string, string>> = {
  '$app/paths': 'src/single/app/paths.ts',
  '$app/navigation': 'src/single/app/navigation.ts',
  '$app/state': 'src/single/app/state.ts',
  './connect.ts': 'src/single/connect.ts',
  './explained-of.ts': 'src/single/explained-of.ts',
  './editing.svelte.ts': 'src/single/editing.ts',
  './checking.ts': 'src/single/absent.ts',
  '#tensor-kernels': 'src/single/kernels.ts',
};

/** Two megabytes: the larger of two vocabularies is left to the atlas itself. */
const absent: readonly string[] = [
  'gpt-tokenizer/encoding/o200k_base',
  'gpt-tokenizer/bpeRanks/o200k_base',
];

const replaced: Plugin = {
  name: 'single-replaced',
  enforce: 'pre',
  resolveId(name, importer = '') {
    if (absent.includes(name)) return resolve('src/single/absent.ts');
    const own = importer.includes('/src/single/');
    return !own && Object.hasOwn(others, name) ? resolve(others[name]) : undefined;
  },
};

/** Patterns that name every lab name this one: what is loaded on demand elsewhere lies in the file. */
const narrowed = (technique: string, name: string): Plugin => ({
  name: 'single-narrowed',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/(runner|page|single)\//.test(id)
      ? code
          .replaceAll('/src/labs/*/*/', `/src/labs/${technique}/${name}/`)
          .replaceAll(
            '`../../sims/${technique}/experiments/${name}/',
            `\`../../sims/${technique}/experiments/${name}/`,
          )
      : undefined,
});

/** A font too large to be inlined elsewhere is inlined here with the rest. */
const withFonts: Plugin = {
  name: 'single-fonts',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.css') ? code.replaceAll('?no-inline', '') : undefined),
};

/** @throws Error where something would stay outside the file */
export async function bundle(technique: string, name: string): Promise<Bundle> {
  const narrow = narrowed(technique, name);
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [replaced, narrow, withFonts, svelte({ preprocess: vitePreprocess() }), subsetFonts()],
    resolve: { alias: { $src: resolve('src'), $sims: resolve('sims') } },
    worker: { format: 'iife', plugins: () => [replaced, narrow] },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/single/main.ts',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const scripts = outputs.filter((one) => one.type === 'chunk');
  if (scripts.length !== 1) {
    throw new Error(`bundle requires one script, got ${scripts.map((one) => one.fileName).join()}`);
  }
  const files = outputs.filter((one) => one.type === 'asset');
  const style = files.find(({ fileName }) => fileName.endsWith('.css'))?.source ?? '';
  const fonts = new Map(files.map(({ fileName, source }) => [fileName, Buffer.from(source)]));
  return { script: scripts[0].code, style: inlined(String(style), fonts) };
}

/** Every file that a style names becomes part of it. */
function inlined(style: string, files: ReadonlyMap<string, Buffer>): string {
  return style.replace(/url\(([^)]*?\/)?([\w.-]+\.woff2)\)/g, (_, folder: string, name: string) => {
    const found = [...files].find(([path]) => path.endsWith(name));
    if (!found) throw new Error(`bundle requires the file ${folder}${name}, got none`);
    return `url(data:font/woff2;base64,${found[1].toString('base64')})`;
  });
}
