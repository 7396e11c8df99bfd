/** The beginning, magnified: where the indexer starts to pay. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

export function inset({ at, frame, words }: View): Mark[] {
  if (!at.inset) return [];
  const [left, top, w, h] = at.inset;
  const tokens = frame.first[frame.first.length - 1];
  const most = frame.firstCurves.dense[frame.firstCurves.dense.length - 1];
  const x = (token: number): number => left + (token / tokens) * w;
  const y = (gflop: number): number => top + h - (gflop / most) * h;
  const curve = (lane: 'dense' | 'sparse'): number[] =>
    frame.first.flatMap((token, i) => [x(token), y(Math.min(most, frame.firstCurves[lane][i]))]);
  const pays = frame.breakEven > 0 && frame.breakEven < tokens;
  const told = { tokens: number(tokens, 0), from: number(Math.ceil(frame.breakEven), 0) };
  return [
    rect('inset', [left, top, w, h], { fill: 'panel', stroke: 'rule-2' }),
    label('inset name', [left, top - 8], say(words.inset, told), { fill: 'ink-2' }),
    poly('inset dense', curve('dense'), { stroke: 'coral', thick: 2 }),
    poly('inset sparse', curve('sparse'), { stroke: 'deep', thick: 2 }),
    ...(pays
      ? [
          line('inset even', [x(frame.breakEven), top, x(frame.breakEven), top + h], {
            ...{ stroke: 'ink-3', dashed: true },
          }),
        ]
      : []),
    label('inset pays', [left, top + h + 16], pays ? say(words.pays, told) : words.never, {
      ...{ fill: 'deep', bold: true },
    }),
  ];
}
