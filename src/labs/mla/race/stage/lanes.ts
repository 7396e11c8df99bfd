/** The lanes: how much of its time a way computes, and how far it has come. */
import type { Way } from '../../../../../sims/mla/experiments/race/frame.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { along, longest, nameLine, paints, railOf, ways, written, type View } from './layout.ts';

export const strips = (view: View): Mark[] => ways.map((way) => strip(view, way));

export const lanes = (view: View): Mark[] =>
  ways.flatMap((way) => [...wheel(view, way), ...runner(view, way), ...note(view, way)]);

/** A disc, filled from the top to the right. */
function sector(x: number, y: number, r: number, part: number): number[] {
  const corners = Math.max(2, Math.ceil(48 * part));
  const rim = Array.from({ length: corners + 1 }, (_, i) => {
    const angle = 2 * Math.PI * part * (i / corners);
    return [x + r * Math.sin(angle), y - r * Math.cos(angle)];
  });
  return [x, y, ...rim.flat()];
}

function wheel(view: View, way: Way): Mark[] {
  const { at, frame, words, arrangement } = view;
  const y = railOf(view, way);
  const busy = frame.busy[way];
  const percent = number(100 * busy, busy < 0.1 ? 1 : 0);
  const says = say(words.wheelOf, { name: words[way], percent });
  return [
    circle(`${way} wheel`, [at.wheel, y, at.radius], { fill: 'panel', stroke: 'ink-3', says }),
    poly(`${way} busy`, sector(at.wheel, y, at.radius, busy), {
      ...{ fill: paints[way], closed: true, says, phase: 1 },
    }),
    ...(arrangement === 'wide'
      ? [
          label(`${way} percent`, [at.wheel, nameLine(view, way)], `${percent} %`, {
            ...{ anchor: 'middle', fill: 'ink-2' },
          }),
        ]
      : []),
  ];
}

const ahead = 12; // from a runner to what stands before it

function runner(view: View, way: Way): Mark[] {
  const { at, words, arrangement } = view;
  const tokens = written(view, way);
  const x = along(view, tokens);
  const y = railOf(view, way);
  const count = number(tokens, tokens < 1 ? 2 : tokens < 10 ? 1 : 0);
  const fill = paints[way];
  const says = say(words.writtenBy, { name: words[way], tokens: number(tokens) });
  const text = way === 'absorbed' || arrangement === 'wide' ? say(words.written, { count }) : count;
  const isLast = x + ahead + textWidth(text, { bold: true, size: 13 }) > at.to + 8;
  const place = isLast ? ([x + 6, nameLine(view, way)] as const) : ([x + ahead, y + 5] as const);
  return [
    line(`${way} way`, [at.from, y, x, y], { stroke: fill, thick: 5, says, phase: 2 }),
    circle(`${way} runner`, [x, y, 7], { fill, says, phase: 2 }),
    ...(way === 'absorbed'
      ? speedup(view, x)
      : [
          label(`${way} count`, place, text, {
            ...{ fill, bold: true, size: arrangement === 'wide' ? 13 : 12 },
            ...{ anchor: isLast ? 'end' : 'start', phase: 2 },
          }),
        ]),
  ];
}

/** The large number, before the runner that it is about. */
function speedup(view: View, x: number): Mark[] {
  const { at, arrangement, frame, words } = view;
  const y = railOf(view, 'absorbed');
  const face = { bold: true, face: 'serif', size: at.large } as const;
  const text = number(frame.speedup, frame.speedup < 100 ? 1 : 0);
  const says = say(words.speedupOf, {
    times: number(frame.speedup),
    over: number(frame.overNaive),
  });
  const look = { fill: 'deep', phase: 2 } as const;
  const after = x + ahead + textWidth(text, face) + 4;
  return [
    label('number', [x + ahead, y + at.large / 3], text, { ...face, ...look, says }),
    ...(arrangement === 'wide'
      ? [label('number unit', [after, y + 5], words.times, look)]
      : [
          label('number unit', [at.to, nameLine(view, 'absorbed')], words.times, {
            ...{ ...look, anchor: 'end' },
          }),
        ]),
  ];
}

/** The lane itself. */
function strip(view: View, way: Way): Mark {
  const { at, width } = view;
  const h = at.tall + 5;
  const y = railOf(view, way) - h / 2;
  return rect(`${way} lane`, [0, y, width, h], { fill: 'panel', stroke: 'rule', r: 3 });
}

/** What is kept, above the rail. */
function note(view: View, way: Way): Mark[] {
  const { at, words, arrangement } = view;
  if (arrangement === 'phone') return [];
  return [
    label(`${way} note`, [at.from, nameLine(view, way)], words[`${way}Note`], { fill: 'ink-2' }),
  ];
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** Where a tick's number stands: within the drawing. */
const tickAt = (view: View, tokens: number): number =>
  Math.min(along(view, tokens), view.width - textWidth(number(tokens, 0)) / 2);

/** Under the lanes: tokens written in the same time. */
export function ruler(view: View): Mark[] {
  const { at, words, arrangement } = view;
  const y = at.top + ways.length * at.lane + 2;
  const most = longest(view);
  const few = arrangement === 'wide' ? 6 : 4;
  const step = steps.find((one) => most / one <= few) ?? most;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return [
    line('ruler', [at.from, y, at.to, y], { stroke: 'ink-3' }),
    ...ticks.flatMap((tokens, i) => [
      line(`tick ${i}`, [along(view, tokens), y, along(view, tokens), y + 4], { stroke: 'ink-3' }),
      label(`tick ${i} at`, [tickAt(view, tokens), y + 16], number(tokens, 0), {
        ...{ anchor: 'middle', fill: 'ink-2' },
      }),
    ]),
    label(
      'ruler name',
      [at.to, at.heading],
      arrangement === 'wide' ? words.ruler : words.rulerShort,
      {
        ...{ anchor: 'end', fill: 'ink-2' },
      },
    ),
    ...(arrangement === 'wide'
      ? [label('wheels', [at.wheel, at.heading], words.wheels, { anchor: 'middle', fill: 'ink-2' })]
      : []),
  ];
}
