/** The number between its two neighbours, magnified: what it is off by, and how far they are apart. */
import { exact, number } from '../../../../../sims/contract/numbers.ts';
import { ends } from '../../../../../sims/fp8/experiments/number/knobs.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { paintOf } from './off.ts';

const post = 9; // half its height
const near = 70; // to the halfway mark: no room for its name

export const isBeyond = ({ frame }: View): boolean => frame.step === 0;

/** With fewer figures where it has no room beside the line. */
function short({ at }: View, value: number, look: { size: number; bold: boolean }): string {
  const text = number(value);
  return textWidth(text, look) <= at.inset - 8 ? text : number(Number(value.toPrecision(3)));
}

/** With the sign of the number. */
export const signed = ({ values }: View, magnitude: number): number =>
  values.negative && magnitude !== 0 ? -magnitude : magnitude;

export function strip(view: View): Mark[] {
  const { at, frame, width } = view;
  const [left, right, y] = [at.inset, width - at.inset, at.strip];
  const whole = isBeyond(view) ? Math.max(ends.most - frame.below, 1) : frame.step;
  const part = Math.min(1, (Math.abs(frame.x) - frame.below) / whole);
  const x = left + part * (right - left);
  return [
    ...(isBeyond(view) ? [] : [funnel(view, left, right)]),
    line('strip', [left, y, right, y], { stroke: 'ink', thick: 1.5 }),
    ...(isBeyond(view) ? beyond(view, left, x) : between(view, left, right, x)),
    circle('between', [x, y, 5], { fill: 'ink', says: exact(frame.x), lights: 'number' }),
    written(view, x, left, right),
  ];
}

/** The number, over its dot, within the ends of the line. */
function written({ frame, at }: View, x: number, left: number, right: number): Mark {
  const text = number(frame.x);
  const half = textWidth(text, { bold: true, size: 13 }) / 2;
  const middle = Math.max(left + half + 6, Math.min(right - half - 6, x));
  return label('number', [middle, at.strip - 11], text, {
    ...{ anchor: 'middle', bold: true, size: 13, fill: 'ink' },
  });
}

/** From the two marks on the ruler to the ends of the line. */
function funnel({ at, frame }: View, left: number, right: number): Mark {
  const foot = at.ruler - at.mark - 8;
  const top = at.strip + post;
  const [a, b] = [at.placeOf(frame.below), at.placeOf(frame.above)];
  return poly('funnel', [left, top, right, top, Math.max(b, a + 1), foot, a, foot], {
    ...{ closed: true, fill: 'deep-soft' },
  });
}

function between(view: View, left: number, right: number, x: number): Mark[] {
  const { at, frame, words, arrangement } = view;
  const y = at.strip;
  const goesUp = Math.abs(frame.here) > frame.below;
  const [end, other] = goesUp ? [right, left] : [left, right];
  const middle = (left + right) / 2;
  const half = signed(view, frame.below + frame.step / 2);
  const apart = say(words[arrangement === 'wide' ? 'apart' : 'apartShort'], {
    step: number(frame.step),
  });
  return [
    line('off', [x, y, end, y], { stroke: paintOf(frame.off), thick: 5, says: offSays(view) }),
    line('half', [middle, y - 7, middle, y + 7], {
      ...{ stroke: 'ink-2', dashed: true, says: say(words.half, { half: exact(half) }) },
    }),
    ...(Math.abs(middle - x) > near
      ? [label('half name', [middle, y - 11], words.halfName, { anchor: 'middle', fill: 'ink-2' })]
      : []),
    line('end', [end, y - post, end, y + post], { stroke: 'deep', thick: 4 }),
    line('other end', [other, y - post, other, y + post], { stroke: 'ink-2', thick: 2 }),
    ...names(view, left, right, goesUp),
    label('apart', [middle, y + 24], apart, { anchor: 'middle', fill: 'ink' }),
  ];
}

/** The values of both neighbours, beside the line. */
function names(view: View, left: number, right: number, goesUp: boolean): Mark[] {
  const { at, frame, arrangement } = view;
  const large = arrangement === 'wide' ? 14 : 12;
  const name = (key: string, x: number, value: number, own: boolean): Mark => {
    const look = { bold: own, size: own ? large : 12 } as const;
    return label(key, [x, at.strip + 4.5], short(view, signed(view, value), look), {
      ...{ ...look, anchor: key === 'below' ? 'end' : 'start', fill: own ? 'deep' : 'ink-2' },
    });
  };
  return [
    name('below', left - 8, frame.below, !goesUp),
    name('above', right + 8, frame.above, goesUp),
  ];
}

const offSays = ({ frame, words }: View): string =>
  say(words.offSays, {
    x: exact(frame.x),
    here: exact(frame.here),
    off: number(Math.abs(frame.here - frame.x)),
  });

/** Above the largest value there is no neighbour: from there to the end of the ruler all is stored as it. */
function beyond(view: View, left: number, x: number): Mark[] {
  const { at, frame, words, width } = view;
  const y = at.strip;
  const off = { stroke: paintOf(frame.off), thick: 5, says: offSays(view) } as const;
  return [
    line('off', [left, y, x, y], off),
    line('end', [left, y - post, left, y + post], { stroke: 'deep', thick: 4 }),
    label('below', [left - 8, y + 4.5], number(frame.here), {
      ...{ anchor: 'end', bold: true, size: 14, fill: 'deep' },
    }),
    label('above', [width - at.inset + 8, y + 4.5], number(signed(view, ends.most)), {
      fill: 'ink-2',
    }),
    label('apart', [width / 2, y + 24], words.beyond, { anchor: 'middle', fill: 'coral' }),
  ];
}
