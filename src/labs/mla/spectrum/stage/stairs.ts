/** A step a direction, as high as its share of the energy; what is cut off has fallen. */
import { knobs } from '../../../../../sims/mla/experiments/spectrum/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Vector } from '../../../../../sims/math/vector.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { stepOf, type View } from './layout.ts';

const { min, max } = knobs.parameters.latent;
/** How much lower lies what is cut off. */
const drop = 9;

/** What each direction has of the energy, from what the first have together. */
export const sharesOf = (cumulated: Vector): number[] =>
  cumulated.map((held, i) => held - (i === 0 ? 0 : cumulated[i - 1]));

export function stairs(view: View): Mark[] {
  const { frame, at, words, values } = view;
  const shares = sharesOf(frame.trained);
  const before = sharesOf(frame.untrained);
  const highest = Math.max(...shares, ...before);
  const step = stepOf(view);
  const heightOf = (share: number): number => ((at.ground - at.top) * share) / highest;
  return [
    ...shares.map((share, i) => {
      const isKept = i < values.latent;
      const [x, h] = [at.left + i * step, heightOf(share)];
      const y = at.ground - h + (isKept ? 0 : drop);
      return rect(`step ${i}`, [x + 0.5, y, step - 1.5, h], {
        ...(isKept ? { fill: 'teal', opacity: 0.85 } : ({ fill: 'coral', opacity: 0.45 } as const)),
        ...{ phase: 0, lights: 'latent' },
        says: say(words[isKept ? 'kept' : 'cutOff'], {
          ...{ n: i + 1, share: number(100 * share, 2) },
        }),
      });
    }),
    poly(
      'before',
      before.flatMap((share, i) => {
        const y = at.ground - heightOf(share);
        return [at.left + i * step, y, at.left + (i + 1) * step, y];
      }),
      { stroke: 'ink-2', dashed: true, says: words.before },
    ),
    ...knife(view),
  ];
}

const edgeOf = (view: View): number => view.at.left + view.values.latent * stepOf(view);

function knife(view: View): Mark[] {
  const { at, words, values, arrangement } = view;
  const x = edgeOf(view);
  const heel = at.ground + drop + 2;
  const kept = say(words.knife, { latent: values.latent });
  const isWide = arrangement === 'wide';
  const half = textWidth(kept, { bold: true }) / 2;
  const middle = Math.max(half, Math.min(at.right - half, x));
  return [
    poly('blade', [x, at.top - 6, x + 7, at.top + 14, x + 7, heel, x, heel], {
      ...{ closed: true, fill: 'grey', says: kept },
    }),
    line('edge', [x, at.top - 6, x, heel], { stroke: 'ink', thick: 2 }),
    line('handle', [x, heel, x, at.handle], { stroke: 'ink', thick: 5 }),
    label('hint', [middle, at.handle + (isWide ? 24 : 23)], kept, {
      ...{ anchor: 'middle', bold: true, fill: 'deep' },
    }),
  ];
}

export function knifeGrip(view: View): Grip {
  const { at, words, values } = view;
  const step = stepOf(view);
  return {
    ...{ key: 'latent', knob: 'latent', name: words.knifeName, value: values.latent },
    ...{ x: edgeOf(view), y: at.handle, dx: (max - min) * step, dy: 0, from: min, to: max },
  };
}
