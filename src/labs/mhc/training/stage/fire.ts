/** One network: how hot each layer was in each stretch of steps, in bands of half a power of ten. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Mixed, Stretch } from '../../../../../sims/mhc/experiments/training/frame.ts';
import type { Vector } from '../../../../../sims/math/vector.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { paints, placeOf, type View } from './layout.ts';

/** Bands from 1 to 10,000, where the last is open. */
export const bands = 8;
const perTen = 2;
export const hottest = 10 ** (bands / perTen);

/** 0 below the first half power of ten. */
export const bandOf = (gain: number): number =>
  Math.max(0, Math.min(bands, Math.floor(perTen * Math.log10(gain) + 1e-9)));

export function fire(view: View, lane: Mixed): Mark[] {
  const { frame, at, words, values, arrangement } = view;
  const { top, height } = at.layers[lane];
  const layerName = arrangement === 'wide' ? words.layer : '{layer}';
  const reached = placeOf(view, frame.step);
  return [
    rect(`${lane} all`, [at.from, top, at.to - at.from, height], { stroke: 'rule' }),
    rect(`${lane} calm`, [at.from, top, reached - at.from, height], {
      ...{
        fill: lane === 'hc' ? 'coral-soft' : 'deep-soft',
        says: say(words.calm, { lane: words[lane] }),
      },
    }),
    ...frame.past.flatMap((stretch, k) => column(view, lane, stretch, k)),
    ...[['last', values.layers, top + 10] as const, ['first', 1, top + height] as const].map(
      ([end, layer, y]) =>
        label(`${lane} ${end}`, [at.from - 6, y], say(layerName, { layer }), {
          ...{ anchor: 'end', fill: 'ink-2' },
        }),
    ),
    ...calm(view, lane),
  ];
}

/** What is called near 1. */
const near = 0.1;

/** A lane in which there is nothing to see says so. */
function calm(view: View, lane: Mixed): Mark[] {
  const { at, frame, words } = view;
  const isCalm = frame.past.every(({ gain }) =>
    gain[lane].every((each) => Math.abs(each - 1) < near),
  );
  if (!isCalm) return [];
  const { top, height } = at.layers[lane];
  return [
    label(`${lane} stays`, [at.from + 10, top + height / 2 + 4], words.stays, {
      fill: lane === 'hc' ? 'coral' : 'deep',
    }),
  ];
}

/** Layers of one band that follow each other are one mark. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly band: number;
}

function runsOf(gains: Vector): Run[] {
  const runs: Run[] = [];
  gains.forEach((gain, layer) => {
    const band = bandOf(gain);
    const before = runs[runs.length - 1];
    if (before?.band === band) runs[runs.length - 1] = { ...before, last: layer };
    else runs.push({ first: layer, last: layer, band });
  });
  return runs.filter(({ band }) => band > 0);
}

function column(view: View, lane: Mixed, { step, gain }: Stretch, k: number): Mark[] {
  const { frame, at, words, values } = view;
  const { top, height } = at.layers[lane];
  const from = k === 0 ? 0 : frame.past[k - 1].step;
  const [x, right] = [placeOf(view, from), placeOf(view, step)];
  const row = height / values.layers;
  return runsOf(gain[lane]).map(({ first, last, band }) =>
    rect(
      `${lane} ${k} ${first}`,
      [x, top + height - (last + 1) * row, right - x, (last - first + 1) * row],
      {
        ...{ fill: paints[lane], opacity: band / bands, phase: 0 },
        says: say(words.cell, {
          ...{ lane: words[lane], step, layer: last + 1, times: number(gain[lane][last]) },
        }),
      },
    ),
  );
}
