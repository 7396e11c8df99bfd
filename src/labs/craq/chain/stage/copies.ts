/** The copies in a row: versions as sheets, power below, the manager above. */
import type { Copy } from '../../../../../sims/craq/experiments/chain/frame.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { letters, type View } from './layout.ts';

export const copies = (view: View): Mark[] => [
  ...managed(view),
  ...view.frame.copies.flatMap((copy, i) => [...box(view, copy, i), ...power(view, copy, i)]),
];

/** First and last of those that serve, in the order of the chain. */
export function rolesOf({ frame }: View): Readonly<Record<string, 'head' | 'tail' | 'only'>> {
  const serving = [...frame.order].filter((id) =>
    frame.copies.some((copy) => copy.id === id && copy.state === 'serving'),
  );
  if (serving.length === 1) return { [serving[0]]: 'only' };
  return { [serving[0]]: 'head', [serving[serving.length - 1]]: 'tail' };
}

function managed({ at, frame, words, width }: View): Mark[] {
  const order = [...frame.order].join(' → ');
  const text = say(words.managed, { version: frame.chain, order });
  return [
    line('manager', [at.xs[0], at.manager, at.xs[2], at.manager], { stroke: 'ink-3' }),
    label('managed', [width / 2, at.manager - 6], text, {
      ...{ anchor: 'middle', fill: 'ink-2', says: words.managerSays, lights: 'unheard' },
    }),
    ...letters.flatMap((letter, i): Mark[] => {
      const isCut = frame.cut.includes(`${letter} manager`);
      const y = isCut ? at.manager + (at.top - at.manager) * 0.35 : at.top;
      const says = say(isCut ? words.unheardOf : words.heardOf, { id: letter });
      return [
        line(`thread ${letter}`, [at.xs[i], at.manager, at.xs[i], y], {
          ...{ stroke: isCut ? 'coral' : 'ink-3', thick: isCut ? 2 : 1, says, lights: 'unheard' },
        }),
        ...(isCut
          ? [
              label(`cut ${letter}`, [at.xs[i] + 6, at.top - 4], words.notHeard, {
                ...{ fill: 'coral', says, lights: 'unheard' },
              }),
            ]
          : []),
      ];
    }),
  ];
}

function box(view: View, copy: Copy, i: number): Mark[] {
  const { at, words, arrangement } = view;
  const { w, h } = at.box;
  const [x, y] = [at.xs[i] - w / 2, at.top];
  const { id, on, answers, state, committed, pending } = copy;
  const isDirty = pending > 0;
  const role = rolesOf(view)[id];
  const isShort = arrangement === 'phone';
  const why = !on ? words.dark : state === 'serving' ? words.silent : words[state];
  const second = answers ? role && words[role] : isShort ? undefined : why;
  const named = second === undefined ? id : `${id} · ${second}`;
  const told = say(isDirty ? words.dirtySays : words.cleanSays, { id, committed, pending });
  const up = isShort ? 3 : 8; // a pending sheet stands higher
  const stroke = answers ? (isDirty ? 'deep' : 'teal') : 'coral';
  const { w: sw, h: sh } = at.sheet;
  const [cx, cy] = [isDirty ? x + w * 0.12 : x + (w - sw) / 2, y + h - sh - (isShort ? 15 : 12)];
  return [
    rect(`box ${id}`, [x, y, w, h], {
      ...{ fill: 'panel', stroke, thick: 1.5, r: 6, says: told, opacity: on ? 1 : 0.5 },
    }),
    label(`name ${id}`, [x + 6, y + 16], named, { fill: answers ? 'ink' : 'coral', bold: true }),
    ...(answers || !isShort
      ? []
      : [label(`state ${id}`, [at.xs[i], y + h - 3], why, { anchor: 'middle', fill: 'coral' })]),
    ...(committed > 1
      ? [rect(`older ${id}`, [cx - 4, cy - 4, sw, sh], { fill: 'paper', stroke: 'rule-2', r: 3 })]
      : []),
    rect(`committed ${id}`, [cx, cy, sw, sh], {
      ...{ fill: 'teal-soft', stroke: 'teal', thick: 1.5, r: 3, says: told, phase: 1 },
    }),
    number(`committed number ${id}`, committed, cx, cy, view, 'teal'),
    ...(isDirty
      ? [
          rect(`pending ${id}`, [x + w * 0.88 - sw, cy - up, sw, sh], {
            ...{ fill: 'deep-soft', stroke: 'deep', thick: 1.5, dashed: true, r: 3, says: told },
          }),
          number(`pending number ${id}`, pending, x + w * 0.88 - sw, cy - up, view, 'deep'),
        ]
      : []),
  ];
}

function number(
  key: string,
  version: number,
  x: number,
  y: number,
  { at: { sheet }, arrangement }: View,
  fill: 'teal' | 'deep',
): Mark {
  const size = arrangement === 'wide' ? 22 : 15;
  return label(key, [x + sheet.w / 2, y + sheet.h / 2 + size * 0.36], String(version), {
    ...{ anchor: 'middle', face: 'serif', bold: true, size, fill },
  });
}

/** Where a plug is, pulled or not. */
export const plugY = ({ at }: View, isIn: boolean): number => at.plug + (isIn ? 0 : pulled);
export const pulled = 18;

/** The cord follows the hand; a drill takes the power away with the plug in. */
function power(view: View, { id, on }: Copy, i: number): Mark[] {
  const { at, values, words, arrangement } = view;
  const x = at.xs[i] - at.box.w / 4;
  const bottom = at.top + at.box.h;
  const paint = on ? 'ink' : 'coral';
  const isIn = values[`plug${letters[i]}`];
  const y = plugY(view, isIn);
  const text = isIn ? (on ? words.power : words.byDrill) : words.noPower;
  return [
    line(`socket ${id}`, [x, bottom, x, bottom + 6], { stroke: paint, thick: 4 }),
    line(`cord ${id}`, [x, isIn ? bottom + 6 : y - 4, x, y], {
      ...{ stroke: paint, thick: 2, dashed: isIn && !on, says: say(words.plugName, { id }) },
    }),
    ...(arrangement === 'wide'
      ? [label(`power ${id}`, [x - 20, y + 4], text, { anchor: 'end', fill: paint })]
      : []),
  ];
}
