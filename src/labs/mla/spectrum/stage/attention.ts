/** Three models look at the same questions: a row a question, as dark as each place is looked at. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/mla/experiments/spectrum/frame.ts';
import { circle, label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { lanes, paints, type View } from './layout.ts';

/** Less is not seen. */
const visible = 0.02;

export const attention = (view: View): Mark[] => [
  ...lanes.flatMap((lane, k) => look(view, lane, k)),
  label('caption', [0, view.at.looks.caption], captionOf(view), { fill: 'ink-2' }),
];

function captionOf({ frame, words, arrangement }: View): string {
  const task = frame.goal.length > 0 ? 'recall' : 'text';
  return words[arrangement === 'wide' ? `${task}Caption` : `${task}Short`];
}

function look(view: View, lane: Lane, k: number): Mark[] {
  const { frame, at, words, values, arrangement } = view;
  const { title, top, width, row, pitch } = at.looks;
  const left = k * pitch;
  const rows = frame.attention[lane];
  const cell = width / rows[0].length;
  const name = say(words[arrangement === 'wide' ? lane : `${lane}Short`], {
    latent: values.latent,
  });
  return [
    label(`${lane} name`, [left, title], name, { bold: true, fill: paints[lane] }),
    rect(`${lane} ground`, [left, top, width, row * rows.length], {
      ...{ fill: 'panel', stroke: 'rule' },
    }),
    ...rows.flatMap((weights, q) =>
      weights.flatMap((weight, i): Mark[] => {
        if (weight < visible) return [];
        const says = say(words.weight, { query: q + 1, place: i + 1, weight: number(weight) });
        return [
          rect(`${lane} ${q} ${i}`, [left + i * cell, top + q * row, cell - 0.5, row - 0.5], {
            ...{ fill: paints[lane], opacity: Math.min(1, weight), says, phase: 1 },
          }),
        ];
      }),
    ),
    ...frame.goal.map((item, q) =>
      rect(`${lane} goal ${q}`, [left + item * cell, top + q * row, cell - 0.5, row - 0.5], {
        ...{ stroke: 'ink', thick: 1 },
      }),
    ),
    ...frame.right[lane].flatMap((isRight, q) =>
      lamp(view, lane, q, [left + width + 10, top + (q + 0.5) * row], isRight),
    ),
  ];
}

/** A full circle for a right answer, a cross for a wrong one. */
function lamp(
  { words, at }: View,
  lane: Lane,
  q: number,
  [x, y]: readonly [number, number],
  isRight: boolean,
): Mark[] {
  const r = Math.min(4, at.looks.row / 2 - 1.5);
  const says = say(words[isRight ? 'right' : 'wrong'], { query: q + 1 });
  if (isRight) return [circle(`${lane} lamp ${q}`, [x, y, r], { fill: 'teal', says })];
  const cross = { stroke: 'coral', thick: 2.5, says } as const;
  return [
    line(`${lane} lamp ${q}`, [x - r, y - r, x + r, y + r], cross),
    line(`${lane} lamp ${q} back`, [x - r, y + r, x + r, y - r], cross),
  ];
}
