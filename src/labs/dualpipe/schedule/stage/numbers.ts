/** How long the step takes, and how much of that the worst rank stands idle. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function numbers(view: View): Mark[] {
  return view.frame.stuck.length > 0 ? still(view) : taken(view);
}

function taken({ frame, words, arrangement, values }: View): Mark[] {
  const isWide = arrangement === 'wide';
  const look = { face: 'serif', bold: true, size: isWide ? 42 : 30 } as const;
  const text = number(frame.makespan, 2);
  const x = textWidth(text, look) + 12;
  const name = words[`${values.schedule}Own`];
  const compared = values.schedule === 'oneForward' ? 'dualpipe' : 'oneForward';
  const other = { name: words[compared], time: number(frame.makespans[compared], 2) };
  const scale = { forward: number(values.forward, 2), count: frame.batches };
  const fill = frame.makespan > frame.makespans.dualpipe ? 'coral' : 'deep';
  return [
    label('step', [0, isWide ? 36 : 28], text, { ...look, fill }),
    label('whose', [x, isWide ? 18 : 14], say(words.step, { name }), { fill: 'ink', bold: true }),
    label('other', [x, isWide ? 35 : 30], say(words.other, other), { fill: 'ink-2' }),
    label('scale', [0, isWide ? 60 : 46], say(words.scale, scale), { fill: 'ink-2' }),
  ];
}

function still({ frame, words, arrangement }: View): Mark[] {
  const isWide = arrangement === 'wide';
  const time = number(frame.makespan, 2);
  return [
    label('step', [0, isWide ? 32 : 24], words.still, {
      ...{ face: 'serif', bold: true, size: isWide ? 30 : 24, fill: 'coral' },
    }),
    label('whose', [0, isWide ? 58 : 46], say(words.stillAt, { time }), { fill: 'coral' }),
  ];
}
