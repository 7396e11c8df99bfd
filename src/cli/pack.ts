/**
 * What `npm pack` packs: the algorithms of sims/ as JavaScript with their types, in build/package/.
 * It needs no other package: what a file imports of one, or of a file of data, is written into it.
 * Tensors alone are left to whoever brings TensorFlow.js.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { packedFiles } from '../server/code/packed.ts';

const out = 'build/package';

const options: ts.CompilerOptions = {
  ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true },
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  ...{ allowImportingTsExtensions: true, rewriteRelativeImportExtensions: true },
  ...{ resolveJsonModule: true, skipLibCheck: true, declaration: true, types: ['node'] },
  ...{ rootDir: 'sims', outDir: out, noEmitOnError: true },
};

/** The packages and files of data that a file imports. */
const carried = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.endsWith('.json') || !/^(\.|@tensorflow\/)/.test(name));

/** @throws Error with what the compiler has to say */
function compile(files: readonly string[]): void {
  const program = ts.createProgram(files, options);
  const { diagnostics } = program.emit(undefined, (path, text) => {
    if (!/\.(js|d\.ts)$/.test(path)) return; // data is written into what imports it
    mkdirSync(dirname(path), { recursive: true });
    // Declarations keep the extensions of the sources.
    writeFileSync(
      path,
      path.endsWith('.d.ts') ? text.replace(/(['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2') : text,
    );
  });
  const all = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (all.length > 0) {
    throw new Error(
      all.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n')).join('\n'),
    );
  }
}

/** Writes into a file what it imports from elsewhere; its neighbours stay files of their own. */
async function inline(file: string): Promise<void> {
  const name = relative('sims', file).replace(/\.ts$/, '.js');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      lib: { entry: file, formats: ['es'], fileName: () => name },
      ...{ outDir: out, emptyOutDir: false, minify: false, target: 'es2022' },
      rolldownOptions: {
        external: (id, importer) => importer !== undefined && /^\.{1,2}\/.*\.ts$/.test(id),
        output: { codeSplitting: false, paths: (id) => id.replace(/\.ts$/, '.js') },
      },
    },
  });
}

rmSync(out, { recursive: true, force: true });
const files = packedFiles();
compile(files);
for (const file of files.filter((one) => carried(one).length > 0)) await inline(file);
console.log(`${files.length} files in ${out}/`);
