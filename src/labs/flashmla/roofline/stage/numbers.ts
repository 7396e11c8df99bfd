/** How much of the arithmetic is in reach of MLA, and beside it of the others. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const percent = (share: number): string => `${share < 9.95 ? fixed(share, 1) : fixed(share, 0)} %`;

export function numbers(view: View): Mark[] {
  const { at, frame, words, values } = view;
  const told = {
    mha: percent(frame.share.mha),
    gqa: percent(frame.share.gqa),
    heads: values.heads,
  };
  const title = label(
    'title',
    [0, at.isWide ? 15 : 12],
    say(words[at.isWide ? 'title' : 'titleShort'], told),
    {
      ...{ bold: true, fill: 'ink', size: at.isWide ? 15 : 13 },
    },
  );
  const text = percent(frame.share.mla);
  const fill: Paint = frame.limit === 'conversion' ? 'coral' : 'deep';
  const large = { face: 'serif', bold: true, size: at.isWide ? 40 : 28, fill } as const;
  const [x, y] = at.isWide ? [at.plot.x + 14, at.plot.y + 46] : [0, 46];
  const beside = at.isWide ? x : textWidth(text, large) + 10;
  const lines = [
    { key: 'what', text: words[at.isWide ? 'what' : 'whatShort'], fill },
    { key: 'limit', text: words[`${frame.limit}Limit`], fill },
    ...(at.isWide
      ? [{ key: 'others', text: say(words.others, told), fill: 'ink-2' as Paint }]
      : []),
  ];
  const first = at.isWide ? y + 20 : 33;
  return [
    title,
    label('share', [x, y], text, large),
    ...lines.map((one, i) =>
      label(one.key, [beside, first + 16 * i], one.text, { fill: one.fill }),
    ),
    ...legend(view),
  ];
}

/** Gold: what was measured elsewhere. */
function legend({ at, words }: View): Mark[] {
  const y = at.height - 8;
  const measured = words[at.isWide ? 'measured' : 'measuredShort'];
  const from = 18 + textWidth(measured);
  const marks: Mark[] = [
    circle('legend measured', [at.isWide ? 5 : 4, y - 4, 2.5], { fill: 'gold' }),
    label('legend measured text', [12, y], measured, { fill: 'gold' }),
  ];
  if (!at.isWide) return marks;
  return [
    ...marks,
    line('legend published', [from + 20, y - 4, from + 38, y - 4], { stroke: 'gold', thick: 1.5 }),
    label('legend published text', [from + 44, y], words.published, { fill: 'gold' }),
  ];
}

/** What MLA's spot is, and that it can be dragged. */
export function hint({ at, values, words }: View, [x, y]: readonly [x: number, y: number]): Mark[] {
  const look = { bold: true, fill: 'deep', halo: true } as const;
  const right = at.plot.x + at.plot.w;
  const fits = x + 14 + textWidth(words.hint, look) <= right;
  if (at.isWide && fits) return [label('hint', [x + 14, y + 27], words.hint, look)];
  const isLeft = x + 14 + textWidth(words.hintShort, look) > right;
  const below = y + (values.cache === 'bf16' ? 29 : 46); // under what is published
  return [
    label('hint', [isLeft ? right - 4 : x + 12, below], words.hintShort, {
      ...{ ...look, anchor: isLeft ? 'end' : 'start' },
    }),
  ];
}
