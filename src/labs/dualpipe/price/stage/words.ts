/** What is to be done, what the two halves of a row are, and what each schedule costs. */
import type { Lane } from '../../../../../sims/dualpipe/experiments/price/frame.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { doesFit, isBest, lanes, topOf, type View } from './layout.ts';

/** Behind the row that is to be taken. */
export const chosen = (view: View): Mark[] =>
  lanes
    .filter((lane) => isBest(view, lane))
    .map((lane) =>
      rect('chosen', [0, topOf(view, lane) - 2, view.width, view.at.pitch - 2], {
        ...{ fill: 'deep-soft', r: 6 },
      }),
    );

export function words(view: View): Mark[] {
  const { at, words: of, frame, arrangement } = view;
  const isWide = arrangement === 'wide';
  const isNone = frame.best === '';
  const look = { bold: true, size: isWide ? 15 : 13 } as const;
  return [
    label('heading', [0, 14], isNone ? of.noneWhy : of[isWide ? 'heading' : 'headingShort'], {
      ...{ ...look, fill: isNone ? 'coral' : 'ink' },
    }),
    ...legend(view),
    isWide
      ? label('pays', [at.area.x, at.heads], of.pays, { fill: 'ink-2' })
      : label('pays', [view.width, at.heads], of.paysShort, { fill: 'ink-2', anchor: 'end' }),
    ...lanes.flatMap((lane) => row(view, lane)),
    ...(isNone ? none(view) : []),
  ];
}

/** Grey and teal, by name. */
function legend({ at, words: of, arrangement }: View): Mark[] {
  const parts = [
    ['parameters', 'ink-2'],
    ['activations', 'teal'],
  ] as const;
  let x = at.left;
  return parts.flatMap(([key, fill]): Mark[] => {
    const name = of[key];
    const from = x;
    x += 14 + textWidth(name) + (arrangement === 'wide' ? 14 : 8);
    return [
      rect(`${key} square`, [from, at.heads - 9, 9, 9], { fill }),
      label(`${key} legend`, [from + 13, at.heads], name, { fill: 'ink-2' }),
    ];
  });
}

/** The name of a schedule, and what it costs: large where it is the one to be taken. */
function row(view: View, lane: Lane): Mark[] {
  const { at, frame, words: of, width, arrangement } = view;
  const isWide = arrangement === 'wide';
  const top = topOf(view, lane);
  const best = isBest(view, lane);
  const fits = doesFit(view, lane);
  const fill = best ? 'deep' : fits ? 'ink' : 'ink-3';
  const size = isWide ? (best ? 44 : 22) : best ? 26 : 15;
  const right = width - 8;
  const paid = number(frame.paid[lane], 0);
  const look = { face: 'serif', bold: true, size } as const;
  const less = 100 * (1 - frame.paid[lane] / frame.paid.oneForward);
  const note = !fits
    ? of.over
    : best && lane !== 'oneForward'
      ? say(of[isWide ? 'less' : 'lessShort'], { part: number(less, 0) })
      : '';
  const area = say(of.area, {
    ...{ devices: frame.devices[lane], time: number(frame.step[lane], 1) },
  });
  const noted = { fill: fits ? fill : 'coral', anchor: 'end', bold: !fits } as const;
  return [
    label(`${lane} name`, [at.left, top + 15], of[lane], { fill, bold: true }),
    label(best ? 'best' : `${lane} number`, [right, top + (isWide ? 40 : 18)], paid, {
      ...{ ...look, fill, anchor: 'end' },
    }),
    ...(isWide ? [label(`${lane} area`, [right, top + 56], area, { fill, anchor: 'end' })] : []),
    ...(note === ''
      ? []
      : [
          isWide
            ? label(`${lane} note`, [right, top + 71], note, noted)
            : label(`${lane} note`, [right - textWidth(paid, look) - 8, top + 16], note, noted),
        ]),
  ];
}

/** Where the large number would stand: that there is none. */
const none = ({ words: of, width }: View): Mark[] => [
  label('best', [width, 15], of.none, {
    ...{ face: 'serif', bold: true, size: 17, fill: 'coral', anchor: 'end' },
  }),
];
