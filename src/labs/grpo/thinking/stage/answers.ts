/** Answers of one method: a row of bricks each, one brick a step; below them the mean of the wrong ones. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { endOf, topOf, trailsOf, wrongOf, type Method, type View } from './layout.ts';

const air = 2; // between rows
const bar = 6;

export function answers(view: View, method: Method): Mark[] {
  return [...heading(view, method), ...rows(view, method), ...mean(view, method)];
}

/** Its name, and by what it divides. */
function heading({ at, words }: View, method: Method): Mark[] {
  const look = { bold: true, size: at.isWide ? 14 : 13 };
  const how = words[at.isWide ? `${method}How` : `${method}HowShort`];
  const y = at.names[method];
  return [
    label(`${method} name`, [0, y], words[method], { ...look, fill: 'ink' }),
    label(`${method} how`, [textWidth(words[method], look) + 8, y], how, { fill: 'ink' }),
  ];
}

/** Right answers above wrong ones, the short before the long. */
function rows(view: View, method: Method): Mark[] {
  const { at, words } = view;
  const { lengths, right, push } = trailsOf(view, method);
  const order = lengths
    .map((_, i) => i)
    .sort((a, b) => Number(right[b]) - Number(right[a]) || lengths[a] - lengths[b]);
  const top = topOf(view, method);
  const rightOnes = right.filter(Boolean).length;
  const joints = Math.max(...lengths) - 1;
  return [
    ...order.map((i, row): Mark => {
      const says = say(right[i] ? words.rightTrail : words.wrongTrail, {
        ...{ steps: lengths[i], push: number(push[i], 3) },
      });
      const place = [at.left, top + row * at.row, lengths[i] * at.step, at.row - air] as const;
      return rect(`${method} ${i}`, place, {
        ...{ fill: right[i] ? 'deep' : 'coral', opacity: 0.8, says, lights: 'wrongLength' },
      });
    }),
    ...Array.from({ length: joints }, (_, i) => {
      const x = at.left + (i + 1) * at.step;
      return line(`${method} joint ${i}`, [x, top, x, endOf(view, method) - air], {
        ...{ stroke: 'paper', thick: at.isWide ? 2 : 1 },
      });
    }),
    ...block(view, `${method} right`, [top, rightOnes], words.right, 'deep'),
    ...block(
      view,
      `${method} wrong`,
      [top + rightOnes * at.row, lengths.length - rightOnes],
      words.wrong,
      'coral',
    ),
  ];
}

/** What a block of rows is, beside it; no block, no word. */
function block(
  { at }: View,
  key: string,
  [top, count]: readonly [top: number, count: number],
  name: string,
  fill: 'deep' | 'coral',
): Mark[] {
  const middle = top + (count * at.row - air) / 2 + 4;
  const look = { anchor: 'end', bold: true, fill } as const;
  return count === 0 ? [] : [label(key, [at.left - 7, middle], name, look)];
}

/** As long as all wrong answers are in the mean, with the number that it is. */
function mean(view: View, method: Method): Mark[] {
  const { at, frame, values, words } = view;
  const { world } = values;
  const steps = wrongOf(frame, world, method);
  const top = endOf(view, method) + 3;
  const wide = steps * at.step;
  const says = say(words.meanOf, { steps: fixed(steps, 2) });
  const name = words[at.isWide ? 'mean' : 'meanShort'];
  const room = at.numbers - 8 - at.left - wide;
  const look = { bold: true, face: 'serif', size: at.large } as const;
  const base = top + (at.isWide ? -14 : 0);
  const times = say(words.times, {
    times: fixed(steps / frame.begun[world], 1),
  });
  return [
    rect(`${method} mean`, [at.left, top, wide, bar], { fill: 'coral', says, r: 1 }),
    ...(textWidth(name) + 8 <= room
      ? [label(`${method} mean name`, [at.left + wide + 8, top + 7], name, { fill: 'coral' })]
      : []),
    label(`${method} steps`, [at.numbers, base], fixed(steps, 1), {
      ...{ ...look, fill: 'coral', says, lights: 'wrongLength' },
    }),
    label(`${method} unit`, [at.numbers, base + 16], words[at.isWide ? 'unit' : 'unitShort'], {
      fill: 'coral',
    }),
    ...(at.isWide
      ? [label(`${method} times`, [at.numbers, base + 32], times, { fill: 'ink' })]
      : []),
    label(`${method} rights`, [at.numbers, topOf(view, method) + 14], rightsOf(view, method), {
      fill: 'deep',
    }),
  ];
}

/** How long right answers are, or, where length pays, how many are right. */
function rightsOf({ at, frame, values, words }: View, method: Method): string {
  return values.world === 'path'
    ? say(words[at.isWide ? 'rightSteps' : 'rightShort'], {
        steps: fixed(frame.pathRight[method], 1),
      })
    : say(words[at.isWide ? 'accuracy' : 'accuracyShort'], {
        percent: Math.round(100 * frame.payAccuracy[method]),
      });
}
