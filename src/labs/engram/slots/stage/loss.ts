/** The loss of every model over the size of its tables, and a ring to change one of them. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { askedOf, fewest, most, type View } from './layout.ts';

/** The axis of the loss ends at one of these, nats. */
const ceilings = [0.1, 0.2, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 20];
const dot = { pair: 5, triple: 3.5, rule: 3 } as const;
const tones = { pair: 'deep', triple: 'teal', rule: 'grey' } as const;
type Lane = keyof typeof tones;
const nameLine = 15;

/** What is taught: without facts in the data, or without a rule, there is nothing to judge. */
export const lanesOf = ({ facts }: View['values']): readonly Lane[] =>
  facts === 0 ? ['rule'] : facts === 1 ? ['pair', 'triple'] : ['pair', 'triple', 'rule'];

const ceilingOf = ({ frame, values }: View): number => {
  const highest = Math.max(...lanesOf(values).flatMap((lane) => frame.losses[lane]));
  return ceilings.find((each) => each >= highest) ?? highest;
};

/** Where a loss is. */
export const lossAt = (view: View, loss: number): number =>
  view.at.axis - ((view.at.axis - view.at.top) * loss) / ceilingOf(view);

/** Where a model is. */
export const modelAt = ({ at, frame }: View, model: number): number =>
  at.slotsAt(askedOf(frame)[model]);

export function loss(view: View): Mark[] {
  const { values } = view;
  const named = namesAt(view);
  return [...axes(view), ...lanesOf(values).flatMap((lane, i) => curve(view, lane, named[i]))];
}

function axes(view: View): Mark[] {
  const { at, arrangement, words } = view;
  const ceiling = ceilingOf(view);
  const wide = arrangement === 'wide';
  return [
    ...[0, ceiling / 2, ceiling].flatMap((nats, i): Mark[] => [
      line(`level ${i}`, [at.left, lossAt(view, nats), at.right, lossAt(view, nats)], {
        stroke: i === 0 ? 'ink-3' : 'rule',
      }),
      label(`level ${i} name`, [at.left - 10, lossAt(view, nats) + 4], number(nats, 2), {
        ...{ fill: 'ink-2', anchor: 'end' },
      }),
    ]),
    label('loss name', [0, at.top - 10], words[wide ? 'lossName' : 'lossNameShort'], {
      fill: 'ink-2',
    }),
    ...(wide ? [16, 64, 256, 1024, 4096] : [16, 256, 4096]).map((slots) =>
      label(`tick ${slots}`, [at.slotsAt(slots), at.axis + 16], number(slots, 0), {
        ...{ anchor: 'middle', fill: 'ink-2' },
      }),
    ),
    label(
      'slots name',
      [at.right + (wide ? 26 : 22), at.axis + 16],
      words[wide ? 'slotsName' : 'slotsNameShort'],
      {
        fill: 'ink-2',
      },
    ),
    ...ring(view),
  ];
}

/** What the ring hangs from, and what it does. */
function ring(view: View): Mark[] {
  const { at, words } = view;
  const { x, y } = sizeGrip(view);
  const wide = textWidth(words.drag);
  const isRight = x - 16 - wide > at.left;
  return [
    line('track', [at.left, y, at.right, y], { stroke: 'rule', thick: 3, lights: 'rows' }),
    line('stem', [x, at.axis + 20, x, y], { stroke: 'ink-3' }),
    label('drag', [isRight ? x - 14 : x + 14, y + 4], words.drag, {
      ...{ fill: 'deep', anchor: isRight ? 'end' : 'start', halo: true },
    }),
  ];
}

/** A line through the models, its name beside the largest. */
function curve(view: View, lane: Lane, name: number): Mark[] {
  const { at, arrangement, frame, words } = view;
  const stroke = tones[lane];
  const places = frame.losses[lane].map(
    (each, i) => [modelAt(view, i), lossAt(view, each)] as const,
  );
  const written = words[arrangement === 'wide' ? lane : `${lane}Short`];
  return [
    poly(`line ${lane}`, places.flat(), { stroke, thick: lane === 'pair' ? 2.5 : 1.5, phase: 1 }),
    ...places.map(([x, y], i) =>
      circle(`dot ${lane} ${i}`, [x, y, dot[lane]], {
        fill: stroke,
        says: say(words.dot, {
          ...{ name: words[lane], slots: number(frame.slots[i], 0) },
          nats: fixed(frame.losses[lane][i], 3),
        }),
        phase: 1,
      }),
    ),
    label(`name ${lane}`, [at.right + 12, name + 4], written, {
      ...{ fill: stroke, bold: lane === 'pair', phase: 1 },
    }),
  ];
}

/** Beside where each line ends, moved apart where they end together. */
function namesAt(view: View): number[] {
  const { at, frame, values } = view;
  const ends = lanesOf(values).map((lane) => frame.losses[lane][frame.slots.length - 1]);
  const wanted = ends.map((end) => lossAt(view, end));
  const placed: number[] = wanted.map(() => 0);
  let last = at.axis + nameLine - 4;
  for (const i of wanted.map((_, each) => each).sort((a, b) => wanted[b] - wanted[a] || b - a)) {
    last = Math.min(wanted[i], last - nameLine);
    placed[i] = last;
  }
  return placed;
}

/** The last model of the list, which is the largest until somebody turns it down. */
export function sizeGrip({ at, values, words }: View): Grip {
  const i = values.rows.length - 1;
  const rows = values.rows[i];
  return {
    ...{ key: `rows ${i}`, knob: 'rows', at: [i], name: say(words.gripName, { n: i + 1 }) },
    ...{ value: rows, x: at.slotsAt(rows), y: at.track, dx: at.right - at.left, dy: 0 },
    ...{ from: fewest, to: most, log: true },
  };
}
