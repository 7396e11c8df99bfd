/** `node build/serve.mjs`: the server for whoever has the built folder and Node, and nothing else. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runServer } from './serve/run.ts';

await runServer(dirname(fileURLToPath(import.meta.url)), process.argv.slice(2));
