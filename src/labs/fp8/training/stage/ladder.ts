/** One weight as it is kept, on the rungs that E4M3 has there, and where float32 would take it. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { stride } from '../../../../../sims/fp8/experiments/training/knobs.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const closest = 3; // between two rungs, in pixels

export function ladder(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const [x, y, w, h] = at.ladder;
  const { rungs, kept, wanted } = frame;
  const [low, high] = [rungs[0], rungs[rungs.length - 1]];
  const yOf = (value: number): number => y + h - ((value - low) * h) / (high - low);
  const frames = Math.max(2, Math.ceil(values.steps / stride));
  const xOf = (i: number): number => x + 5 + (i * (w - 10)) / (frames - 1);
  const path = (all: readonly number[]): number[] => all.flatMap((v, i) => [xOf(i), yOf(v)]);
  const end = kept.length - 1;
  const paint = values.weights === 'float32' ? 'teal' : 'coral';
  const says = say(words.ladderSays, { kept: number(kept[end]), wanted: number(wanted[end]) });
  const title = words[at.isWide ? 'ladder' : 'ladderShort'];
  return [
    label('ladder name', [x, y - (at.isWide ? 12 : 8)], fitted(title, w, { bold: true }), {
      fill: 'ink',
      bold: true,
    }),
    ...spaced(rungs, yOf).map((rung) =>
      line(`rung ${rung}`, [x, yOf(rung), x + w, yOf(rung)], {
        stroke: 'grey',
        thick: 1,
        opacity: 0.45,
      }),
    ),
    poly('wanted', path(wanted), { stroke: 'grey', thick: 2, dashed: true, says }),
    poly('kept', stairs(path(kept)), { stroke: paint, thick: 3, phase: 1, says }),
    circle('wanted now', [xOf(end), yOf(wanted[end]), 3.5], { fill: 'grey', says }),
    circle('kept now', [xOf(end), yOf(kept[end]), 4.5], { fill: paint, phase: 1, says }),
    ...legend(view, paint),
  ];
}

/** What is kept stays on its rung until it steps. */
function stairs(points: readonly number[]): number[] {
  const all: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    if (i > 0) all.push(points[i], points[i - 1]);
    all.push(points[i], points[i + 1]);
  }
  return all;
}

/** Rungs that are too close to the one before are left out: near zero E4M3 has many. */
function spaced(rungs: readonly number[], yOf: (value: number) => number): number[] {
  const shown: number[] = [];
  for (const rung of rungs) {
    const before = shown.at(-1);
    if (before === undefined || yOf(before) - yOf(rung) >= closest) shown.push(rung);
  }
  return shown;
}

function legend({ at, words, values }: View, paint: 'teal' | 'coral'): Mark[] {
  const [x, y, w, h] = at.ladder;
  const base = y + h + 18;
  const own = words[at.isWide ? `kept_${values.weights}` : 'keptShort'];
  return [
    label('kept name', [x, base], own, { fill: paint, bold: true }),
    ...(at.isWide
      ? [label('wanted name', [x + w, base], words.wanted, { fill: 'ink-2', anchor: 'end' })]
      : [label('wanted name', [x, base + 15], words.wantedShort, { fill: 'ink-2' })]),
  ];
}
