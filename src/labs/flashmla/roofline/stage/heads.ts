/** The same heads three times: above what each reads, their own keys and values, a group's, one latent. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { mostHeads, ways, type View } from './layout.ts';

const paints = { mha: 'coral', gqa: 'grey', mla: 'deep' } as const satisfies Record<string, Paint>;
/** Of its place, what a head fills. */
const filled = 0.62;

export const heads = (view: View): Mark[] => [
  ...ways.flatMap((way, i) => row(view, way, i)),
  ...(view.at.isWide
    ? [
        label('cached', [view.width, view.at.rows.top - 8], view.words.cached, {
          anchor: 'end',
          fill: 'ink-2',
        }),
      ]
    : []),
];

function row(view: View, way: (typeof ways)[number], i: number): Mark[] {
  const { at, frame, values, words, width } = view;
  const top = at.rows.top + i * at.rows.pitch;
  const [headHeight, gap, cacheHeight] = at.isWide ? [7, 2, 6] : [5, 1, 5];
  const caches = { mha: values.heads, gqa: Math.min(values.groups, values.heads), mla: 1 }[way];
  const fill = paints[way];
  const room = values.heads * at.head;
  const told = { heads: values.heads, caches, bytes: number(frame.bytes[way], 0) };
  const base = top + headHeight + (at.isWide ? 8 : 6);
  const floor = top + headHeight + gap + cacheHeight;
  return [
    line(`${way} room`, [at.left, floor, at.left + mostHeads * at.head, floor], { stroke: 'rule' }),
    comb(`${way} heads`, [at.left, top, at.head, headHeight], values.heads, filled, {
      ...{ fill, says: say(words.headsSays, told) },
    }),
    comb(
      `${way} caches`,
      [at.left, top + headHeight + gap, room / caches, cacheHeight],
      caches,
      caches === 1 ? 1 : caches > 32 ? filled : 1 - (1 - filled) * (caches / mostHeads) * 4,
      { fill, opacity: 0.55, says: say(words.cachesSays, told) },
    ),
    label(`${way} name`, [0, base], words[at.isWide ? way : `${way}Short`], { fill, bold: true }),
    ...(at.isWide
      ? [
          label(`${way} bytes`, [width, base], say(words.bytes, told), {
            ...{ anchor: 'end', fill: 'ink-2', says: say(words.cachesSays, told) },
          }),
        ]
      : []),
  ];
}

/** So many teeth beside each other, as one mark. */
function comb(
  key: string,
  [x, y, pitch, h]: readonly [x: number, y: number, pitch: number, h: number],
  teeth: number,
  part: number,
  look: { readonly fill: Paint; readonly opacity?: number; readonly says: string },
): Mark {
  const points = Array.from({ length: teeth }, (_, i) => {
    const [from, to] = [x + i * pitch, x + (i + part) * pitch];
    return [from, y + h, from, y, to, y, to, y + h];
  });
  return poly(key, points.flat(), { closed: true, ...look });
}
