/** The three losses on one log scale, and the steps on which one jumped. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Lane, Stretch } from '../../../../../sims/mhc/experiments/training/frame.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { paints, placeOf, type View } from './layout.ts';

const lanes: readonly Lane[] = ['plain', 'hc', 'mhc'];

export function losses(view: View): Mark[] {
  const { at, words, frame } = view;
  const { top, height } = at.loss;
  return [
    line('loss floor', [at.from, top + height, at.to, top + height], { stroke: 'rule' }),
    title(view),
    ...lanes.map((lane) => {
      const points = frame.past.flatMap((stretch) => [
        placeOf(view, stretch.step),
        heightOf(view, stretch.loss[lane]),
      ]);
      return poly(`${lane} loss`, points.length > 2 ? points : [...points, ...points], {
        ...{ stroke: paints[lane], thick: lane === 'plain' ? 1.5 : 2, phase: 1 },
        says: say(words.lossSays, { lane: words[lane], loss: number(frame.loss[lane]) }),
      });
    }),
    ...lanes.flatMap((lane, i) => jumps(view, lane, i)),
    ...lanes.map((lane, i) => value(view, lane, i)),
  ];
}

/** Losses within a tenth of each other are all one here; other seeds differ by as much. */
const alike = 1.1;

/** What the losses say of the three networks, if they say anything. */
function title(view: View): Mark {
  const { at, words, frame, arrangement } = view;
  const wide = arrangement === 'wide';
  const ends = lanes.map((lane) => frame.loss[lane]);
  const jumped = lanes.some((lane) => frame.spikes[lane] > 0);
  const isAlike = !jumped && Math.max(...ends) < alike * Math.min(...ends);
  const text = jumped ? 'lossJumped' : isAlike ? 'lossAlike' : 'loss';
  const y = at.loss.top - (wide ? 8 : 23);
  return label('loss title', [wide ? at.from : 0, y], words[text], { bold: true, fill: 'ink' });
}

/** The scale reaches from the lowest loss so far to the highest. */
function heightOf({ at, frame }: View, loss: number): number {
  const all = frame.past.flatMap((stretch) => Object.values(stretch.loss)).map(Math.log);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const part = high > low ? (Math.log(loss) - low) / (high - low) : 1;
  return at.loss.top + at.loss.height * (1 - part);
}

/** A point down where a loss jumped in a stretch. */
function jumps(view: View, lane: Lane, row: number): Mark[] {
  const { at, frame, words } = view;
  const before = (k: number): number => (k === 0 ? 0 : frame.past[k - 1].spikes[lane]);
  const jumped = (stretch: Stretch, k: number): number => stretch.spikes[lane] - before(k);
  return frame.past.flatMap((stretch, k): Mark[] => {
    const count = jumped(stretch, k);
    if (count === 0) return [];
    const x = placeOf(view, stretch.step);
    const y = at.loss.top + 4 + 7 * row;
    const says = say(words.jumped, { lane: words[lane], count, step: stretch.step });
    const look = { closed: true, fill: paints[lane], says };
    return [poly(`${lane} jump ${k}`, [x - 4, y - 4, x + 4, y - 4, x, y + 3], look)];
  });
}

/** Beside the curves, or above them in a row. */
function value({ at, frame, words, arrangement, width }: View, lane: Lane, i: number): Mark {
  const text = `${words[lane]} ${fixed(frame.loss[lane], 3)}`;
  const look = { fill: paints[lane] };
  return arrangement === 'wide'
    ? label(`${lane} value`, [at.to + 16, at.loss.top + 10 + 17 * i], text, look)
    : label(`${lane} value`, [(i * width) / 3, at.loss.top - 7], text, look);
}
