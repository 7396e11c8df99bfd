/** The panes of one lane and the beam that passes them, coral where it runs out of them. */
import type { Mixed } from '../../../../../sims/mhc/experiments/depth/frame.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Vector } from '../../../../../sims/math/vector.ts';
import { line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { gainsOf, heightOf, paints, paneOf, placeOf, published, type View } from './layout.ts';

/** By how much the far edge of a pane is shifted, as a share of the way to the next. */
const slant = 0.42;

export function beam(view: View, lane: Mixed): Mark[] {
  const { at } = view;
  const heights = gainsOf(view, lane).map((gain) => heightOf(at, gain));
  const xs = heights.map((_, layer) => placeOf(view, layer));
  const inside = heights.map((height) => Math.min(height, paneOf(at)));
  const middle = at.middle[lane];
  return [
    ...panes(view, lane),
    band(
      `${lane} beam`,
      xs,
      inside.map((h) => middle - h),
      inside.map((h) => middle + h),
      {
        ...{ fill: paints[lane], opacity: lane === 'hc' ? 0.4 : 0.75 },
      },
    ),
    ...(heights.some((h) => h > paneOf(at))
      ? ([-1, 1] as const).map((side) =>
          band(
            `${lane} beyond ${side}`,
            xs,
            inside.map((h) => middle + side * h),
            heights.map((h, i) => middle + side * Math.max(h, inside[i])),
            { fill: 'coral', opacity: 0.9 },
          ),
        )
      : []),
    ...paper(view, lane),
    pulse(view, lane),
  ];
}

function band(
  key: string,
  xs: Vector,
  above: Vector,
  below: Vector,
  look: Pick<Mark, 'fill' | 'opacity'>,
): Mark {
  const there = xs.flatMap((x, i) => [x, above[i]]);
  const back = xs.flatMap((x, i) => [below[i], x]).reverse();
  return poly(key, [...there, ...back], { closed: true, phase: 0, ...look });
}

/** A pane of glass a layer; one says what has passed it, once it was reached. */
function panes(view: View, lane: Mixed): Mark[] {
  const { at, values, words } = view;
  const gains = gainsOf(view, lane);
  const [middle, half] = [at.middle[lane], paneOf(at)];
  const tilt = slant * (placeOf(view, 1) - placeOf(view, 0));
  return Array.from({ length: values.layers }, (_, i) => {
    const x = placeOf(view, i + 0.5);
    const after = values.direction === 'forward' ? i + 1 : i;
    const isReached = i + 1 < gains.length;
    const times = isReached ? number(gains[after]) : '';
    return poly(
      `${lane} pane ${i}`,
      [
        x - tilt,
        middle - half + 3,
        x + tilt,
        middle - half,
        x + tilt,
        middle + half - 3,
        x - tilt,
        middle + half,
      ],
      {
        ...{ closed: true, fill: 'panel', stroke: 'rule', opacity: isReached ? 1 : 0.5 },
        ...(isReached
          ? { says: say(words[`${lane}Pane`], { layer: i + 1, times }), leads: i }
          : { says: say(words.notYet, { layer: i + 1 }) }),
      },
    );
  });
}

/** The largest size that the paper shows, at both edges. */
function paper({ at, words, width, arrangement }: View, lane: Mixed): Mark[] {
  const height = heightOf(at, published[lane]);
  const to = arrangement === 'wide' ? at.to + 6 : width;
  const says = say(words.paper, { times: number(published[lane]) });
  return ([-1, 1] as const).map((side) => {
    const y = at.middle[lane] + side * height;
    return line(`${lane} paper ${side}`, [at.from, y, to, y], {
      ...{ stroke: 'gold', thick: 1.5, dashed: true, says },
    });
  });
}

/** What enters, of size 1, with the way it goes. */
function pulse(view: View, lane: Mixed): Mark {
  const { at, frame, values } = view;
  const isForward = values.direction === 'forward';
  const x = isForward ? at.from - 2 : placeOf(view, frame.layer) + 2;
  const [middle, reach] = [at.middle[lane], isForward ? -12 : 12];
  return poly(
    `${lane} pulse`,
    [x + reach, middle - at.one, x + reach, middle + at.one, x, middle],
    { closed: true, fill: 'ink' },
  );
}
