/** Answers of one method in one world: trails of bricks, and how long they are in the mean. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { LONGEST } from '../../../../../sims/grpo/thinking.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { Box, Method, Track, View } from './view.ts';

const largest = 26; // of the number
const air = 2; // between trails

interface Sized extends Box {
  /** Above the trails, and below them. */
  readonly head: number;
  readonly foot: number;
}

export function panel(view: View, track: Track, method: Method, box: Sized): Mark[] {
  const { frame, words } = view;
  const { x, y, w, h, head } = box;
  const { lengths } = track === 'path' ? frame.pathTrails[method] : frame.payTrails[method];
  const name = words[method];
  const key = `${track} ${method}`;
  const area = { ...box, y: y + head, h: h - head - box.foot };
  const step = w / LONGEST;
  const begun = x + frame.begun[track] * step;
  return [
    rect(`${key} ground`, [x, area.y - 1, w, area.h + 2], { fill: 'rule-2', opacity: 0.55, r: 3 }),
    label(`${key} name`, [x + w, y + head - 6], name, { bold: true, anchor: 'end', fill: 'ink' }),
    ...trails(view, track, method, area),
    ...Array.from({ length: Math.max(...lengths) - 1 }, (_, i) =>
      line(`${key} joint ${i}`, [x + (i + 1) * step, area.y, x + (i + 1) * step, area.y + area.h], {
        stroke: 'paper',
      }),
    ),
    line(`${key} begun`, [begun, area.y - 1, begun, area.y + area.h + 1], {
      stroke: 'ink-2',
      dashed: true,
      says: say(words.begun, { steps: fixed(frame.begun[track], 1) }),
    }),
    ...(track === 'path' ? parted(view, method, box) : together(view, method, box)),
  ];
}

/** Right answers above, wrong ones below, the short before the long. */
function trails({ frame, words }: View, track: Track, method: Method, { x, y, w, h }: Box): Mark[] {
  const shown = track === 'path' ? frame.pathTrails[method] : frame.payTrails[method];
  const order = shown.lengths
    .map((_, i) => i)
    .sort(
      (a, b) =>
        Number(shown.right[b]) - Number(shown.right[a]) || shown.lengths[a] - shown.lengths[b],
    );
  const pitch = h / order.length;
  return order.flatMap((i, row): Mark[] => {
    const high = shown.push[i] * (pitch - air);
    const wide = (shown.lengths[i] / LONGEST) * w;
    const middle = y + (row + 0.5) * pitch;
    const [key, paint] = [`${track} ${method} ${i}`, shown.right[i] ? 'deep' : 'coral'] as const;
    const says = say(shown.right[i] ? words.rightTrail : words.wrongTrail, {
      steps: shown.lengths[i],
      push: number(shown.push[i], 3),
    });
    return [
      rect(`${key} length`, [x, middle - (pitch - air) / 2, wide, pitch - air], {
        fill: paint,
        opacity: 0.16,
        says,
      }),
      rect(key, [x, middle - high / 2, wide, high], { fill: paint, says, lights: 'wrongLength' }),
    ];
  });
}

/** Where length cannot pay: the right ones' mean above, the wrong ones' below, which is the point. */
function parted(view: View, method: Method, box: Sized): Mark[] {
  const { frame, words } = view;
  const { x, y, w, h, head, foot } = box;
  const step = w / LONGEST;
  const right = x + frame.pathRight[method] * step;
  const wrong = x + frame.pathWrong[method] * step;
  const key = `path ${method}`;
  const size = method === 'output' ? largest : 16;
  const count = fixed(frame.pathWrong[method], 1);
  const unit = words.wrongSteps;
  const wide = textWidth(count, { size, face: 'serif', bold: true }) + 5;
  const left = wrong + 8 + wide + textWidth(unit) > x + w;
  const at = left ? wrong - 8 - wide - textWidth(unit) : wrong + 8;
  const base = y + h - foot + size * 0.74 + 4;
  return [
    flag(`${key} right`, right, y + head - 2, 1, 'deep'),
    label(
      `${key} right mean`,
      [right + 7, y + head - 6],
      say(words.rightSteps, { steps: fixed(frame.pathRight[method], 1) }),
      { fill: 'deep' },
    ),
    flag(`${key} wrong`, wrong, y + h - foot + 2, -1, 'coral'),
    label(`${key} wrong mean`, [at, base], count, {
      size,
      bold: true,
      face: 'serif',
      fill: 'coral',
      says: say(words.meanOf, { steps: fixed(frame.pathWrong[method], 2) }),
      lights: 'wrongLength',
    }),
    label(`${key} unit`, [at + wide, base], unit, { fill: 'coral' }),
  ];
}

/** Where length pays: how long all are, and how many are right. */
function together(
  { frame, words }: View,
  method: Method,
  { x, y, w, h, head, foot }: Sized,
): Mark[] {
  const key = `pay ${method}`;
  const mean = x + (frame.payLength[method] / LONGEST) * w;
  const text = say(words.allSteps, { steps: fixed(frame.payLength[method], 1) });
  const left = mean + 8 + textWidth(text) > x + w;
  return [
    label(
      `${key} right`,
      [x, y + head - 6],
      say(words.accuracy, { percent: Math.round(100 * frame.payAccuracy[method]) }),
      { fill: 'deep' },
    ),
    flag(`${key} all`, mean, y + h - foot + 2, -1, 'ink'),
    label(`${key} mean`, [left ? mean - 8 - textWidth(text) : mean + 8, y + h - foot + 14], text, {
      fill: 'ink',
    }),
  ];
}

/** A pointer at a mean, down onto the trails (1) or up at them (−1). */
const flag = (key: string, x: number, y: number, way: 1 | -1, paint: Paint): Mark =>
  poly(key, [x - 5, y - way * 8, x + 5, y - way * 8, x, y], { closed: true, fill: paint });
