/** The advantages beside their arrows. */
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { farthest, signed, type Card, type View } from './cards.ts';

interface Around {
  readonly y: (reward: number) => number;
  readonly middle: (i: number) => number;
  readonly pitch: number;
  /** Where cards begin, and half the height of one. */
  readonly left: number;
  readonly half: number;
}

/** What an advantage is measured in. */
function unitOf(undivided: boolean, above: boolean, words: View['words']): string {
  if (undivided) return above ? words.points : words.pointsBelow;
  return above ? words.spreads : words.spreadsBelow;
}

/** Every advantage beside its arrow, the farthest large; where there is none, that there is none. */
export function numbers(
  cards: readonly Card[],
  { frame, words, width }: View,
  place: Around,
): Mark[] {
  const { y, middle, pitch, left, half } = place;
  const best = farthest(cards);
  const level = y(frame.mean);
  if (cards[best].advantage === 0) {
    const x = (left + width) / 2;
    return [
      label('advantage', [x, level - half - 40], '0', {
        size: 30,
        bold: true,
        face: 'serif',
        anchor: 'middle',
        fill: 'ink-2',
        halo: true,
      }),
      label('unit', [x, level - half - 20], words.nothing, {
        anchor: 'middle',
        fill: 'ink-2',
        halo: true,
      }),
    ];
  }
  return cards.flatMap(({ advantage, reward, paint }, i): Mark[] => {
    if (i !== best && pitch < 58) return []; // pointing at the card says it
    const up = advantage > 0;
    const edge = y(reward) + (up ? half : -half);
    const room = Math.abs(edge - level);
    const written = signed(advantage);
    if (i === best) {
      const base =
        room > 44 ? (edge + level) / 2 + 4 : up ? y(reward) - half - 8 : y(reward) + half + 26;
      const [x, anchor] =
        room > 44 && i < cards.length - 1
          ? ([middle(i) + 12, 'start'] as const)
          : room > 44
            ? ([middle(i) - 12, 'end'] as const)
            : ([middle(i), 'middle'] as const);
      return [
        label('advantage', [x, base], written, {
          size: 28,
          bold: true,
          face: 'serif',
          anchor,
          fill: paint,
          halo: true,
        }),
        label('unit', [x, base + 15], unitOf(frame.std === 1, advantage > 0, words), {
          anchor,
          fill: paint,
          halo: true,
        }),
      ];
    }
    const beside = room > 20;
    const base = beside
      ? (edge + level) / 2 + 4
      : up
        ? y(reward) - half - 6
        : y(reward) + half + 14;
    const isLast = i === cards.length - 1;
    const x = middle(i) + (beside ? (isLast ? -9 : 9) : 0);
    const anchor = beside ? (isLast ? 'end' : 'start') : 'middle';
    return [
      label(`advantage ${i}`, [x, base], written, { anchor, bold: true, fill: paint, halo: true }),
    ];
  });
}
