/** In a linked program this file has `export { run } from` the run of its experiment. */
import type { Run } from '../../sims/contract/simulation.ts';

export declare const run: Run;
