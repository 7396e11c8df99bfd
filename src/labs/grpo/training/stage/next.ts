/** Before each token of its likeliest answer: every token's chance, as its part of a column. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { endToken, OPERATORS } from '../../../../../sims/grpo/countdown.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import type { Box, View } from './view.ts';

const under = 16; // the token that is likeliest

export function next(view: View, { x, y, w, h }: Box): Mark[] {
  const { frame, words } = view;
  const n = frame.numbers.length;
  const pitch = w / Math.max(2 * n, frame.written.length);
  const high = h - under - 18;
  const top = y + 18;
  const name = (token: number): string =>
    token < n
      ? `${frame.numbers[token]}`
      : token === endToken(n)
        ? words.end
        : OPERATORS[token - n];
  return [
    label('next', [x, y + 10], fitted(words.next, w, { bold: true }), { bold: true, fill: 'ink' }),
    ...frame.next.flatMap((chances, t): Mark[] => [
      ...column(chances, frame.written[t], { x: x + t * pitch, y: top, w: pitch - 5, h: high }).map(
        ({ token, box }): Mark =>
          rect(`next ${t} ${token}`, [box.x, box.y, box.w, Math.max(0, box.h - 0.6)], {
            fill: token === frame.written[t] ? 'deep' : 'grey',
            opacity: token === frame.written[t] ? 0.8 : 0.35,
            says: say(words.chance, {
              n: t + 1,
              token: name(token),
              chance: number(chances[token], 3),
            }),
            phase: 2,
          }),
      ),
      label(`next ${t}`, [x + t * pitch + (pitch - 5) / 2, y + h - 4], name(frame.written[t]), {
        anchor: 'middle',
        face: frame.written[t] === endToken(n) ? 'sans' : 'mono',
        size: frame.written[t] === endToken(n) ? 12 : 14,
        bold: true,
        fill: 'deep',
      }),
    ]),
  ];
}

/** The likeliest at the bottom, the others above it in their order. */
function column(
  chances: readonly number[],
  first: number,
  { x, y, w, h }: Box,
): { readonly token: number; readonly box: Box }[] {
  const others = chances.map((_, token) => token).filter((token) => token !== first);
  let base = y + h;
  return [first, ...others].map((token) => {
    const high = chances[token] * h;
    base -= high;
    return { token, box: { x, y: base, w, h: high } };
  });
}
