/** `npm run serve`, and the end of `npm start`. */
import { fileURLToPath } from 'node:url';
import { runServer } from './serve/run.ts';

await runServer(fileURLToPath(new URL('../../build', import.meta.url)), process.argv.slice(2));
