/** The draws in their order, and the cut behind the first k: what falls into the boxes. */
import type { Frame } from '../../../../../sims/grpo/experiments/votes/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/votes/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { paintOf, type Ballot } from './ballots.ts';
import { cutOf, mostDrawn, type Layout } from './layout.ts';

type View = Scene<Frame, Values>;

const thick = 13;
const gripBelow = 27;

export function tray(scene: View, layout: Layout, { question, drawn }: Ballot): Mark[] {
  const { words, values } = scene;
  const { k } = values;
  const cut = cutOf(layout, k);
  const y = layout.tray + gripBelow;
  const name = say(words.first, { k });
  const fits = cut + 14 + textWidth(`${name} ${words.dragK}`) + 4 <= layout.right;
  const [x, anchor] = fits ? ([cut + 13, 'start'] as const) : ([cut - 13, 'end'] as const);
  const nameWide = textWidth(`${name} `, { bold: true });
  const dragWide = textWidth(`${words.dragK} `);
  return [
    label('title', [0, layout.title], say(words.title, { n: question + 1 }), {
      bold: true,
      fill: 'ink',
    }),
    ...drawn.map((answer, i): Mark => {
      const left = cutOf(layout, i);
      return rect(
        `draw ${i}`,
        [left + 0.5, layout.tray, cutOf(layout, 1) - cutOf(layout, 0) - 1.5, thick],
        {
          fill: paintOf(answer),
          opacity: i < k ? 1 : 0.22,
          says: say(i < k ? words.draw : words.undrawn, {
            i: i + 1,
            answer: nameOf(words, answer),
          }),
        },
      );
    }),
    line('cut', [cut, layout.tray - 4, cut, y - 8], { stroke: 'ink', thick: 2, lights: 'k' }),
    label('first', [fits ? x : x - dragWide, y + 4], name, { bold: true, fill: 'ink', anchor }),
    label('drag k', [fits ? x + nameWide : x, y + 4], words.dragK, { fill: 'deep', anchor }),
  ];
}

/** What an answer is called: the right one, or the number of a mistake. */
export const nameOf = (words: Readonly<Record<string, string>>, answer: number): string =>
  answer === 0 ? words.right : say(words.wrong, { n: answer });

export function kGrip({ values, words }: View, layout: Layout): Grip {
  const { k } = values;
  return {
    key: 'k',
    knob: 'k',
    name: words.kName,
    value: k,
    x: cutOf(layout, k),
    y: layout.tray + gripBelow,
    dx: layout.right - layout.left,
    dy: 0,
    from: 0,
    to: mostDrawn,
  };
}
