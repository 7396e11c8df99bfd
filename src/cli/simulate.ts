import { readFileSync } from 'node:fs';
import { techniques } from '../labs/index.ts';
import { runOf } from '../runner/run-of.ts';
import { command } from './command.ts';

// npm runs this from the folder of package.json; the files that are named stand where npm was called.
const { npm_lifecycle_event: script, INIT_CWD: called } = process.env;
if (script === 'simulate' && called) process.chdir(called);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // `| head` has seen enough
  process.stderr.write(`simulate requires to write its output, got ${error.message}\n`);
  process.exit(1);
});
process.exitCode = await command(process.argv.slice(2), {
  techniques,
  find: runOf,
  thread: new URL('./thread.ts', import.meta.url),
  environment: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
  watched: process.stderr.isTTY,
});
