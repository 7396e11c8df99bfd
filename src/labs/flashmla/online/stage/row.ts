/** The row of scores: what was read and forgotten, the tile on the chip, what was not read yet. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { keys } from '../../../../../sims/flashmla/experiments/online/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { highest, zeroLine } from './levels.ts';
import { boundsOf, edgeOf, heightOf, lowest, motion, type View } from './layout.ts';

const gap = 2; // between two bars

export const row = (view: View): Mark[] => [
  ...turns(view),
  ...zeroLine(view),
  ...bars(view),
  ...tileNow(view),
  ...highest(view),
];

const isMasked = ({ values }: View, key: number): boolean => key >= keys - values.masked;

/** Of each key the step at which it is read. */
function readAt({ frame, values }: View): number[] {
  const steps = new Array<number>(keys).fill(0);
  frame.order.forEach((tile, i) => {
    const [first, end] = boundsOf(tile, values);
    steps.fill(i + 1, first, end);
  });
  return steps;
}

function bars(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const steps = readAt(view);
  const word = (step: number): string =>
    words[step === frame.step ? 'nowSays' : step < frame.step ? 'pastSays' : 'futureSays'];
  return values.scores.map((score, key) => {
    const [x, w] = [edgeOf(at, key) + gap / 2, at.pitch - gap];
    const told = { key: key + 1, score: number(score + values.shift, 1) };
    if (isMasked(view, key)) {
      return rect(`key ${key}`, [x, at.floor - 3, w, 3], {
        ...{ fill: 'rule-2', says: say(words.maskedSays, told), lights: 'masked' },
      });
    }
    const top = heightOf(at, score);
    const zero = heightOf(at, 0);
    const look =
      steps[key] > frame.step
        ? ({ stroke: 'ink-3', fill: 'panel', opacity: 0.55 } as const)
        : ({ fill: 'deep', opacity: steps[key] === frame.step ? 1 : 0.3 } as const);
    return rect(`key ${key}`, [x, Math.min(top, zero), w, Math.max(1.5, Math.abs(zero - top))], {
      ...{ ...look, says: say(word(steps[key]), told), lights: 'scores', phase: motion.read },
    });
  });
}

/** Which tile is read when; a click on one goes there. */
function turns(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const [y, h] = at.turns;
  const marks = frame.order.flatMap((tile, i): Mark[] => {
    const [first, end] = boundsOf(tile, values);
    const [x, w] = [edgeOf(at, first) + 1, (end - first) * at.pitch - 2];
    const isNow = i + 1 === frame.step;
    const says = say(words.turnSays, { turn: i + 1, first: first + 1, end });
    const fits = textWidth(String(i + 1), { bold: true }) <= w - 4;
    return [
      rect(`tile ${tile}`, [x, y, w, h], {
        ...{
          r: 3,
          says,
          leads: i,
          fill: isNow ? 'deep' : i < frame.step ? 'deep-soft' : 'panel',
        },
        stroke: i < frame.step ? 'deep' : 'rule',
      }),
      ...(fits
        ? [
            label(`turn ${tile}`, [x + w / 2, y + h - 3.5], String(i + 1), {
              ...{ anchor: 'middle', bold: true, fill: isNow ? 'panel' : 'ink-2' },
            }),
          ]
        : []),
    ];
  });
  if (!at.isWide) return marks;
  return [
    ...marks,
    label('turns', [at.left - 8, y + 12], words.turns, { anchor: 'end', fill: 'ink-2' }),
    label('turns go', [at.left - 8, y + 28], words.turnsGo, { anchor: 'end', fill: 'ink-2' }),
  ];
}

/** A frame around the tile on the chip. */
function tileNow(view: View): Mark[] {
  const { at, frame, words, width } = view;
  const x = edgeOf(at, frame.first);
  const w = (frame.end - frame.first) * at.pitch;
  const top = heightOf(at, -lowest) - 6;
  const box = rect('chip', [x - 1, top, w + 2, at.floor + 3 - top], {
    ...{ stroke: 'ink', thick: 2, r: 4, phase: motion.read },
  });
  if (!at.isWide) return [box];
  const half = textWidth(words.chip, { bold: true }) / 2;
  const middle = Math.max(at.left + half, Math.min(width - half - 2, x + w / 2));
  return [
    box,
    label('chip name', [middle, top - 6], words.chip, {
      ...{ anchor: 'middle', bold: true, fill: 'ink', phase: motion.read },
    }),
  ];
}

/** The right edge of the first tile, and the tops of the bars: on a phone that of the highest on the chip. */
export function grips(view: View): Grip[] {
  const { at, values, words, frame, arrangement } = view;
  const size = Math.min(values.block, keys);
  const edge: Grip = {
    ...{ key: 'block', knob: 'block', name: words.blockGrip, value: size, from: 1, to: keys },
    ...{ x: edgeOf(at, size), y: at.grip, dx: (keys - 1) * at.pitch, dy: 0 },
  };
  const some = values.scores.map((_, key) => key).filter((key) => !isMasked(view, key));
  const onChip = some.filter((key) => key >= frame.first && key < frame.end);
  const best = onChip.reduce<number | undefined>(
    (most, key) => (most === undefined || values.scores[key] > values.scores[most] ? key : most),
    undefined,
  );
  const held = arrangement === 'wide' ? some : best === undefined ? [] : [best];
  const tops = held.map((key): Grip => ({
    ...{ key: `score ${key}`, knob: 'scores', at: [key], value: values.scores[key] },
    ...{ name: say(words.scoreGrip, { key: key + 1 }), from: lowest, to: -lowest },
    ...{ x: edgeOf(at, key) + at.pitch / 2, y: heightOf(at, values.scores[key]) },
    ...{ dx: 0, dy: 2 * lowest * at.unit, look: arrangement === 'wide' ? 'bare' : 'ring' },
  }));
  return [edge, ...tops];
}

/** From the edge of the first tile to where it is taken hold of, and which way it goes. */
export function hints({ at, values, words, width }: View): Mark[] {
  const x = edgeOf(at, Math.min(values.block, keys));
  const text = words[at.isWide ? 'hint' : 'hintShort'];
  const isLeft = x + 16 + textWidth(text, { bold: true }) > width;
  return [
    line('stem', [x, at.turns[0] + 2, x, at.grip - 8], { stroke: 'deep' }),
    label('hint', [isLeft ? x - 15 : x + 15, at.grip + 4], text, {
      ...{ anchor: isLeft ? 'end' : 'start', bold: true, fill: 'deep' },
    }),
  ];
}
