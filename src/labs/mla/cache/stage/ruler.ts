/** The context on a ruler of equal ratios, with the handle, and where a card is full. */
import { knobs } from '../../../../../sims/mla/experiments/cache/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { nameOf, paints, type View } from './layout.ts';

const { min, max } = knobs.parameters.context;
const ends = 36; // room beside the ruler

interface Axis {
  readonly from: number;
  readonly to: number;
  readonly x: (tokens: number) => number;
}

export function axisOf({ at, arrangement, width }: View): Axis {
  const from = (arrangement === 'wide' ? at.left : 0) + ends;
  const to = width - ends;
  const part = (tokens: number): number => Math.log(tokens / min) / Math.log(max / min);
  return { from, to, x: (tokens) => from + Math.max(0, part(tokens)) * (to - from) };
}

export function ruler(view: View): Mark[] {
  const { at, arrangement, frame, values, width, words } = view;
  const { from, to, x } = axisOf(view);
  const y = at.ruler;
  const here = x(values.context);
  const value = say(words.tokens, { batch: values.batch, tokens: number(values.context, 0) });
  const half = textWidth(value, { bold: true, size: 13 }) / 2;
  const wide = arrangement === 'wide';
  return [
    line('ruler', [from, y, to, y], { stroke: 'rule', thick: 4 }),
    line('reached', [from, y, Math.max(from, x(frame.context)), y], {
      ...{ stroke: 'deep', thick: 4, phase: 0 },
      says: say(words.reached, { tokens: number(frame.context, 0) }),
    }),
    label('shortest', [from - 12, y + 4], '4K', { anchor: 'end', fill: 'ink-2' }),
    label('longest', [to + 12, y + 4], '1M', { fill: 'ink-2' }),
    ...(wide
      ? [
          label('ruler text', [0, y - 5], words.drag, { fill: 'deep' }),
          label('ruler scale', [0, y + 11], words.scale, { fill: 'ink-2' }),
          label('context', [clamped(here, half, from, width), y - 14], value, {
            ...{ anchor: 'middle', bold: true, size: 13, fill: 'ink' },
          }),
        ]
      : [
          label('context', [0, y + 25], value, { bold: true, size: 13, fill: 'ink' }),
          label('ruler text', [width, y + 25], words.dragShort, { anchor: 'end', fill: 'deep' }),
        ]),
    ...(['multiHead', 'latent'] as const).flatMap((name) => full(view, name)),
  ];
}

const clamped = (x: number, half: number, from: number, to: number): number =>
  Math.max(from + half, Math.min(to - half, x));

/** Where a card is full of one attention's cache. */
function full(view: View, name: 'multiHead' | 'latent'): Mark[] {
  const { at, arrangement, frame, width, words } = view;
  const tokens = 1000 * frame.fits[name === 'latent' ? 'v2' : name];
  if (tokens < min || tokens > max) return [];
  const axis = axisOf(view);
  const x = axis.x(tokens);
  const y = at.ruler + 4;
  const text = say(words.full, { name: nameOf(view, name), tokens: number(tokens, 0) });
  const half = textWidth(text) / 2;
  const fill = paints[name];
  return [
    poly(`${name} full`, [x - 5, y + 8, x + 5, y + 8, x, y], { closed: true, fill, says: text }),
    ...(arrangement === 'wide'
      ? [
          label(`${name} full at`, [clamped(x, half, axis.from, width), y + 21], text, {
            ...{ anchor: 'middle', fill },
          }),
        ]
      : []),
  ];
}

export function contextGrip(view: View): Grip {
  const { from, to, x } = axisOf(view);
  const { context } = view.values;
  return {
    ...{ key: 'context', knob: 'context', name: view.words.contextName, value: context },
    ...{ x: x(context), y: view.at.ruler, dx: to - from, dy: 0 },
    ...{ from: min, to: max, log: true },
  };
}
