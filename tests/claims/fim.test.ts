/** What pages of FIM claim of a training, on seeds that nothing was chosen by. `npm run test:long`. */
import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import type { Frame } from '../../sims/fim/experiments/rate/frame.ts';
import { course, type Values } from '../../sims/fim/experiments/rate/knobs.ts';
import { run } from '../../sims/fim/experiments/rate/run.ts';
import { last } from '../../src/labs/contract/claims.ts';
import { patience } from '../long.ts';

test.each([1, 201, 202])(
  'Rate: holes are filled; a bare text costs, and hardly behind the mark; half of the documents cost nothing, none reach the least: seed %i',
  { timeout: patience },
  async (seed) => {
    const resources = await run.prepare?.(startOf(run.knobs) as Values);
    const trained = (start: Partial<Values>): Frame => last([...drive(run, start, resources)]);
    const all = trained({ seed });
    expect(all.trained).toBe(course.steps);
    expect(all.filledOf.name).toBeGreaterThan(90);
    expect(all.lost.bare).toBeGreaterThan(0.4);
    expect(all.lost.behindWords).toBeLessThan(0.5 * all.lost.bare);
    const half = trained({ seed, rate: 0.5 });
    expect(half.lost.bare).toBeLessThan(0.05);
    expect(half.filled).toBeGreaterThan(2 * half.guessing);
    // what the page calls the best possible, as without holes
    const none = trained({ seed, rate: 0 });
    expect(none.lost.bare).toBeLessThan(0.02);
  },
);
