/** A hole between two words, and the word behind it that says what belongs there. */
import type { Frame } from '../../../../../sims/fim/experiments/hole/frame.ts';
import type { Values } from '../../../../../sims/fim/experiments/hole/knobs.ts';
import { label, poly, rect } from '../../../kit/make.ts';
import type { Drawing, Mark, Paint } from '../../../kit/marks.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { thumbOf, thumbSize } from '../../../kit/thumb.ts';

const text = { size: 19, face: 'serif' } as const;
const [height, inside, between] = [38, 6, 5];
const longest = 52; // a word of four letters
const tops = [22, 104] as const;

interface Chip {
  readonly key: string;
  readonly told: string;
  readonly fill: Paint;
  readonly ink: Paint;
  readonly dashed?: boolean;
}

export function thumb({ frame }: { readonly frame: Frame; readonly values: Values }): Drawing {
  const { words, from, to, phase } = frame;
  const isFilled = phase === 'back' || phase === 'training';
  const wrote = frame.pens.both[0].text;
  const hole: Chip = isFilled
    ? { key: 'hole', told: wrote, fill: frame.right.both ? 'deep' : 'coral', ink: 'panel' }
    : { key: 'hole', told: '?', fill: 'paper', ink: 'ink-3', dashed: true };
  const plain = (i: number, fill: Paint): Chip => ({
    ...{ key: `word ${i}`, told: words[i] ?? '', fill, ink: 'ink' },
  });
  const above = row([plain(from - 1, 'deep-soft'), hole, plain(to, 'teal-soft')], tops[0]);
  const last = words.length;
  const below = row([plain(last - 3, 'teal-soft'), plain(last - 2, 'teal-soft')], tops[1]);
  const [holeX, knowsX] = [above.middles[1], below.middles[1]];
  const arrow: Mark[] = [
    poly('way', [knowsX, tops[1] - 3, knowsX, 82, holeX, 82, holeX, tops[0] + height + 10], {
      stroke: 'deep',
      thick: 2.5,
    }),
    poly(
      'tip',
      [
        holeX - 6,
        tops[0] + height + 12,
        holeX + 6,
        tops[0] + height + 12,
        holeX,
        tops[0] + height + 3,
      ],
      { fill: 'deep', closed: true },
    ),
  ];
  return thumbOf([...arrow, ...above.marks, ...below.marks]);
}

/** Chips side by side, in the middle of the picture. */
function row(chips: readonly Chip[], top: number) {
  const told = chips.map((chip) => fitted(chip.told, longest, text));
  const widths = told.map((one) => textWidth(one, text) + 2 * inside);
  let x = (thumbSize.width - widths.reduce((sum, w) => sum + w + between, -between)) / 2;
  const middles: number[] = [];
  const marks = chips.flatMap(({ key, fill, ink, dashed }, i): Mark[] => {
    const from = x;
    const w = widths[i];
    x += w + between;
    middles.push(from + w / 2);
    return [
      rect(key, [from, top, w, height], {
        ...{ fill, r: 6, stroke: dashed ? 'ink' : 'rule', thick: 1.5 },
        ...(dashed && { dashed }),
      }),
      label(`${key} text`, [from + w / 2, top + 25], told[i], {
        ...{ ...text, anchor: 'middle', fill: ink },
      }),
    ];
  });
  return { marks, middles };
}
