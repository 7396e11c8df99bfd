import { techniques } from '../labs/index.ts';
import { runOf } from '../runner/run-of.ts';
import { command } from './command.ts';

process.stdout.on('error', () => process.exit(0)); // `| head` has seen enough
process.exitCode = await command(process.argv.slice(2), {
  techniques,
  find: runOf,
  child: new URL('./child.ts', import.meta.url),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
});
