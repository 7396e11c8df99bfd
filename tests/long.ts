/** Whether everything is tested, also what is too slow for every run: `npm run test:long`. */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    long: boolean;
  }
}

export const long: boolean = inject('long');

/** For trainings at many seeds, on a machine that has other things to do. */
export const patience = 3_600_000; // ms
