/** The ruler of the chosen format with the number on it, and under it those of the others. */
import { exact, number } from '../../../../../sims/contract/numbers.ts';
import { laneNames, type Lane } from '../../../../../sims/fp8/experiments/number/frame.ts';
import { ends } from '../../../../../sims/fp8/experiments/number/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { comb } from './comb.ts';
import { bitsOf, targets } from './fields.ts';
import type { View } from './layout.ts';
import { isMuch, paintOf, percent } from './off.ts';

const ringBelow = 15; // from the foot of the ruler
const numbered = [0.001, 0.01, 0.1, 1, 10, 100, 1000];

const nameOf = (lane: Lane): string => targets[lane].name;

const combSays = ({ frame, words }: View, lane: Lane): string =>
  say(words.comb, {
    ...{ format: nameOf(lane), bits: bitsOf(targets[lane]), count: number(frame.count[lane], 0) },
    largest: number(frame.largest[lane]),
  });

export const rulers = (view: View): Mark[] => [
  ...large(view),
  ...laneNames
    .filter((lane) => lane !== view.values.format)
    .flatMap((lane, i) => small(view, lane, view.at.row + i * view.at.pitch)),
];

function large(view: View): Mark[] {
  const { at, frame, values, words, arrangement } = view;
  const lane = values.format;
  const [y, high] = [at.ruler, at.mark];
  const [x, stored] = [at.placeOf(Math.abs(frame.x)), at.placeOf(Math.abs(frame.here))];
  const isWide = arrangement === 'wide';
  return [
    ...comb(view, {
      ...{ key: 'ruler', target: targets[lane], paint: 'ink-2', y, high },
      says: combSays(view, lane),
    }),
    line('stored', [stored, y + 1, stored, y - high - 6], {
      ...{ stroke: 'deep', thick: 3, says: say(words.storedAs, { here: exact(frame.here) }) },
    }),
    line('number place', [x, y + 2, x, y + ringBelow - 8], { stroke: 'ink', thick: 1.5 }),
    ...(isWide
      ? [label('ruler name', [0, y - 2], nameOf(lane), { bold: true, size: 14, fill: 'deep' })]
      : []),
    ...axis(view),
    ...last(view),
  ];
}

/** Where the ruler ends, if that is in view. */
function last({ at, frame, values }: View): Mark[] {
  const largest = frame.largest[values.format];
  const text = number(largest);
  const x = at.placeOf(largest) + 6;
  if (largest >= ends.most || x + textWidth(text) > at.to + 9) return [];
  return [label('last', [x, at.ruler - 5], text, { fill: 'ink-2' })];
}

/** Powers of ten under the ruler, and the words beside the ring. */
function axis(view: View): Mark[] {
  const { at, words, arrangement, width } = view;
  const isWide = arrangement === 'wide';
  const y = at.ruler + (isWide ? 43 : 41);
  const shown = numbered.filter((_, i) => isWide || i % 2 === 1);
  const ring = numberGrip(view);
  const right = { anchor: 'end', fill: 'ink-2' } as const;
  const toRight = ring.x < (at.from + at.to) / 2;
  return [
    label('axis 0', [at.zero, y], '0', { anchor: 'middle', fill: 'ink-2' }),
    ...shown.map((value) =>
      label(`axis ${value}`, [at.placeOf(value), y], number(value), {
        ...{ anchor: 'middle', fill: 'ink-2' },
      }),
    ),
    label('drag', [ring.x + (toRight ? 15 : -15), ring.y + 4], words.drag, {
      ...{ anchor: toRight ? 'start' : 'end', fill: 'deep', bold: true },
    }),
    ...(isWide
      ? [
          label('same', [width, at.ruler - 16], words.mirrored, right),
          label('same end', [width, at.ruler - 1], words.mirroredEnd, right),
          label('columns', [width, y], words.columns, right),
          label('log', [0, y], words.log, { fill: 'ink-2' }),
        ]
      : []),
  ];
}

/** Another format: a click takes it up. */
function small(view: View, lane: Lane, y: number): Mark[] {
  const { at, frame, width, arrangement, words } = view;
  const isWide = arrangement === 'wide';
  const [x, stored] = [at.placeOf(Math.abs(frame.x)), at.placeOf(Math.abs(frame.stored[lane]))];
  const off = frame.error[lane];
  const result = `${number(frame.stored[lane])} · ${percent(off)}`;
  const text = isWide ? y : y - at.small - 4;
  const sets = { format: lane };
  const says = say(words.other, { format: nameOf(lane), stored: exact(frame.stored[lane]) });
  return [
    rect(`${lane} row`, [0, y - at.pitch + 4, width, at.pitch - 2], { sets, says }),
    label(`${lane} name`, [0, text], nameOf(lane), { bold: true, fill: 'ink-2' }),
    ...comb(view, {
      ...{ key: lane, target: targets[lane], paint: 'grey', y, high: at.small },
      says: `${combSays(view, lane)} ${words.takeUp}`,
    }).map((mark) => ({ ...mark, sets })),
    ...(Math.abs(x - stored) > 1
      ? [line(`${lane} off`, [x, y + 2, stored, y + 2], { stroke: paintOf(off), thick: 2.5 })]
      : []),
    line(`${lane} number`, [x, y + 3, x, y - at.small], { stroke: 'ink', thick: 1.5 }),
    line(`${lane} stored`, [stored, y + 3, stored, y - at.small - 2], {
      ...{ stroke: paintOf(off), thick: 3 },
    }),
    label(`${lane} result`, [width, text], result, {
      ...{ anchor: 'end', fill: isMuch(off) ? 'coral' : 'ink', says },
    }),
  ];
}

export function numberGrip({ at, values, words }: View): Grip {
  const held = Math.max(values.number, ends.least); // from 0 a ratio leads nowhere
  return {
    ...{ key: 'number', knob: 'number', name: words.numberName, value: held, log: true },
    ...{ x: at.placeOf(values.number), y: at.ruler + ringBelow },
    ...{ dx: at.to - at.from, dy: 0, from: ends.least, to: ends.most },
  };
}
