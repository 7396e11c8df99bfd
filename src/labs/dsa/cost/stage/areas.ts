/** Arithmetic of every token up to the context: its sum is an area. All read, and glanced at first. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { longest, shortest } from '../../../../../sims/dsa/experiments/cost/knobs.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { xOf, yOf, type View } from './layout.ts';

export function areas(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const { context, flops, glance, read, work } = frame;
  const x = (tokens: number): number => xOf(view, tokens);
  const y = (gflop: number): number => yOf(view, gflop);
  const bend = Math.min(values.k, context);
  const told = {
    ...{ tokens: number(context, 0), dense: fixed(flops.dense, 2), sparse: fixed(flops.sparse, 2) },
    ...{ glance: fixed(glance, 2), read: fixed(read, 2) },
    ...{ denseWork: number(work.dense, 0), sparseWork: number(work.sparse, 0) },
  };
  const origin = [x(0), at.axis];
  const atBend = [x(bend), y(read)];
  const atEnd = [x(context), y(read)];
  const end = [x(context), at.axis];
  const sparseAtBend = y(read + (glance * bend) / context);
  return [
    poly('ghost', [...origin, x(longest), at.top, x(longest), at.axis], {
      ...{ closed: true, stroke: 'ink-3', dashed: true, opacity: 0.6 },
    }),
    poly('dense', [...origin, x(context), y(flops.dense), ...end], {
      ...{ closed: true, fill: 'coral', opacity: 0.22, says: say(words.denseSays, told) },
    }),
    line('dense edge', [x(0), at.axis, x(context), y(flops.dense)], { stroke: 'coral', thick: 2 }),
    poly(
      'glance',
      [...origin, ...atBend, ...atEnd, x(context), y(flops.sparse), x(bend), sparseAtBend],
      {
        ...{ closed: true, fill: 'teal', says: say(words.glanceSays, told), lights: 'indexHeads' },
      },
    ),
    poly('read', [...origin, ...atBend, ...atEnd, ...end], {
      ...{ closed: true, fill: 'deep', says: say(words.readSays, told), lights: 'k' },
    }),
    line('axis', [at.left, at.axis, at.left + at.room, at.axis], { stroke: 'ink' }),
    line('now', [x(context), y(flops.dense), x(context), at.axis], { stroke: 'ink', thick: 1.5 }),
    ...scale(view),
  ];
}

const ticks = [32_768, 65_536, 98_304, 131_072];

/** The axis: tokens, and what to do with it. */
function scale(view: View): Mark[] {
  const { at, words, frame } = view;
  const y = at.axis + (at.isWide ? 24 : 22);
  const text = words[at.isWide ? 'axis' : 'axisShort'];
  const clear = at.left + textWidth(text, { bold: true }) + 24;
  const marks = ticks.filter((tokens) => xOf(view, tokens) > clear);
  return [
    ...marks.flatMap((tokens): Mark[] => {
      const x = xOf(view, tokens);
      return [
        line(`tick ${tokens}`, [x, at.axis, x, at.axis + 5], { stroke: 'ink-3' }),
        label(`tick ${tokens} name`, [x, y], `${tokens / 1024}K`, {
          ...{ anchor: tokens === longest ? 'end' : 'middle', fill: 'ink-2' },
        }),
      ];
    }),
    label('axis name', [at.left, y], text, {
      fill: 'deep',
      bold: true,
    }),
    ...(at.isWide ? hintOf(view, number(frame.context, 0)) : []),
  ];
}

/** The context that is held, beside the tip of the triangle where it is free. */
function hintOf(view: View, context: string): Mark[] {
  const { words, at, frame } = view;
  const text = say(words.held, { tokens: context });
  const x = xOf(view, frame.context);
  const isRight = x + 10 + textWidth(text) < at.left + at.room;
  if (!isRight) return [];
  return [
    label(
      'held',
      [x + 14, Math.max(at.top + 10, Math.min(at.axis - 12, yOf(view, frame.flops.dense)))],
      text,
      {
        fill: 'ink-2',
      },
    ),
  ];
}

export const contextGrip = (view: View): Grip => ({
  ...{ key: 'context', knob: 'context', name: view.words.contextGrip, value: view.values.context },
  ...{ x: xOf(view, view.values.context), y: view.at.axis, dy: 0 },
  ...{ dx: xOf(view, longest) - xOf(view, shortest), from: shortest, to: longest },
});
