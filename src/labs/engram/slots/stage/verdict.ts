/** The number: the loss of the smallest and of the largest table, and the fall between them. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { lanesOf, lossAt, modelAt } from './loss.ts';

/** A smaller fall is no step to be seen. */
const lowest = 14;

export const verdict = (view: View): Mark[] => [...fall(view), ...number(view)];

const endsOf = ({ frame, values }: View): readonly [first: number, last: number] => {
  const all = frame.losses[lanesOf(values)[0]];
  return [all[0], all[all.length - 1]];
};

/** From the first model's loss across, and down to the last one's. */
function fall(view: View): Mark[] {
  const [from, to] = endsOf(view).map((loss) => lossAt(view, loss));
  if (to - from < lowest) return [];
  const [x1, x2] = [modelAt(view, 0), modelAt(view, view.frame.slots.length - 1)];
  return [
    line('from', [x1, from, x2, from], { stroke: 'deep', dashed: true, phase: 2 }),
    line('falls', [x2, from, x2, to - 7], { stroke: 'deep', thick: 2, phase: 2 }),
  ];
}

function number(view: View): Mark[] {
  const { at, arrangement, frame, values, words } = view;
  const [first, last] = endsOf(view);
  const [lane] = lanesOf(values);
  const look = { size: at.large, face: 'serif', bold: true } as const;
  const written = `${fixed(first, 2)} → ${fixed(last, 2)}`;
  const says = say(words.tenfold, { slope: fixed(frame.slope, 2) });
  const wide = arrangement === 'wide';
  const beside = textWidth(written, look) + 10;
  const [x, y] = wide ? [0, at.number + 22] : [beside, at.number - 14];
  return [
    label('number', [0, at.number], written, {
      ...{ ...look, fill: 'deep', phase: 2 },
      ...(lane === 'pair' ? { says } : {}),
    }),
    ...(wide
      ? [label('number what', [x, y], words[`${lane}Loss`], { fill: 'ink', phase: 2 })]
      : [
          label('number what', [x, y], words[`${lane}LossShort`], { fill: 'ink', phase: 2 }),
          label('number ends', [x, y + 15], words.ends, { fill: 'ink-2', phase: 2 }),
        ]),
  ];
}
