/** The clocks: what a hand passed over in training, what beyond, and where it stands. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { isBeyond, middleOf, shown, turned, type View } from './layout.ts';

export const clocks = (view: View): Mark[] => [
  label('heading', [0, view.at.heading], view.words[`${view.arrangement}Heading`], {
    ...{ fill: 'ink-2' },
  }),
  ...view.frame.pair.flatMap((pair) => clock(view, pair)),
];

const corners = 24; // of a whole turn

/** Points on the rim from one angle to another, in turns from the top to the right. */
export function rim(
  [x, y]: readonly [number, number],
  r: number,
  [from, to]: readonly [number, number],
): number[] {
  const pieces = Math.max(1, Math.ceil(corners * (to - from)));
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const angle = 2 * Math.PI * (from + ((to - from) * i) / pieces);
    return [x + r * Math.sin(angle), y - r * Math.cos(angle)];
  }).flat();
}

function clock(view: View, pair: number): Mark[] {
  const { at, frame, words } = view;
  const middle = middleOf(view, pair);
  const [x, y] = middle;
  const range = shown(view, pair);
  const now = turned(view, pair, 'chosen');
  const beyond = isBeyond(view, pair, 'chosen');
  const says = say(words[beyond ? 'handBeyond' : 'hand'], {
    ...{ pair: pair + 1, turn: number(frame.wavelengths.chosen[pair], 0) },
    ...{ turned: number(now, 2), range: number(range, 2) },
  });
  const soft = { fill: 'teal-soft', stroke: 'teal' } as const;
  return [
    circle(`face ${pair}`, [x, y, at.radius], {
      ...(range === 1 ? soft : { fill: 'panel', stroke: 'rule' }),
      ...{ says, lights: 'angles' },
    }),
    ...(range < 1
      ? [
          poly(`trained ${pair}`, [x, y, ...rim(middle, at.radius, [0, range])], {
            ...{ ...soft, closed: true, says },
          }),
        ]
      : []),
    ...(beyond
      ? [
          poly(`beyond ${pair}`, [x, y, ...rim(middle, at.radius, [range, Math.min(1, now)])], {
            ...{ fill: 'coral-soft', stroke: 'coral', closed: true, says },
          }),
        ]
      : []),
    ...ghost(view, pair),
    hand(view, pair, 'chosen', says),
    ...slowed(view, pair),
  ];
}

function hand(view: View, pair: number, as: 'chosen' | 'trained', says?: string): Mark {
  const { at } = view;
  const [x, y] = middleOf(view, pair);
  const angle = 2 * Math.PI * turned(view, pair, as);
  const [dx, dy] = [at.radius * Math.sin(angle), -at.radius * Math.cos(angle)];
  const beyond = isBeyond(view, pair, as);
  const end = [x, y, x + dx, y + dy] as const;
  return as === 'chosen'
    ? line(`hand ${pair}`, end, { stroke: beyond ? 'coral' : 'deep', thick: 3, says })
    : line(`as trained ${pair}`, end, {
        ...{ stroke: beyond ? 'coral' : 'ink-3', thick: 1.5, dashed: true },
      });
}

/** Where the hand would be as trained, if it is slower now, and what it would have passed over. */
function ghost(view: View, pair: number): Mark[] {
  if (view.frame.slowed[pair] <= slower) return [];
  const range = shown(view, pair);
  const to = Math.min(1, turned(view, pair, 'trained'));
  const arc = rim(middleOf(view, pair), view.at.radius, [range, to]);
  return [
    ...(isBeyond(view, pair, 'trained')
      ? [poly(`as trained beyond ${pair}`, arc, { stroke: 'coral', dashed: true })]
      : []),
    hand(view, pair, 'trained'),
  ];
}

const slower = 1.005; // less would be written as 1

/** How much more slowly it turns than in training. */
function slowed(view: View, pair: number): Mark[] {
  const { at, frame } = view;
  const factor = frame.slowed[pair];
  if (factor <= slower) return [];
  const [x, y] = middleOf(view, pair);
  const text = `÷${number(factor, factor < 9.95 ? 1 : 0)}`;
  return [
    label(`slowed ${pair}`, [x, y + at.radius + 14], text, { anchor: 'middle', fill: 'ink-2' }),
  ];
}
