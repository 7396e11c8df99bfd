/**
 * The reach as a distance: a line as long as the places that hear the change, with the number in its
 * midst, and a shorter one of those that hear it without the convolution.
 */
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { margin, type View } from './layout.ts';

const large = { face: 'serif', bold: true } as const;
const size = { wide: 42, phone: 32 } as const;
const tick = 9; // half of it
const ring = 14; // from its middle to what stands beside

export const numbers = (view: View): Mark[] => [
  label('task', [margin, 15], view.words[isWide(view) ? 'task' : 'taskShort'], {
    ...{ bold: true, size: isWide(view) ? 15 : 13, fill: 'ink' },
  }),
  ...reach(view),
  ...drag(view),
  ...alone(view),
];

const isWide = ({ arrangement }: View): boolean => arrangement === 'wide';

/** Edges of the places that hear it, as far as they are drawn. */
function edgesOf({ at, frame }: View, lane: 'windows' | 'convolved'): readonly [number, number] {
  const all = frame.heard[lane].flatMap((change, t) => (change > 0 && at.isShown(t) ? [t] : []));
  const [first, last] = [all[0] ?? frame.place - 1, all[all.length - 1] ?? frame.place - 1];
  return [at.x(first) + 1.5, at.x(last) + at.cell - 1.5];
}

/** A line with an upright end on the right, broken where the number stands. */
function reach(view: View): Mark[] {
  const { at, frame, words, width } = view;
  const [left, right] = edgesOf(view, 'convolved');
  const style = { ...large, size: size[view.arrangement] } as const;
  const written = String(frame.reach.convolved);
  const unit = words[isWide(view) ? 'reach' : 'reachShort'];
  const wide = textWidth(written, style) + 8 + textWidth(unit, { bold: true });
  const start = at.middle(frame.place - 1) + ring;
  const isInside = right - start >= wide + 20;
  // else beside it, where there is more room
  const x = isInside
    ? (start + right - wide) / 2
    : right + 12 + wide <= width
      ? right + 12
      : Math.max(margin, left - 12 - wide);
  const y = at.reach;
  const strokes: readonly (readonly [number, number])[] = isInside
    ? [
        [at.middle(frame.place - 1), x - 10],
        [x + wide + 10, right],
      ]
    : [[at.middle(frame.place - 1), right]];
  return [
    ...strokes.map(([from, to], i) => bar(`reach line ${i}`, from, to, y, 'coral')),
    line('reach end', [right, y - tick, right, y + tick], { stroke: 'coral', thick: 3 }),
    label('reach', [x, y + style.size * 0.34], written, { ...style, fill: 'coral', phase: 2 }),
    label('reach unit', [x + textWidth(written, style) + 8, y + 4], unit, {
      ...{ bold: true, fill: 'coral' },
    }),
  ];
}

const bar = (key: string, from: number, to: number, y: number, stroke: Paint): Mark =>
  line(key, [from, y, to, y], { stroke, thick: 3, lights: 'changed', phase: 2 });

/** The ring at the beginning of the line: the changed letter above it. */
export function tokenGrip({ at, frame, words }: View): Grip {
  const last = Math.max(2, frame.characters.length);
  return {
    ...{ key: 'changed', knob: 'changed', name: words.changedName, value: frame.place },
    ...{ x: at.middle(frame.place - 1), y: at.reach, dx: (last - 1) * at.cell, dy: 0 },
    ...{ from: 1, to: last },
  };
}

/** Words beneath the line: of the ring, and how many between do not hear it. */
function drag({ at, frame, words, width, ...view }: View): Mark[] {
  const [wide, bold, y] = [textWidth(words.drag, { bold: true }), true, at.reach + 30];
  const x = Math.max(margin, Math.min(width - wide, at.middle(frame.place - 1) - 8));
  const gaps = say(words.gaps, { gaps: frame.gaps });
  const [, right] = edgesOf({ at, frame, words, width, ...view }, 'convolved');
  const end = Math.max(right, x + wide + 14 + textWidth(gaps, { bold }));
  return [
    label('drag', [x, y], words.drag, { bold, fill: 'coral' }),
    ...(frame.gaps > 0
      ? [
          label('gaps', [end <= width ? end : x - 14, y], gaps, {
            bold,
            anchor: 'end',
            fill: 'ink-2',
          }),
        ]
      : []),
  ];
}

/** Who looks the change up: the reach without the convolution. */
function alone(view: View): Mark[] {
  const { at, frame, words, width } = view;
  const [left, right] = edgesOf(view, 'windows');
  const y = at.alone;
  const text = fitted(
    say(words[isWide(view) ? 'alone' : 'aloneShort'], { n: frame.reach.windows }),
    width,
  );
  const isRight = right + 10 + textWidth(text) <= width;
  return [
    bar('alone line', left, right, y, 'ink-3'),
    ...[left, right].map((x, i) =>
      line(`alone end ${i}`, [x, y - 6, x, y + 6], { stroke: 'ink-3', thick: 3 }),
    ),
    label(
      'reach alone',
      [isRight ? right + 10 : Math.min(width, right), isRight ? y + 4 : y + 20],
      text,
      {
        ...{ anchor: isRight ? 'start' : 'end', fill: 'ink-2' },
      },
    ),
  ];
}
