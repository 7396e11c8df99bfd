/** The lanes: how far each way has come in the same time. */
import type { Way } from '../../../../../sims/mla/experiments/race/frame.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { along, longest, nameLine, paints, railOf, ways, written, type View } from './layout.ts';

export const strips = (view: View): Mark[] => ways.map((way) => strip(view, way));

export const lanes = (view: View): Mark[] =>
  ways.flatMap((way) => [...runner(view, way), ...note(view, way)]);

const ahead = 12; // from a runner to what stands before it

function runner(view: View, way: Way): Mark[] {
  const { words } = view;
  const tokens = written(view, way);
  const x = along(view, tokens);
  const y = railOf(view, way);
  const fill = paints[way];
  const says = say(words.writtenBy, { name: words[way], tokens: number(tokens) });
  return [
    line(`${way} way`, [view.at.from, y, x, y], { stroke: fill, thick: 5, says, phase: 2 }),
    circle(`${way} runner`, [x, y, 7], { fill, says, phase: 2 }),
    ...(way === 'absorbed' ? largeCount(view, x) : count(view, way, x)),
  ];
}

const rounded = (tokens: number): string => number(tokens, tokens < 1 ? 2 : tokens < 10 ? 1 : 0);

/** How many tokens, before the runner; above it at the end of the track. */
function count(view: View, way: Way, x: number): Mark[] {
  const { at, words, arrangement } = view;
  const wide = arrangement === 'wide';
  const tokens = rounded(written(view, way));
  const text = wide ? say(words.written, { count: tokens }) : tokens;
  const size = wide ? 13 : 12;
  const isLast = x + ahead + textWidth(text, { bold: true, size }) > at.to + 8;
  const place = isLast
    ? ([x + 6, nameLine(view, way)] as const)
    : ([x + ahead, railOf(view, way) + 5] as const);
  return [
    label(`${way} count`, place, text, {
      ...{ fill: paints[way], bold: true, size, anchor: isLast ? 'end' : 'start', phase: 2 },
    }),
  ];
}

/** The large number: the same count, of the way that the claim is about. */
function largeCount(view: View, x: number): Mark[] {
  const { at, frame, words, arrangement } = view;
  const unit = arrangement === 'wide' ? words.tokensUnit : '';
  const y = railOf(view, 'absorbed');
  const face = { bold: true, face: 'serif', size: at.large } as const;
  const text = rounded(written(view, 'absorbed'));
  const says = say(words.speedupOf, {
    times: number(frame.speedup),
    over: number(frame.overNaive),
  });
  const look = { fill: 'deep', phase: 2 } as const;
  const wide = textWidth(text, face);
  const needs = ahead + wide + 6 + textWidth(unit, { bold: true, size: 13 });
  const isLast = x + needs > view.width;
  const from = isLast ? x - needs - 8 : x + ahead;
  return [
    label('number', [from, y + at.large * 0.34], text, { ...face, ...look, says, halo: isLast }),
    ...(unit === ''
      ? []
      : [
          label('number unit', [from + wide + 6, y + 5], unit, {
            ...{ ...look, bold: true, size: 13, halo: isLast },
          }),
        ]),
  ];
}

/** The lane itself. */
function strip(view: View, way: Way): Mark {
  const { at, width } = view;
  const h = at.tall + 5 + (way === 'absorbed' ? at.lower + 4 : 0);
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
  const y = at.top + ways.length * at.lane + 2 * at.lower + 4;
  const most = longest(view);
  const wide = arrangement === 'wide';
  const few = wide ? 6 : 4;
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
    label('ruler name', [at.from, at.heading], words[wide ? 'ruler' : 'rulerShort'], {
      ...{ fill: 'ink', bold: true },
    }),
  ];
}
