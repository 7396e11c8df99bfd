/** Two bars, the longer the better: holes filled, and how well a text is gone on with; what is missing there is coral. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Way } from '../../../../../sims/fim/experiments/rate/frame.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { chanceOf, coarse, wayOf, type View } from './layout.ts';

export const bars = (view: View): Mark[] => [...filling(view), ...going(view)];

type Key = 'filling' | 'going';

const lengthOf = ({ at }: View, percent: number): number =>
  (at.whole * Math.max(0, Math.min(100, percent))) / 100;

/** What is written at the end of a bar: inside where there is room, else behind it. */
interface Value {
  readonly percent: number;
  readonly text: string;
  readonly size: number;
  readonly isInside: boolean;
  readonly from: number;
  readonly to: number;
}

function valueOf(view: View, percent: number, digits: number): Value {
  const size = view.at.isWide ? 20 : 16;
  const text = `${fixed(percent, digits)} %`;
  const wide = textWidth(text, { bold: true, size });
  const long = lengthOf(view, percent);
  const isInside = wide + 16 <= long;
  const from = isInside ? long - 8 - wide : long + 8;
  return { percent, text, size, isInside, from, to: from + wide };
}

function bar(view: View, key: Key, value: Value, says: string): Mark[] {
  const { at } = view;
  const { top } = at[key];
  const { text, size, isInside, from, to } = value;
  const long = lengthOf(view, value.percent);
  return [
    rect(`${key} whole`, [0, top, at.whole, at.thick], {
      ...(key === 'going'
        ? ({ fill: 'coral', opacity: 0.28 } as const)
        : ({ fill: 'rule-2' } as const)),
      says,
    }),
    rect(`${key} bar`, [0, top, long, at.thick], { fill: 'deep', says, phase: 1 }),
    label(`${key} value`, [isInside ? to : from, top + at.thick / 2 + 6], text, {
      ...{ bold: true, size, anchor: isInside ? 'end' : 'start', says, phase: 1 },
      fill: isInside ? 'paper' : 'deep',
    }),
  ];
}

/** What is tested: on a wide screen how it is measured stands under it, on a phone beside it. */
function heading({ at, words }: View, key: Key): Mark[] {
  const look = { bold: true, size: at.isWide ? 15 : 12 } as const;
  const y = at[key].name;
  const what = words[key === 'going' && !at.isWide ? 'goingWhatShort' : `${key}What`];
  const place = at.isWide
    ? ([0, y + 18] as const)
    : ([textWidth(words[key], look) + 8, y] as const);
  return [
    label(`${key} name`, [0, y], words[key], { ...look, fill: 'ink' }),
    label(`${key} what`, place, fitted(what, at.whole - place[0]), { fill: 'ink-2' }),
  ];
}

/** A stroke across a bar, named under it; where the value is written it begins beneath that. */
function stroke(
  view: View,
  key: Key,
  value: Value,
  { percent, name, fill }: { percent: number; name: string; fill: Paint },
): Mark[] {
  const { at } = view;
  const x = lengthOf(view, percent);
  const isUnder = x > value.from - 5 && x < value.to + 5;
  const { top } = at[key];
  const foot = top + at.thick;
  const half = textWidth(name) / 2;
  const middle = Math.max(half, Math.min(at.whole - half, x));
  return [
    line(`${key} stroke`, [x, isUnder ? foot - at.thick * 0.2 : top - 3, x, foot + 5], {
      stroke: fill,
      thick: 2.5,
      says: name,
    }),
    label(`${key} stroke name`, [middle, foot + 19], name, { anchor: 'middle', fill, says: name }),
  ];
}

function filling(view: View): Mark[] {
  const { frame, words } = view;
  const says = say(words.filledSays, {
    ...{ percent: fixed(frame.filled, 0), name: fixed(frame.filledOf.name, 0) },
    open: fixed(frame.filledOf.open, 0),
  });
  const value = valueOf(view, frame.filled, 0);
  const name = say(words.guessing, { percent: fixed(frame.guessing, 0) });
  return [
    ...heading(view, 'filling'),
    ...bar(view, 'filling', value, says),
    ...stroke(view, 'filling', value, { percent: frame.guessing, name, fill: 'ink-2' }),
  ];
}

function going(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const way = wayOf(values);
  const percent = chanceOf(frame.lost[way]);
  const says = say(words.goingSays, {
    ...{ way: words[way], percent: fixed(percent, 1) },
    ...{ loss: fixed(frame.goingOn[way], 2), least: fixed(frame.least, 2) },
  });
  const { top } = at.going;
  const value = valueOf(view, percent, 100 - percent < coarse ? 1 : 0);
  const other = otherOf(view, way);
  return [
    ...heading(view, 'going'),
    label('best name', [at.whole, top - 9], words.best, {
      ...{ anchor: 'end', fill: 'teal', says: words.bestSays },
    }),
    ...bar(view, 'going', value, says),
    line('best', [at.whole, top - 5, at.whole, top + at.thick + 5], {
      ...{ stroke: 'teal', thick: 2.5, says: words.bestSays },
    }),
    ...(other === undefined ? [] : stroke(view, 'going', value, { ...other, fill: 'ink' })),
  ];
}

/**
 * The same network, asked otherwise: plainly where the bar is not, and as it was trained where every
 * document began with a mark.
 */
function otherOf(
  { frame, values, words }: View,
  way: Way,
): { readonly percent: number; readonly name: string } | undefined {
  const named = (other: Way, name: string) => {
    const percent = chanceOf(frame.lost[other]);
    return { percent, name: say(name, { percent: fixed(percent, 0) }) };
  };
  if (way !== 'bare') return named('bare', words.plainly);
  return values.rate === 1 ? named('behindWords', words.asTrained) : undefined;
}
