/** Serves a folder until it is interrupted, and says where. */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { UsageError } from '../flags.ts';
import { serve } from '../serve.ts';
import { reachable, urlOf } from './networks.ts';
import { readOptions } from './options.ts';

/** Black on white whatever the terminal’s own colours are: cameras read no other. */
const code = (address: string): string =>
  renderUnicodeCompact(address, { border: 2 })
    .split('\n')
    .map((line) => `\u001b[38;5;231;48;5;16m${line}\u001b[0m`)
    .join('\n');

/** @param given what was typed after the command */
export async function runServer(root: string, given: readonly string[]): Promise<void> {
  try {
    const { port, host } = readOptions(given, process.env);
    if (!existsSync(join(root, 'index.html'))) {
      throw new Error('serve requires the built atlas in build/: run npm run build first');
    }
    const { address, port: taken, close } = await serve({ root, port, host });
    const others = reachable(host, networkInterfaces()).map((name) => urlOf(name, taken));
    console.log(['DeepSeek Atlas:', ...new Set([address, ...others])].join('\n  '));
    if (others.length > 0 && process.stdout.isTTY) console.log(`\n${code(others[0])}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
