/** The window of bits that are kept, the lane of carries left of it and the edge right of it. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { carryColumns, type View } from './layout.ts';

export function windowMarks(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const x = at.xOf(frame.exponent);
  const end = at.xOf(at.edge - 1);
  const foot = at.after + at.before[1] + 5;
  const cut = values.rounding === 'cut';
  const says = say(words.windowSays, {
    ...{ bits: values.bits, from: worth(frame.exponent), to: worth(at.edge) },
  });
  return [
    rect('window', [x - 2, at.top, end - x + 4, foot - at.top], {
      ...{ fill: 'deep-soft', stroke: 'deep', r: 3, says, lights: 'bits' },
    }),
    line('edge', [end + 2, at.top - 6, end + 2, at.floor], {
      ...{ stroke: 'coral', thick: 2, says: words[cut ? 'edgeSays' : 'nearSays'] },
    }),
    label('window name', [x, at.head], say(words.window, { bits: values.bits }), {
      ...{ fill: 'deep', bold: true, says },
    }),
    ...carries(view, x),
    ...beyond(view, end + 8, words[cut ? 'beyond' : 'near']),
    ...(at.isWide ? places(view, x, end) : []),
  ];
}

/** Beside the edge, where there is room for it. */
function beyond({ at, width }: View, x: number, text: string): Mark[] {
  const look = { fill: 'coral', bold: true } as const;
  if (!at.isWide && x + textWidth(text, look) > width) return [];
  return [label('beyond name', [x, at.head], text, look)];
}

function carries({ at, words }: View, x: number): Mark[] {
  const room = carryColumns * at.column - 4;
  const text = fitted(words.carries, room);
  if (!at.isWide || text !== words.carries) return [];
  return [
    label('carries name', [x - 6, at.head], text, {
      ...{ anchor: 'end', fill: 'ink-3', says: words.carriesSays },
    }),
  ];
}

/** What a bit of a place is worth: 2,048 or 0.25. */
export const worth = (place: number): string => number(2 ** place);

/** What the window's first and last column are worth. */
function places({ at, frame }: View, x: number, end: number): Mark[] {
  const last = worth(at.edge);
  const y = at.top + 11;
  if (textWidth(last) + textWidth(worth(frame.exponent)) + 12 > end - x) return [];
  return [
    label('first place', [x + 1, y], worth(frame.exponent), { fill: 'ink-2' }),
    label('last place', [end - 1, y], last, { fill: 'ink-2', anchor: 'end' }),
  ];
}
