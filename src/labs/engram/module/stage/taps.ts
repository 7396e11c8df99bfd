/** The taps of the convolution at the place that is read: whom it listens to, and how far apart. */
import { label, ribbon } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const thread = 4;
const down = 6; // from the gates to where threads begin
const air = 12; // beside the threads

const shownTaps = ({ at, frame }: View): number[] =>
  frame.taps.map((place) => place - 1).filter((t) => at.isShown(t));

export function taps(view: View): Mark[] {
  const { at, frame, words, values, width, arrangement } = view;
  const now = frame.step - 1;
  if (!at.isShown(now)) return [];
  const from = at.gates + at.tall.gates + down;
  const many = words[arrangement === 'wide' ? 'taps' : 'tapsShort'];
  const text = frame.taps.length > 1 ? say(many, { delta: values.dilation }) : words.tap;
  const isRight = at.middle(now) + air + textWidth(text) <= width;
  return [
    ...shownTaps(view).map((t) =>
      ribbon(
        `tap ${t}`,
        {
          ...{ along: 'down', from, to: at.heard - 2 },
          ...{ a: at.middle(t) - thread / 2, aw: thread },
          ...{ b: at.middle(now) - thread / 2, bw: thread },
        },
        {
          ...{ fill: frame.heard.windows[t] > 0 ? 'coral' : 'deep', opacity: 0.6, phase: 2 },
          says: say(words.tapSays, { n: now + 1, from: t + 1 }),
        },
      ),
    ),
    label('taps', [at.middle(now) + (isRight ? air : -air), at.heard - 8], text, {
      ...{ anchor: isRight ? 'start' : 'end', fill: 'deep', halo: true },
    }),
  ];
}

/** The tap next to the place itself: dragged to the left, all of them move apart. */
export function tapGrips({ at, frame, values, words }: View): Grip[] {
  const now = frame.step - 1;
  const t = now - values.dilation;
  const [nearest, farthest] = [1, 4];
  if (values.convolution === 'zero' || !at.isShown(t) || !at.isShown(now)) return [];
  return [
    {
      ...{ key: 'dilation', knob: 'dilation', name: words.tapName, value: values.dilation },
      ...{ x: at.middle(t), y: at.gates + at.tall.gates + down },
      ...{ dx: -(farthest - nearest) * at.cell, dy: 0, from: nearest, to: farthest },
    },
  ];
}
