/** What a world is made of: a chance for each difficulty, to be dragged. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { Box, Track, View } from './view.ts';

const difficulties = ['easy', 'fair', 'hard', 'veryHard'] as const;

export function chances(
  { frame, words }: View,
  track: Track,
  { x, y, w, h }: Box,
  named: boolean,
): { readonly marks: readonly Mark[]; readonly grips: readonly Grip[] } {
  const knob = track === 'path' ? 'start' : 'gain';
  const entries = frame[knob];
  const pitch = w / entries.length;
  const wide = Math.min(22, pitch - 8);
  const left = (i: number): number => x + (i + 0.5) * pitch - wide / 2;
  const nameOf = (i: number): string => say(words[knob], { difficulty: words[difficulties[i]] });
  const names = named ? namesOf(words, knob, { x, y: y + h + 14, w, h: 0 }) : [];
  return {
    marks: entries
      .flatMap((chance, i): Mark[] => [
        rect(`${knob} glass ${i}`, [left(i), y, wide, h], { fill: 'panel', stroke: 'rule', r: 2 }),
        rect(`${knob} ${i}`, [left(i), y + h - chance * h, wide, chance * h], {
          fill: 'teal',
          opacity: 0.75,
          says: `${nameOf(i)}: ${number(chance, 2)}`,
          lights: knob,
        }),
        rect(`${knob} edge ${i}`, [left(i) - 3, y + h - chance * h - 2, wide + 6, 4], {
          fill: 'ink',
          r: 2,
        }),
      ])
      .concat(names),
    grips: entries.map((chance, i) => ({
      key: `${knob} ${i}`,
      knob,
      at: [i],
      name: nameOf(i),
      value: chance,
      x: x + (i + 0.5) * pitch,
      y: y + h - chance * h,
      dx: 0,
      dy: -h,
      from: 0,
      to: 1,
      look: 'bare',
    })),
  };
}

/** Of all difficulties, or of the easiest and the hardest where there is no room. */
function namesOf(words: View['words'], knob: string, { x, y, w }: Box): Mark[] {
  const pitch = w / difficulties.length;
  const name = (i: number, at: number, anchor: 'start' | 'middle' | 'end'): Mark =>
    label(`${knob} name ${i}`, [at, y], words[difficulties[i]], { anchor, fill: 'ink-2' });
  const last = difficulties.length - 1;
  return pitch >= 55
    ? difficulties.map((_, i) => name(i, x + (i + 0.5) * pitch, 'middle'))
    : [name(0, x, 'start'), name(last, x + w, 'end')];
}
