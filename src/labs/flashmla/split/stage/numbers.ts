/** How many times as long it takes with one processor each, and what the parts of the drawing are. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function numbers(view: View): Mark[] {
  const { at, frame, values, words, width } = view;
  const told = { requests: values.lengths.length, workers: values.workers };
  const fill = frame.ratio > 1.005 ? 'coral' : 'ink-2';
  const text = `${fixed(frame.ratio, frame.ratio < 9.95 ? 2 : 1)}×`;
  const title = label(
    'title',
    [0, at.isWide ? 15 : 12],
    say(words[at.isWide ? 'title' : 'titleShort'], told),
    {
      ...{ bold: true, fill: 'ink', size: at.isWide ? 15 : 13 },
    },
  );
  const large = { face: 'serif', bold: true, size: at.isWide ? 34 : 30, fill } as const;
  if (!at.isWide) {
    const x = textWidth(text, large) + 10;
    return [
      title,
      label('ratio', [0, 50], text, large),
      label('unit', [x, 36], words.unit, { fill }),
      label('unit end', [x, 51], words.unitEnd, { fill }),
      ...legend(view, 0),
    ];
  }
  const y = at.lanes.alone.top + 44;
  const middle = width - 60;
  return [
    title,
    label('caption', [at.left, at.requests.top - 9], words.caption, { fill: 'ink-2' }),
    label('ratio', [middle, y], text, { ...large, anchor: 'middle' }),
    label('unit', [middle, y + 20], words.unit, { fill, anchor: 'middle' }),
    label('unit end', [middle, y + 36], words.unitEnd, { fill, anchor: 'middle' }),
    ...legend(view, at.left),
  ];
}

const paints = { start: 'ink-3', cut: 'deep', whole: 'teal', late: 'coral' } as const;

/** What the colours are. */
function legend({ at, words }: View, left: number): Mark[] {
  let x = left;
  return (['start', 'cut', 'whole', 'late'] as const).flatMap((name) => {
    const text = words[`${name}${at.isWide ? '' : 'Short'}`];
    const from = x;
    x += 14 + textWidth(text) + (at.isWide ? 16 : 10);
    return [
      rect(`legend ${name}`, [from, at.height - 13, 9, 9], {
        ...{ fill: paints[name], opacity: 0.85 },
      }),
      label(`legend ${name} text`, [from + 13, at.height - 4], text, { fill: 'ink-2' }),
    ];
  });
}
