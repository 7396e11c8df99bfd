/** The parts in turn and in two lanes, as far as the clock has come. */
import type { Part } from '../../../../../sims/dualpipe/experiments/overlap/frame.ts';
import { knobs } from '../../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { across, type View } from './layout.ts';

const faint = 0.45; // of a forward; a backward is drawn full

/** By the part's name: what stands in it, and what it is. */
const named: Readonly<Record<string, readonly [short: string, long: string]>> = {
  'attention forward': ['attention', 'attentionForward'],
  'dispatch forward': ['dispatch', 'dispatchForward'],
  'MLP forward': ['mlp', 'mlpForward'],
  'combine forward': ['combine', 'combineForward'],
  'combine backward': ['combine', 'combineBackward'],
  'MLP backward, input': ['mlp', 'mlpInput'],
  'MLP backward, weights': ['weights', 'mlpWeights'],
  'dispatch backward': ['dispatch', 'dispatchBackward'],
  'attention backward, input': ['attention', 'attentionInput'],
  'attention backward, weights': ['weights', 'attentionWeights'],
};

export function slots(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const [turn, computing, sending] = at.rows;
  const isWide = arrangement === 'wide';
  const name = (key: string, y: number, text: string, bold = false): Mark =>
    label(key, [at.left - 8, y + at.tall / 2 + 4], text, {
      ...{ anchor: 'end', fill: bold ? 'ink' : 'ink-2', bold },
    });
  const low = sending + at.tall;
  return [
    name('turn name', turn, words.turn, true),
    ...frame.turns.flatMap((part, i) => block(view, `turn ${i}`, part, turn)),
    ...idle(view, 'turn idle', frame.turns, frame.serial, turn),
    label('fused title', [at.left, computing - 8], words.fused, { fill: 'deep', bold: true }),
    name('computes', computing, words.computes),
    name('sends', sending, words.sends),
    ...frame.parts.flatMap((part, i) =>
      block(view, `part ${i}`, part, part[1] === 0 ? computing : sending),
    ),
    ...idle(view, 'idle', frame.parts, frame.together, computing),
    ...end(view, 'together', frame.together, computing - 4, low + 4),
    ...end(view, 'in turn', frame.serial, turn - 4, low + 4),
    ...(isWide ? [label('parts', [at.left, low + 36], words.parts, { fill: 'ink-2' })] : []),
    label('key', [isWide ? at.left : 0, low + 20], words[isWide ? 'key' : 'keyShort'], {
      fill: 'ink-2',
    }),
  ];
}

function block(view: View, key: string, part: Part, y: number): Mark[] {
  const { at, frame, words } = view;
  const [name, lane, start, end] = part;
  if (start >= frame.time || end <= start) return [];
  const [short, long] = named[name];
  const x = across(view, start);
  const w = across(view, Math.min(end, frame.time)) - x - 1;
  const isForward = name.endsWith('forward');
  const says = say(words.says, {
    ...{ name: words[long], from: number(start, 2), to: number(end, 2) },
  });
  const isSent = lane === 1;
  const fits = textWidth(words[short]) <= w - 2;
  return [
    rect(key, [x, y, Math.max(0.5, w), at.tall], {
      ...{ fill: isSent ? 'teal' : 'deep', opacity: isForward ? faint : undefined, says, r: 2 },
      ...(isSent ? { lights: 'communication' } : {}),
    }),
    ...(fits
      ? [
          label(`${key} name`, [x + w / 2, y + at.tall / 2 + 4], words[short], {
            ...{ anchor: 'middle', fill: isForward ? 'ink' : 'panel', says },
          }),
        ]
      : []),
  ];
}

/** Where nothing computes, in coral under the row. */
function idle(view: View, key: string, parts: readonly Part[], until: number, y: number): Mark[] {
  const { at, frame, words } = view;
  const marks: Mark[] = [];
  let from = 0;
  const close = (to: number): void => {
    const end = Math.min(to, frame.time);
    if (end - from <= 1e-9) return;
    const x = across(view, from);
    marks.push(
      rect(`${key} ${marks.length}`, [x, y + at.tall + 1, across(view, end) - x - 1, 3], {
        fill: 'coral',
        says: say(words.idle, { from: number(from, 2), to: number(to, 2) }),
      }),
    );
  };
  const computing = parts.filter(([, lane]) => lane === 0).toSorted((a, b) => a[2] - b[2]);
  for (const [, , start, end] of computing) {
    close(start);
    from = end;
  }
  close(until);
  return marks;
}

/** When it is done: a line through all rows. */
function end(view: View, key: string, time: number, top: number, low: number): Mark[] {
  if (view.frame.time < time - 1e-9) return [];
  const x = across(view, time);
  const isTogether = key === 'together';
  return [
    line(`${key} end`, [x, top, x, low], {
      ...{ stroke: isTogether ? 'deep' : 'coral', thick: 2, dashed: !isTogether },
    }),
  ];
}

/** The right edge of the first transfer in turn: it starts when attention has taken its unit. */
export function laneGrip(view: View): Grip {
  const { at, values, words } = view;
  const { min, max } = knobs.parameters.communication;
  return {
    ...{ key: 'communication', knob: 'communication', name: words.communicationName },
    ...{ value: values.communication, from: min, to: max },
    ...{ x: across(view, 1 + values.communication), y: at.rows[0] - 1 },
    ...{ dx: (max - min) * at.unit, dy: 0 },
  };
}
