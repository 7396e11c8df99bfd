/** The prompt of an editor in two orders: what was read before is teal, what is read again pale. */
import type { Order, Run } from '../../../../../sims/fim/experiments/packing/frame.ts';
import { sides } from '../../../../../sims/fim/experiments/packing/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const orders: readonly Order[] = ['psm', 'spm'];
const tones: Readonly<Record<Order, Paint>> = { psm: 'deep', spm: 'ink-2' };

export const cache = (view: View): Mark[] => [
  ...title(view),
  ...orders.flatMap((order) => prompt(view, order)),
];

const leftOf = ({ at }: View, tokens: number): number => 1 + tokens * at.promptUnit;

/** Tokens in front of the cursor: marks, in SPM the suffix, and what was typed before. */
export const cursorAt = ({ frame }: View, order: Order): number =>
  order === 'psm' ? 1 + frame.cursor : 2 + sides + frame.cursor;

const title = ({ at, words, width }: View): Mark[] => [
  label(
    'cache title',
    [0, at.titleTop],
    fitted(at.isWide ? words.cacheTitle : words.cacheShort, width),
    { fill: 'ink' },
  ),
];

function prompt(view: View, order: Order): Mark[] {
  const { at, frame, words, width } = view;
  const top = at.promptTops[order] + (at.isWide ? 16 : 4);
  const cached = frame.cached[order];
  const cursor = leftOf(view, cursorAt(view, order));
  const large = say(words.cachedOf, { cached, asked: frame.asked });
  const says = say(words.cachedSays, { cached, asked: frame.asked, again: frame.again[order] });
  const look = { size: at.isWide ? 22 : 15, face: 'serif', bold: true } as const;
  return [
    ...frame.prompt[order].flatMap((run) => parts(view, order, run, top)),
    line(`${order} cursor`, [cursor, top - 3, cursor, top + at.row + 3], {
      ...{ stroke: 'ink', thick: 2.5, says: words.cursorSays, lights: 'cursor' },
    }),
    ...(at.isWide
      ? [
          label(`${order} name`, [0, top - 6], words[order], { bold: true, fill: tones[order] }),
          label(`${order} cached`, [width - at.side + 12, top + 13], large, {
            ...{ ...look, fill: 'teal', says },
          }),
          label(`${order} unit`, [width - at.side + 12, top + 28], words.cached, { fill: 'ink' }),
        ]
      : [
          label(`${order} name`, [0, top - 5], words[`${order}Short`], {
            ...{ bold: true, fill: tones[order] },
          }),
          label(`${order} unit`, [width, top - 5], words.cachedShort, {
            ...{ anchor: 'end', fill: 'ink' },
          }),
          label(`${order} cached`, [width - textWidth(words.cachedShort) - 5, top - 5], large, {
            ...look,
            anchor: 'end',
            fill: 'teal',
            says,
          }),
        ]),
  ];
}

/** A run, cut where the cache ends. */
function parts(view: View, order: Order, run: Run, top: number): Mark[] {
  const { at, frame, words } = view;
  const cached = frame.cached[order];
  const end = run.at + run.length;
  const pieces = [
    { from: run.at, to: Math.min(end, cached), isKept: true },
    { from: Math.max(run.at, cached), to: end, isKept: false },
  ].filter(({ from, to }) => to > from);
  return pieces.flatMap(({ from, to, isKept }): Mark[] => {
    const [x, w] = [leftOf(view, from), (to - from) * at.promptUnit];
    const isMark = run.role === 'mark';
    const says = say(words[isKept ? 'keptSays' : 'againSays'], {
      ...{ role: words[run.role], n: to - from },
    });
    const look = isMark
      ? ({ fill: 'ink', opacity: isKept ? 1 : 0.3 } as const)
      : isKept
        ? ({ fill: 'teal', opacity: 0.55 } as const)
        : ({ fill: 'panel', stroke: 'rule' } as const);
    const name = words[run.role];
    const isNamed = !isMark && w > textWidth(name) + 10;
    return [
      rect(`${order} ${from}`, [x, top, Math.max(1, w - 1), at.row], {
        ...{ ...look, says, lights: 'cursor' },
      }),
      ...(isNamed
        ? [
            label(`${order} ${from} name`, [x + w / 2, top + at.row / 2 + 4], name, {
              ...{ anchor: 'middle', fill: isKept ? 'ink' : 'ink-3' },
            }),
          ]
        : []),
    ];
  });
}

export function cursorGrip(view: View): Grip {
  const { at, frame, words } = view;
  return {
    ...{ key: 'cursor', knob: 'cursor', name: words.cursorName, value: frame.cursor },
    x: leftOf(view, cursorAt(view, 'psm')),
    y: at.promptTops.psm + (at.isWide ? 16 : 4) + at.row + 3,
    ...{ dx: sides * at.promptUnit, dy: 0, from: 0, to: sides },
  };
}
