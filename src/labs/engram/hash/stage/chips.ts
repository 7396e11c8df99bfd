/** The text as tokens, the window on it, and the places where the same phrase stands. */
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import type { Chip } from './rows.ts';

const hint = 11; // base line
const bracket = 9; // under a chip
const edge = 9; // no ring is cut by the edge
const beside = 14; // from the ring to its words
const reach = 64; // from two tokens to three

export const chips = (view: View): Mark[] => [
  ...view.at.chips.flatMap((chip) => chipMarks(view, chip)),
  ...windowMarks(view),
  ...hints(view),
];

const orderOf = ({ frame }: View): number => frame.window.ids.length;

const isInWindow = (view: View, column: number): boolean =>
  column <= view.frame.at && column > view.frame.at - orderOf(view);

/** In a window that holds the same n-gram. */
const isSame = (view: View, column: number): boolean =>
  view.frame.window.same.some((end) => column <= end && column > end - orderOf(view));

const topOf = ({ at }: View, { row }: Chip): number => at.text + row * at.textPitch;

function chipMarks(view: View, chip: Chip): Mark[] {
  const { at, frame, words } = view;
  const { column, text, x, w } = chip;
  const y = topOf(view, chip);
  const [here, same] = [isInWindow(view, column), isSame(view, column)];
  const isPad = column < 1;
  return [
    rect(`chip ${column}`, [x, y, w, at.chip], {
      fill: here ? 'deep' : same ? 'deep-soft' : 'panel',
      stroke: here || same ? 'deep' : 'rule',
      r: 5,
      says: isPad ? words.pad : say(words.token, { n: column, token: frame.names[column - 1] }),
      ...(!isPad && { leads: stepAt(view, column) }),
      phase: 0,
    }),
    label(`token ${column}`, [x + w / 2, y + at.chip / 2 + 4.5], text, {
      size: 13,
      anchor: 'middle',
      fill: here ? 'panel' : isPad ? 'ink-3' : 'ink',
      phase: 0,
    }),
  ];
}

/** The step of this walk through the text at which the window ends at a token. */
function stepAt({ frame }: View, column: number): number {
  const walk = frame.step - (frame.at - 1);
  return walk + column - 1;
}

/** A line under the window, row by row. */
function windowMarks(view: View): Mark[] {
  const { at } = view;
  const own = at.chips.filter(({ column }) => isInWindow(view, column));
  return [...new Set(own.map(({ row }) => row))].map((row): Mark => {
    const inRow = own.filter((chip) => chip.row === row);
    const y = topOf(view, inRow[0]) + at.chip + bracket;
    const last = inRow[inRow.length - 1];
    return line(`window ${row}`, [inRow[0].x, y, last.x + last.w, y], {
      stroke: 'deep',
      thick: 2,
      phase: 0,
    });
  });
}

function hints(view: View): Mark[] {
  const { arrangement, frame, width, words } = view;
  const { x, y } = windowGrip(view);
  const last = view.at.chips.find(({ column }) => column === frame.at);
  const right = (last ? last.x + last.w : x) + 8;
  const long = textWidth(words.widen);
  const [fitsRight, fitsLeft] = [right + long <= width, x - beside >= long];
  const look = { fill: 'deep', phase: 0 } as const;
  const repeated = frame.window.same.length > 1 && arrangement === 'wide';
  return [
    label('hint', [0, hint], words.move, look),
    ...(fitsRight || fitsLeft
      ? [
          label('widen', [fitsRight ? right : x - beside, y + 4], words.widen, {
            ...look,
            anchor: fitsRight ? 'start' : 'end',
          }),
        ]
      : []),
    ...(repeated
      ? [
          label('same', [width, hint], say(words.same, { n: frame.window.same.length }), {
            anchor: 'end',
            fill: 'ink-2',
          }),
        ]
      : []),
  ];
}

/** Where the window begins, in the row where it ends, is taken hold of. */
export function windowGrip(view: View): Grip {
  const { at, words } = view;
  const own = at.chips.filter(({ column }) => isInWindow(view, column));
  const end = own[own.length - 1];
  const start = own.find(({ row }) => row === end.row) ?? end;
  return {
    ...{ key: 'window', knob: 'order', name: words.windowName, value: orderOf(view) },
    ...{ x: Math.max(edge, start.x), y: topOf(view, end) + at.chip + bracket },
    ...{ dx: -reach, dy: 0, from: 2, to: 3 },
  };
}
