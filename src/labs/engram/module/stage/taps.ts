/**
 * The taps of the convolution as a comb: its back begins at the place that listens, its teeth stand
 * on the places that it listens to. Drawn apart by the tooth next to the place.
 */
import { label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { margin, type View } from './layout.ts';

const thick = 3;
const look = { fill: 'deep', bold: true } as const;
const air = 6; // from a tooth to its letter

export function taps(view: View): Mark[] {
  const { at, frame, words } = view;
  const now = frame.step - 1;
  if (!at.isShown(now)) {
    const text = say(words.outOfView, { n: frame.step });
    return [label('taps', [margin, at.comb - 16], text, { fill: 'ink-2' })];
  }
  const all = frame.taps.map((place) => place - 1).filter((t) => at.isShown(t));
  const farthest = Math.min(now, ...all);
  return [
    line('comb', [at.middle(farthest), at.comb, at.middle(now), at.comb], {
      stroke: 'deep',
      thick,
    }),
    ...all.flatMap((t) => tooth(view, t)),
    combName(view, at.middle(now)),
  ];
}

/** Coral where the place that is listened to has looked up other rows since the change. */
function tooth({ at, frame, words }: View, t: number): Mark[] {
  const paint: Paint = frame.heard.windows[t] > 0 ? 'coral' : 'deep';
  const [x, foot] = [at.middle(t), at.letters - air];
  const says = say(words.tapSays, { n: frame.step, from: t + 1 });
  return [
    line(`tap ${t}`, [x, at.comb, x, foot - 7], { stroke: paint, thick, says, phase: 2 }),
    poly(`tap ${t} end`, [x - 6, foot - 8, x + 6, foot - 8, x, foot], {
      ...{ fill: paint, says, phase: 2 },
    }),
  ];
}

/** Above the comb, ending where the listener is, as far as there is room on its left. */
function combName({ at, frame, words, values, width, arrangement }: View, x: number): Mark {
  const many = words[arrangement === 'wide' ? 'taps' : 'tapsShort'];
  const { dilation: delta } = values;
  const distances = { a: delta, b: 2 * delta, c: 3 * delta };
  const isAlone = values.convolution === 'zero' || frame.taps.length === 1;
  const text = fitted(isAlone ? words.tap : say(many, distances), width, look);
  const end = Math.max(x + at.cell / 2, margin + textWidth(text, look));
  return label('taps', [Math.min(width, end), at.comb - 16], text, { ...look, anchor: 'end' });
}

/** The tooth next to the place itself: dragged to the left, all of them move apart. */
export function tapGrips({ at, frame, values, words }: View): Grip[] {
  const now = frame.step - 1;
  const t = now - values.dilation;
  const [nearest, farthest] = [1, 4];
  if (values.convolution === 'zero' || !at.isShown(t) || !at.isShown(now)) return [];
  return [
    {
      ...{ key: 'dilation', knob: 'dilation', name: words.tapName, value: values.dilation },
      ...{ x: at.middle(t), y: at.comb },
      ...{ dx: -(farthest - nearest) * at.cell, dy: 0, from: nearest, to: farthest },
    },
  ];
}
