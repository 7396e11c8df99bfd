/** The load of every expert as a column, cut into as many pieces as it has copies. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { groupOf, mostLoad, openedOf, paints, perGroup, strength, type View } from './layout.ts';

export const experts = (view: View): Mark[] => [
  ...view.frame.load.flatMap((_, i) => column(view, i)),
  ...groups(view),
];

/** What an expert has to do, and how its copies share it. */
export function expertSays({ frame, words }: View, i: number): string {
  const { load, copies, perCopy } = frame;
  const values = {
    ...{ n: i + 1, tokens: load[i], copies: copies[i] },
    each: number(perCopy[i], 1),
  };
  return say(copies[i] === 1 ? words.single : words.copied, values);
}

function column(view: View, i: number): Mark[] {
  const { at, frame } = view;
  const { load, copies, perCopy } = frame;
  const x = at.expert(i) - at.columnWidth / 2;
  const piece = perCopy[i] * at.token;
  const top = at.columns - load[i] * at.token;
  const pieces = Array.from({ length: copies[i] }, (_, c): Mark => {
    const box = [x, at.columns - (c + 1) * piece, at.columnWidth, piece] as const;
    const fill = paints[groupOf(i)];
    const opacity = strength(view, i, 0.75);
    return rect(`piece ${i} ${c}`, box, { fill, stroke: 'paper', opacity });
  });
  const says = expertSays(view, i);
  const whole = [x, top - 4, at.columnWidth, load[i] * at.token + 8] as const;
  return [
    ...pieces,
    rect(`expert ${i}`, whole, { says, opens: `expert-${i + 1}`, lights: 'load' }),
    label(`load ${i}`, [at.expert(i), top - 12], fixed(load[i], 0), {
      anchor: 'middle',
      fill: 'ink-2',
    }),
    ...nameOf(view, i),
  ];
}

/** Its number, and how many copies it has if there are several. */
function nameOf(view: View, i: number): Mark[] {
  const { at, frame } = view;
  const written = `×${frame.copies[i]}`;
  const name = String(i + 1);
  const beside = at.ids === at.copies && frame.copies[i] > 1;
  const shift = beside ? (textWidth(written) + 3) / 2 : 0;
  const x = at.expert(i);
  const bold = openedOf(view) === i || frame.copies[i] > 1;
  const left = x - shift + textWidth(name, { bold }) / 2 + 3;
  return [
    label(`id ${i}`, [x - shift, at.ids], name, { anchor: 'middle', fill: 'ink', bold }),
    ...(frame.copies[i] > 1
      ? [
          label(`copies ${i}`, [beside ? left : x, at.copies], written, {
            anchor: beside ? 'start' : 'middle',
            fill: 'ink-2',
          }),
        ]
      : []),
  ];
}

/** A line under the experts that stay together. */
function groups({ at, frame, words }: View): Mark[] {
  return Array.from({ length: frame.load.length / perGroup }, (_, g): Mark[] => {
    const fill = paints[g];
    const [first, last] = [at.expert(g * perGroup), at.expert((g + 1) * perGroup - 1)];
    const half = at.columnWidth / 2 + 3;
    const y = at.groups - 13;
    const middle = (first + last) / 2;
    return [
      line(`group line ${g}`, [first - half, y, last + half, y], { stroke: fill, thick: 2 }),
      label(`group ${g}`, [middle, at.groups], say(words.group, { n: g + 1 }), {
        anchor: 'middle',
        fill,
      }),
    ];
  }).flat();
}

/** The top of a column is taken hold of. */
export const expertGrips = ({ at, frame, words }: View): Grip[] =>
  frame.load.map((value, i) => ({
    key: `load ${i}`,
    knob: 'load',
    at: [i],
    name: say(words.loadName, { n: i + 1 }),
    value,
    x: at.expert(i),
    y: at.columns - value * at.token,
    dx: 0,
    dy: -mostLoad * at.token,
    from: 0,
    to: mostLoad,
  }));
