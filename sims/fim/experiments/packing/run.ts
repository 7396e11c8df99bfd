/** Documents that are cut into windows, before or after they are rearranged; and somebody who types. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { mean, vector } from '../../../math/vector.ts';
import type { Sides } from '../../arrange.ts';
import { hit, typed } from '../../cache.ts';
import { uniformCut } from '../../cut.ts';
import { verbs } from '../../language.ts';
import { tearChance } from '../../pack.ts';
import type { Plan } from '../../rate.ts';
import type { Frame } from './frame.ts';
import { documents, knobs, sides, widestWindow, type Values } from './knobs.ts';
import { file, files, levels, observe, tornShares } from './run/belt.ts';

const orders = ['psm', 'spm'] as const;
const purposes = { early: 'before', late: 'after' } as const;
const many = 200; // documents of the figure
const sentinels = 4; // that a rearranged document has more than words
const widths = vector(9, (i) => widestWindow - 16 + 2 * i);

/** Behind the cursor stands another word than the one that is typed. */
const wordAt = (prefix: readonly string[], at: number): string =>
  verbs.find((verb) => verb !== prefix[at]) ?? verbs[0];

type Cache = Pick<Frame, 'asked' | 'cached' | 'again' | 'cursors' | 'cachedAt' | 'cursor'>;

function cacheOf(before: Sides, cursor: number): Cache {
  const after = (at: number): Sides => typed(before, at, [wordAt(before.prefix, at)]);
  const hits = each(orders, (order) => hit(before, after(cursor), order));
  return {
    asked: hits.psm.asked,
    cached: each(orders, (order) => hits[order].cached),
    again: each(orders, (order) => hits[order].asked - hits[order].cached),
    cursors: vector(sides + 1, (at) => at),
    cachedAt: each(orders, (order) =>
      vector(sides + 1, (at) => hit(before, after(at), order).cached),
    ),
    cursor,
  };
}

export const run = simulation<Values, Frame>(knobs, {
  *simulate({ window, length, rate, cursor, seed }) {
    const ofFiles = stream(seed, 'files');
    const belt = files(documents, length, ofFiles);
    const plan: Plan = { rate, layout: 'psm', draw: uniformCut };
    const ofEditor = stream(seed, 'editor');
    const cache = cacheOf({ prefix: file(sides, ofEditor), suffix: file(sides, ofEditor) }, cursor);
    const more = files(many, length, stream(seed, 'more files'));
    const all: Plan = { ...plan, rate: 1 };
    const figure = {
      widths,
      tornAt: tornShares(more, widths, all, () => stream(seed, 'more cuts')),
      chanceAt: widths.map(
        (width) => 100 * mean(more.map((one) => tearChance(one.length + sentinels, width))),
      ),
    };
    for (let step = 0; step < documents; step++) {
      const packed = each(['early', 'late'] as const, (level) =>
        observe(
          levels[level](belt.slice(0, step + 1), window, plan, stream(seed, purposes[level])),
        ),
      );
      const { early, late } = packed;
      yield {
        step,
        documents: step + 1,
        windows: { early: early.windows, late: late.windows },
        holes: { early: early.holes, late: late.holes },
        torn: { early: early.torn, late: late.torn },
        given: { early: early.given, late: late.given },
        chance: 100 * tearChance(length + sentinels, window),
        ...{ ...cache, ...figure, window },
      };
    }
  },
});
