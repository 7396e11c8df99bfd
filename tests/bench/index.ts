/**
 * Speed, side by side in one run: `npm run bench`, or `npm run bench -- gate` for one table.
 * The first row of a table is what the atlas runs; ratios are to it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

interface Row {
  readonly name: string;
  readonly median: number; // ms
}

interface Table {
  readonly title: string;
  run(): Promise<readonly Row[]>;
}

async function tablesOf(file: string): Promise<readonly Table[]> {
  const module: { title?: string; run?: Table['run']; runs?: readonly Table[] } = await import(
    `./${file}`
  );
  if (module.runs) return module.runs;
  if (module.title === undefined || module.run === undefined) {
    throw new Error(`${file} requires a title and a run`);
  }
  return [{ title: module.title, run: module.run }];
}

function print(title: string, rows: readonly Row[]): void {
  const [first] = rows;
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, median } of rows) {
    const ratio = median / first.median;
    const shown = ratio === 1 ? 'ours' : `${ratio.toFixed(ratio < 10 ? 2 : 0)} times ours`;
    console.log(`  ${name.padEnd(width)}  ${median.toPrecision(3).padStart(8)} ms  ${shown}`);
  }
}

/** Every file in a process of its own: what one of them loads must not slow another's engine. */
function runAlone(file: string): number {
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, import.meta.filename, file.replace('.ts', '')],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && file !== 'index.ts',
);
const chosen = files.filter((file) => wanted.includes(file.replace('.ts', '')));
if (wanted.length === 0) {
  process.exitCode = Math.max(...files.map(runAlone));
} else if (chosen.length === 0) {
  const names = files.map((file) => file.replace('.ts', '')).join(', ');
  console.error(`bench requires one of ${names}, got ${wanted.join(' ')}`);
  process.exitCode = 2;
}
for (const file of chosen)
  for (const { title, run } of await tablesOf(file)) print(title, await run());
