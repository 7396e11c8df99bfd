/** What the drawing compares, and the number: what is missing in going on with a text. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Way } from '../../../../../sims/fim/experiments/rate/frame.ts';
import { label } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { chanceOf, coarse, wayOf, type View } from './layout.ts';

/** How going on is asked, in a few words. */
export const waysOf = {
  bare: 'ofBare',
  bareWords: 'ofBareWords',
  behind: 'ofBehind',
  behindWords: 'ofBehindWords',
} as const satisfies Readonly<Record<Way, string>>;

/** From here on the number is coral. */
const hurts = 5;
/** So many nats are written with a thousandth. */
const few = 0.1;

/** What is missing of 100 %. */
const costOf = (lost: number): number => 100 - chanceOf(lost);

export function verdict({ at, frame, values, words }: View): Mark[] {
  const [x, y, size] = at.number;
  const lost = frame.lost[wayOf(values)];
  const cost = costOf(lost);
  const text = `${fixed(cost, cost < coarse ? 1 : 0)} %`;
  const fill: Paint = cost < hurts ? 'teal' : 'coral';
  const look = { size, bold: true, face: 'serif' } as const;
  const left = at.isWide ? x : x + textWidth(text, look) + 12;
  const top = at.isWide ? y + 20 : y - 27;
  const lines = [
    words.cost,
    words[waysOf[wayOf(values)]],
    say(words.costNats, { nats: fixed(lost, lost < few ? 3 : 2) }),
  ];
  return [
    label('title', [0, at.title], words[at.isWide ? 'title' : 'titleShort'], {
      ...{ bold: true, size: at.isWide ? 15 : 13, fill: 'ink' },
    }),
    label('cost', [x, y], text, { ...look, fill, says: words.costSays }),
    ...lines.map((told, i) =>
      label(`cost what ${i}`, [left, top + i * 16], told, {
        ...{ fill: i < 2 ? fill : 'ink-2', bold: i === 0 },
      }),
    ),
  ];
}
