/** What the cut costs in right answers, and what training as small costs; and how right each is. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/mla/experiments/spectrum/frame.ts';
import { label } from '../../../kit/make.ts';
import type { Mark, Text } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { lanes, paints, type View } from './layout.ts';

/** Right answers of a hundred, more or fewer than the whole model's. */
export const pointsOf = ({ frame }: Pick<View, 'frame'>, lane: Lane): number =>
  100 * (frame.accuracy[lane] - frame.accuracy.full);

/** With its sign, as in +0.2 and −11.3. */
export function signed(points: number): string {
  const text = fixed(points, 1);
  return points > 0 && text !== '0.0' ? `+${text}` : text;
}

export const numbers = (view: View): Mark[] => [
  ...(view.arrangement === 'wide' ? beside(view) : above(view)),
  ...lanes.flatMap((lane, k) => score(view, lane, k)),
];

const serif = { bold: true, face: 'serif' } as const;
const soft = { fill: 'ink-2' } as const;

/** How much of the energy is kept, and how many directions would keep 90 %. */
function energy({ frame, values, words, arrangement }: View): string[] {
  const held = number(100 * frame.trained[values.latent - 1], 0);
  return [
    say(words.energy, { latent: values.latent, held }),
    say(words[arrangement === 'wide' ? 'for90' : 'for90Short'], { for90: frame.for90 }),
  ];
}

function beside(view: View): Mark[] {
  const { at, words, width } = view;
  const x = at.right + 24;
  const [kept, for90] = energy(view);
  const trained = say(words.trained, { points: signed(pointsOf(view, 'latent')) });
  return [
    label('stairs', [0, 13], words.stairs, soft),
    label('energy', [width, 13], kept, { bold: true, anchor: 'end', fill: 'teal' }),
    label('for90', [0, 29], for90, soft),
    label('cost', [x, 96], signed(pointsOf(view, 'cut')), { ...serif, size: 30, fill: 'coral' }),
    label('unit', [x, 114], words.unit, { fill: 'coral' }),
    label('unit end', [x, 130], words.unitEnd, { fill: 'coral' }),
    label('other', [x, 160], trained, { fill: 'deep', bold: true }),
    label('other end', [x, 176], words.trainedEnd, { fill: 'deep' }),
  ];
}

function above(view: View): Mark[] {
  const { words } = view;
  const [kept, for90] = energy(view);
  const trained = say(words.trained, { points: signed(pointsOf(view, 'latent')) });
  return [
    label('cost', [0, 24], signed(pointsOf(view, 'cut')), { ...serif, size: 24, fill: 'coral' }),
    label('unit', [86, 13], words.unitShort, { fill: 'coral' }),
    label('other', [86, 28], `${trained} ${words.trainedEnd}`, { fill: 'deep' }),
    label('energy', [0, 50], kept, { bold: true, fill: 'teal' }),
    label('for90', [0, 66], for90, soft),
  ];
}

/** Of each model, over the whole test set. */
function score({ at, frame, words, arrangement }: View, lane: Lane, k: number): Mark[] {
  const { top, width, row, pitch } = at.looks;
  const isWide = arrangement === 'wide';
  const [x, y] = isWide ? [k * pitch + width + 22, top + 30] : [k * pitch, top + 8 * row + 18];
  const right = `${fixed(100 * frame.accuracy[lane], 1)} %`;
  const loss = say(words.loss, { loss: number(frame.loss[lane]) });
  const look: Pick<Text, 'fill'> = { fill: paints[lane] };
  return [
    label(`${lane} right`, [x, y], right, { ...serif, ...look, size: isWide ? 17 : 15 }),
    ...(isWide ? [label(`${lane} unit`, [x, y + 17], words.share, look)] : []),
    label(`${lane} loss`, [x, y + (isWide ? 35 : 16)], loss, soft),
  ];
}
