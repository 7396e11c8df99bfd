/** How much of such a sum is lost, and what would be without pouring. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { isNever } from './bucket.ts';
import type { View } from './layout.ts';

const least = 0.001;

/** Three digits at most: 7.0 %, 0.062 %. */
export function percent(value: number): string {
  if (value > 0 && value < least / 2) return `< ${least} %`;
  return `${fixed(value, value >= 1 ? 1 : value >= 0.1 ? 2 : value > 0 ? 3 : 0)} %`;
}

export function verdict(view: View): Mark[] {
  const { at, frame, words } = view;
  const { isWide } = at;
  const lost = percent(frame.error.poured);
  const largest = { face: 'serif', bold: true, size: isWide ? 40 : 30 } as const;
  const room = isWide ? view.width - at.panel : 120;
  const size = largest.size * Math.min(1, room / textWidth(lost, largest));
  const look = { ...largest, size };
  const fill = isNever(view) ? 'coral' : 'deep';
  const [x, y] = isWide ? [at.panel, 84] : [0, 50];
  const says = say(words.lostSays, {
    ...{ exact: number(frame.exact, 2), now: number(frame.now.poured, 2), lost },
  });
  const beside = isWide ? x : textWidth(lost, look) + 10;
  const lines = [
    say(words.ofSum, { products: number(frame.products, 0) }),
    say(words[isWide ? 'drawn' : 'drawnShort'], {
      exact: number(frame.exact, 1),
      now: number(frame.now.poured, 1),
    }),
    ...(isNever(view) ? [] : [say(words.ifNever, { lost: percent(frame.error.core) })]),
  ];
  const bases = isWide ? [104, 120, 140] : [34, 50];
  return [
    label('title', [0, isWide ? 14 : 12], words[isWide ? 'title' : 'titleShort'], {
      ...{ fill: 'ink', bold: true, size: isWide ? 15 : 13 },
    }),
    label('lost', [x, y], lost, { ...look, fill, says, phase: 4, lights: 'error' }),
    ...bases.flatMap((base, i): Mark[] => {
      const shown = isWide || isNever(view) || i === 0 ? lines[i] : lines[2];
      if (shown === undefined) return [];
      const isOther = shown === lines[2];
      return [
        label(`lost line ${i}`, [beside, base], shown, {
          ...{ fill: isOther ? 'coral' : i === 0 ? 'ink' : 'ink-2', says, phase: 4 },
        }),
      ];
    }),
  ];
}
