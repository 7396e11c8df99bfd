/** How much loss ten times the slots take away: the slope of the line through all models. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { mean, sum } from '../../../../../sims/math/vector.ts';
import { label, line } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { lanesOf, lossAt } from './loss.ts';

const large = { size: 30, face: 'serif', bold: true } as const;

/** A smaller fall is no step to be seen. */
const lowest = 12;

interface Fit {
  readonly slope: number; // nats a tenfold
  readonly at: (slots: number) => number;
}

/** By least squares over the logarithm of the slots; level where all models are alike. */
function fitOf({ frame, values }: View): Fit {
  const y = frame.losses[lanesOf(values)[0]];
  const x = frame.slots.map(Math.log10);
  const [mx, my] = [mean(x), mean(y)];
  const spread = sum(x.map((each) => (each - mx) ** 2));
  const slope = spread === 0 ? 0 : sum(x.map((each, i) => (each - mx) * (y[i] - my))) / spread;
  return { slope, at: (slots) => my + slope * (Math.log10(slots) - mx) };
}

export function verdict(view: View): Mark[] {
  const fit = fitOf(view);
  return [...tenfold(view, fit), ...number(view, fit)];
}

/** Ten times the slots along the line, and what it falls meanwhile. */
function tenfold(view: View, fit: Fit): Mark[] {
  const { at, frame } = view;
  const [first, last] = [frame.slots[0], frame.slots[frame.slots.length - 1]];
  if (last < 10 * first) return [];
  const from = Math.sqrt((first * last) / 10);
  const y = (slots: number): number =>
    Math.max(at.top, Math.min(at.axis, lossAt(view, fit.at(slots))));
  const [x1, x2] = [at.slotsAt(from), at.slotsAt(10 * from)];
  if (y(10 * from) - y(from) < lowest) return [];
  const look = { stroke: 'ink', thick: 1.5, phase: 2 } as const;
  return [
    line('fit', [at.slotsAt(first), y(first), at.slotsAt(last), y(last)], {
      ...{ stroke: 'ink-3', dashed: true, phase: 2 },
    }),
    line('tenfold', [x1, y(from), x2, y(from)], look),
    line('falls', [x2, y(from), x2, y(10 * from)], look),
    label('ten times', [(x1 + x2) / 2, y(from) - 5], '× 10', {
      ...{ anchor: 'middle', fill: 'ink', halo: true, phase: 2 },
    }),
  ];
}

function number({ at, frame, values, words }: View, { slope }: Fit): Mark[] {
  const [lane] = lanesOf(values);
  const rounded = fixed(Math.abs(slope), 2);
  const written = `${Number(rounded) === 0 ? '' : slope < 0 ? '−' : '+'}${rounded}`;
  const beside = at.names + textWidth(written, large) + 10;
  const all = frame.losses[lane];
  const ends = { first: fixed(all[0], 2), last: fixed(all[all.length - 1], 2) };
  const bits = fixed(Math.abs(slope) / Math.LN2, 2);
  return [
    label('slope', [at.names, at.number], written, { ...large, fill: 'deep', phase: 2 }),
    label('slope unit', [beside, at.number - 16], say(words.unit, { bits }), {
      fill: 'ink',
      phase: 2,
    }),
    label('slope ends', [beside, at.number], say(words.ends, ends), { fill: 'ink-2', phase: 2 }),
  ];
}
