/** The large number: in how many seeds the cut learns more, or what the shared expert off costs. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark, Paint, Text } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { shortOf, type Cut, type View } from './cut.ts';

/** Nothing in the picture is larger. */
const answerLook = { face: 'serif', bold: true } as const satisfies Partial<Text>;
const sizes = { wide: 46, phone: 34 } as const;

interface Told {
  readonly large: string;
  readonly lines: readonly [string, string];
  readonly fill: Paint;
}

function told({ frame, words }: View, { split, off }: Cut): Told | undefined {
  const cut = shortOf(words, split);
  if (off) {
    const { [split]: added } = frame.jump;
    const large = `${added > 0 ? '+' : ''}${fixed(added, 2)}`;
    return { large, lines: [words.added, words.addedBy], fill: added > 0 ? 'coral' : 'deep' };
  }
  if (split === 'm1') return undefined;
  const { [split]: gaps } = frame.gaps;
  const better = gaps.filter((gap) => gap < 0).length;
  return {
    large: say(words.answer, { n: better, all: gaps.length }),
    lines: [words.seeds, say(words.seedsOf, { cut })],
    fill: better === gaps.length ? 'deep' : better === 0 ? 'coral' : 'ink',
  };
}

/** Wide: the words beneath the number; phone: behind it. Uncut there is nothing to compare. */
export function answer(view: View, cut: Cut, [x, y]: readonly [x: number, y: number]): Mark[] {
  const { words, arrangement } = view;
  const isWide = arrangement === 'wide';
  const said = told(view, cut);
  if (!said) {
    return [
      label('seeds', [x, y - 14], words.measure, { bold: true, fill: 'ink' }),
      label('seeds of', [x, y + 2], words.measureBy, { fill: 'ink-2' }),
    ];
  }
  const { large, lines, fill } = said;
  const look = { ...answerLook, size: sizes[arrangement] };
  const [left, top] = isWide ? [x, y + 24] : [x + textWidth(large, look) + 12, y - 16];
  return [
    label('answer', [x, y], large, { ...look, fill }),
    label('seeds', [left, top], lines[0], { bold: true, fill }),
    label('seeds of', [left, top + 16], lines[1], { bold: true, fill }),
  ];
}
