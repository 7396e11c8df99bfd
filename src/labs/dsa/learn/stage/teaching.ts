/** What pushes the indexer: an arrow from the attention, and one from the language loss that is cut. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

/** A gradient's length; exactly 0 is written as 0. */
export const push = (length: number): string => (length === 0 ? '0' : fixed(length, 2));

/** Half of a cross. */
const arm = 6;

export const teaching = (view: View): Mark[] => [
  ...own(view),
  ...(view.at.isWide ? beside(view) : at(view)),
];

/** Between the rows: where arrows run. */
const gap = ({ at: { attention, guess, isWide } }: View): readonly [from: number, to: number] => [
  attention.base + 7,
  guess.name - (isWide ? 17 : 14),
];

/** From the attention down to the guess; pale as long as the indexer does not learn. */
function own(view: View): Mark[] {
  const { at, frame, words } = view;
  const isLearning = frame.phase !== 'dense';
  const short = at.isWide ? '' : 'Short';
  const x = at.across * (at.isWide ? 0.36 : 0.2);
  const [from, to] = gap(view);
  const [half, head] = at.isWide ? [6, 15] : [5, 11];
  const neck = to - head;
  const text = x + head + 8;
  const middle = (from + to) / 2;
  const shape = [
    ...[x - half, from, x + half, from, x + half, neck, x + head, neck],
    ...[x, to, x - head, neck, x - half, neck],
  ];
  const told = isLearning
    ? say(words[`own${short}`], { push: push(frame.fromOwn) })
    : words[`notYet${short}`];
  return [
    poly('arrow own', shape, {
      ...{ closed: true, fill: 'deep', opacity: isLearning ? 1 : 0.25, says: words.ownSays },
    }),
    label('learns', [text, middle - 2], words.learns, {
      ...{ bold: true, size: at.isWide ? 14 : 12, fill: isLearning ? 'deep' : 'ink-2' },
    }),
    label('push own', [text, middle + 14], told, {
      ...{ fill: isLearning ? 'deep' : 'ink-2', says: words.ownSays },
    }),
  ];
}

const look = { stroke: 'coral', thick: 2 } as const;

const cross = (x: number, y: number, says: string): Mark[] => [
  line('cut a', [x - arm, y - arm, x + arm, y + arm], { ...look, thick: 2.5, says }),
  line('cut b', [x - arm, y + arm, x + arm, y - arm], { ...look, thick: 2.5, says }),
];

const pushed = ({ frame, words }: View): string =>
  say(words.language, { push: push(frame.fromLanguage) });

/** On a phone it comes down at the right edge. */
function at(view: View): Mark[] {
  const { width, words } = view;
  const [from, to] = gap(view);
  const [x, middle] = [width - 12, (from + to) / 2];
  const says = words.languageSays;
  return [
    line('arrow language', [x, from, x, to], { ...look, dashed: true, says }),
    ...cross(x, to - arm, says),
    label('loss', [x - 14, middle - 2], words.loss, { bold: true, anchor: 'end', fill: 'coral' }),
    label('push language', [x - 14, middle + 14], pushed(view), {
      ...{ anchor: 'end', fill: 'coral', says },
    }),
  ];
}

/** It judges what the model answers, at the right of it; its way to the guess is cut. */
function beside(view: View): Mark[] {
  const {
    at: { across, attention, column, guess },
    width,
    words,
  } = view;
  const [left, top, wide, high] = [column, attention.base - 44, width - column - 1, 44] as const;
  const x = left + 22;
  const y = guess.base - 22;
  const middle = (attention.base + y) / 2;
  const says = words.languageSays;
  const way = [x, attention.base + 3, x, y, across + 4, y];
  return [
    line('answers', [across + 2, top + high / 2, left - 3, top + high / 2], {
      ...{ stroke: 'ink-3', thick: 1.5 },
    }),
    rect('loss box', [left, top, wide, high], {
      ...{ fill: 'panel', stroke: 'coral', r: 5, says: words.lossSays },
    }),
    label('loss', [left + 10, top + 18], words.loss, { bold: true, fill: 'coral', size: 14 }),
    label('loss what', [left + 10, top + 35], words.lossWhat, { fill: 'ink-2' }),
    poly('arrow language', way, { ...look, dashed: true, says }),
    ...cross((across + x) / 2, y, says),
    label('cut', [x + 14, middle - 2], words.noArrow, { bold: true, size: 14, fill: 'coral' }),
    label('push language', [x + 14, middle + 14], pushed(view), { fill: 'coral', says }),
  ];
}
