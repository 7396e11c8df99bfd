/** The loss of every model over the slots of its tables, and rings to change them. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fewest, margin, most, type View } from './layout.ts';

/** The axis of the loss ends at one of these, nats. */
const ceilings = [0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4.5, 6, 8, 12, 20];
const dot = { pair: 5, triple: 3.5, rule: 3 } as const;
const tones = { pair: 'deep', triple: 'teal', rule: 'grey' } as const;
type Lane = keyof typeof tones;
const nameLine = 16;

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

export function loss(view: View): Mark[] {
  const { at, words, values } = view;
  const named = namesAt(view);
  return [
    line('axis', [at.left, at.axis, at.right, at.axis], { stroke: 'ink-3' }),
    line('track', [at.left, at.track, at.right, at.track], {
      ...{ stroke: 'rule', thick: 3, lights: 'rows' },
    }),
    line('ceiling', [at.left, at.top, at.right, at.top], { stroke: 'rule-2' }),
    label('ceiling name', [at.left, at.top - 5], say(words.ceiling, { nats: ceilingOf(view) }), {
      fill: 'ink-2',
    }),
    label('fewest', [at.left, at.track + 23], number(fewest, 0), { fill: 'ink-2' }),
    label('most', [at.right, at.track + 23], number(most, 0), { fill: 'ink-2', anchor: 'end' }),
    label('drag', [(at.left + at.right) / 2, at.track + 23], words.drag, {
      ...{ fill: 'deep', anchor: 'middle' },
    }),
    ...lanesOf(values).flatMap((lane, i) => curve(view, lane, named[i])),
  ];
}

/** A line through the models, its name at the smallest. */
function curve(view: View, lane: Lane, name: number): Mark[] {
  const { at, frame, words } = view;
  const stroke = tones[lane];
  const places = frame.losses[lane].map(
    (each, i) => [at.slotsAt(frame.slots[i]), lossAt(view, each)] as const,
  );
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
    label(`name ${lane}`, [at.left - margin - 2, name + 4], words[lane], {
      ...{ anchor: 'end', fill: stroke, bold: lane === 'pair', phase: 1 },
    }),
  ];
}

/** Beside where each line begins, moved apart where they begin together. */
function namesAt(view: View): number[] {
  const { at, frame, values } = view;
  const wanted = lanesOf(values).map((lane) => lossAt(view, frame.losses[lane][0]));
  const placed: number[] = wanted.map(() => 0);
  let last = at.axis + nameLine;
  for (const i of wanted.map((_, each) => each).sort((a, b) => wanted[b] - wanted[a] || b - a)) {
    last = Math.min(wanted[i], last - nameLine);
    placed[i] = last;
  }
  return placed;
}

export const sizeGrips = ({ at, values, words }: View): Grip[] =>
  values.rows.map((rows, i) => ({
    ...{ key: `rows ${i}`, knob: 'rows', at: [i], name: say(words.gripName, { n: i + 1 }) },
    ...{ value: rows, x: at.slotsAt(rows), y: at.track, dx: at.right - at.left, dy: 0 },
    ...{ from: fewest, to: most, log: true },
  }));
