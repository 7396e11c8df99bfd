/** All updates since the frame before, as heaps by their size; the wall is half a step. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

/** log2 of half a step. */
const half = -1;

/** Left edge of the bin that begins at 2^power steps. */
export function xOf({ at, frame }: View, power: number): number {
  const [x, , w] = at.grains;
  return x + ((power - frame.first) * w) / frame.landed.length;
}

/** Kept in float32, an update that no 8-bit weight would notice is not lost: it gathers. */
const isGathered = ({ values }: View): boolean => values.weights === 'float32';

export function grains(view: View): Mark[] {
  const { at, frame, words } = view;
  const [x, y, w, h] = at.grains;
  const most = Math.max(1, ...frame.landed.map((count, k) => count + frame.bounced[k]));
  const wide = w / frame.landed.length;
  const heaps = frame.landed.flatMap((landed, k): Mark[] => {
    const left = x + k * wide + 1.5;
    const bounced = frame.bounced[k];
    const [high, low] = [landed, bounced].map((count) => (count * h) / most);
    const below = frame.first + k < half;
    const says = say(words[k === 0 ? 'heapFirst' : 'heapSays'], {
      ...{ from: stepsIn(frame.first + k), to: stepsIn(frame.first + k + 1) },
      ...{ landed: number(landed, 0), bounced: number(bounced, 0) },
    });
    const fill = below && isGathered(view) ? 'teal' : 'deep';
    return [
      rect(`landed ${k}`, [left, y + h - high, wide - 3, high], { fill, phase: 0, says }),
      rect(`bounced ${k}`, [left, y + h - high - low, wide - 3, low], {
        ...{ fill: 'coral', phase: 1, says },
      }),
    ];
  });
  const wall = xOf(view, half);
  return [
    ...heaps,
    ...seams(view),
    line('ground', [x, y + h, x + w, y + h], { stroke: 'ink' }),
    line('wall', [wall, y - 14, wall, y + h + 6], {
      stroke: 'ink',
      thick: 3,
      says: words.wallSays,
    }),
    ...sides(view, wall),
    ...axis(view),
  ];
}

/** Lines of paper make grains of the heaps. */
function seams({ at }: View): Mark[] {
  const [x, y, w, h] = at.grains;
  const grain = at.isWide ? 4 : 3;
  return Array.from({ length: Math.floor(h / grain) }, (_, i) => {
    const base = y + h - (i + 1) * grain;
    return line(`seam ${i}`, [x, base, x + w, base], { stroke: 'paper', thick: 0.8 });
  });
}

function sides(view: View, wall: number): Mark[] {
  const { at, words, frame } = view;
  const y = at.grains[1] - 4;
  const end = at.grains[0] + at.grains[2];
  const fill = isGathered(view) ? 'teal' : 'coral';
  const left = say(words[isGathered(view) ? 'gathered' : 'tooSmall'], {
    share: fixed(frame.small, frame.small > 99 ? 1 : 0),
  });
  return [
    label('too small', [wall - 8, y], left, { fill, bold: true, anchor: 'end' }),
    ...(textWidth(words.large) + wall + 8 <= end
      ? [label('large', [wall + 8, y], words.large, { fill: 'deep', bold: true })]
      : []),
  ];
}

/** 1/64, ½, 4 */
function stepsIn(power: number): string {
  return power >= 0 ? String(2 ** power) : power === -1 ? '½' : `1/${2 ** -power}`;
}

function axis(view: View): Mark[] {
  const { at, words } = view;
  const base = at.grains[1] + at.grains[3] + 17;
  const end = at.grains[0] + at.grains[2];
  const powers = at.isWide ? [-9, -7, -5, -3, -1, 1, 3] : [-8, -5, -1, 2];
  return [
    ...powers.map((power) =>
      label(`size ${power}`, [xOf(view, power), base], stepsIn(power), {
        ...{ anchor: 'middle', fill: power === half ? 'ink' : 'ink-2', bold: power === half },
      }),
    ),
    label('axis', [end, base + (at.isWide ? 16 : 13)], words[at.isWide ? 'axis' : 'axisShort'], {
      ...{ anchor: 'end', fill: 'ink-2' },
    }),
  ];
}
