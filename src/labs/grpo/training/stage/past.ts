/** What most of the group wrote in every step so far: as high as their share. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Commonest } from '../../../../../sims/grpo/experiments/training/frame.ts';
import { knobs } from '../../../../../sims/grpo/experiments/training/knobs.ts';
import { mean } from '../../../../../sims/math/vector.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import type { Box, View } from './view.ts';

interface Stretch {
  /** Of the first step in it. */
  readonly from: number;
  readonly steps: readonly Commonest[];
}

const lane = 17; // of the answers' texts
const under = 16; // of the rollouts

export function past(view: View, { x, y, w, h }: Box): Mark[] {
  const { frame, words, values } = view;
  const step = w / knobs.length(values);
  const [top, floor] = [y + 18 + lane, y + h - under];
  const stretches = stretchesOf(frame.past);
  const all = say(words.all, { n: frame.answers.length });
  const zero = frame.past.findIndex(({ rollout }) => rollout >= 0);
  return [
    label('past', [x, y + 10], fitted(words.past, w, { bold: true }), { bold: true, fill: 'ink' }),
    line('past all', [x, top, x + w, top], { stroke: 'rule', dashed: true }),
    label('all', [x + w, top - 4], all, { anchor: 'end', fill: 'ink-2' }),
    line('past none', [x, floor, x + w, floor], { stroke: 'ink-3' }),
    ...stretches.map(({ from, steps }): Mark => {
      const outline = steps.flatMap(({ share }, i) => {
        const height = floor - share * (floor - top);
        return [x + (from + i) * step, height, x + (from + i + 1) * step, height];
      });
      const [left, right] = [x + from * step, x + (from + steps.length) * step];
      return poly(`stretch ${from}`, [left, floor, ...outline, right, floor], {
        closed: true,
        fill: steps[0].isRight ? 'deep' : 'coral',
        opacity: steps[0].isRight ? 0.75 : 0.45,
        says: say(words.stretch, {
          from: steps[0].rollout,
          to: steps[steps.length - 1].rollout,
          text: steps[0].text === '' ? words.empty : steps[0].text,
          share: number(mean(steps.map(({ share }) => share)), 2),
        }),
      });
    }),
    poly(
      'past right',
      frame.past.flatMap(({ right, of }, i) => {
        const height = floor - (right / of) * (floor - top);
        return [x + i * step, height, x + (i + 1) * step, height];
      }),
      { stroke: 'ink', thick: 1.5 },
    ),
    ...names(stretches, { x, y: top - 4, w: w - textWidth(all) - 10, h: step }),
    label('first', [x, floor + 13], number(frame.past[0].rollout, 0), { fill: 'ink-2' }),
    ...(zero > 3 ? [label('zero', [x + zero * step, floor + 13], '0', { fill: 'ink-2' })] : []),
    label('last', [x + w, floor + 13], say(words.rollout, { n: values.rollouts }), {
      anchor: 'end',
      fill: 'ink-2',
    }),
  ];
}

/** Steps in which most wrote the same. */
function stretchesOf(all: readonly Commonest[]): Stretch[] {
  const stretches: { from: number; steps: Commonest[] }[] = [];
  all.forEach((one, i) => {
    const last = stretches.at(-1);
    if (last?.steps[0].text === one.text) last.steps.push(one);
    else stretches.push({ from: i, steps: [one] });
  });
  return stretches;
}

/** The texts of the longest stretches, as many as stand side by side. */
function names(stretches: readonly Stretch[], { x, y, w, h: step }: Box): Mark[] {
  const taken: [number, number][] = [];
  const longest = [...stretches].sort((a, b) => b.steps.length - a.steps.length);
  return longest.flatMap(({ from, steps }): Mark[] => {
    const { text, isRight } = steps[0];
    const wide = textWidth(text, { face: 'mono' });
    const left = Math.min(x + from * step, x + w - wide);
    const free = taken.every(([a, b]) => left > b + 10 || left + wide < a - 10);
    if (!free || text === '' || steps.length < 2) return [];
    taken.push([left, left + wide]);
    return [
      label(`stretch name ${from}`, [left, y], text, {
        face: 'mono',
        fill: isRight ? 'deep' : 'coral',
      }),
    ];
  });
}
