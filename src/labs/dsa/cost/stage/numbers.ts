/** How many times less the last token costs, and what the colours are. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

export function numbers(view: View): Mark[] {
  const { at, frame, words, width } = view;
  const isMore = frame.ratio < 1;
  const fill = isMore ? 'coral' : 'deep';
  const text = isMore ? `${fixed(1 / frame.ratio, 2)}×` : `${fixed(frame.ratio, 1)}×`;
  const large = { face: 'serif', bold: true, fill, size: at.isWide ? 44 : 30 } as const;
  const told = {
    ...{ whole: fixed(frame.workRatio, 1), limit: fixed(frame.limit, 0) },
    from: number(Math.ceil(frame.breakEven), 0),
  };
  const title = label(
    'title',
    [0, at.isWide ? 15 : 13],
    words[at.isWide ? 'title' : 'titleShort'],
    {
      ...{ bold: true, fill: 'ink', size: at.isWide ? 15 : 13 },
    },
  );
  const unit = words[isMore ? 'unitMore' : 'unit'];
  if (!at.isWide) {
    const x = textWidth(text, large) + 8;
    return [
      title,
      label('ratio', [0, 50], text, large),
      label('unit', [x, 35], unit, { fill }),
      label('unit end', [x, 50], words.unitEnd, { fill }),
      label('whole', [0, 72], say(words.wholeShort, told), { fill: 'ink-2' }),
    ];
  }
  const x = width - 190;
  return [
    title,
    label('ratio', [x, 96], text, large),
    label('unit', [x, 122], unit, { fill }),
    label('unit end', [x, 138], words.unitEnd, { fill }),
    label('whole', [x, 162], say(words.whole, told), { fill: 'ink-2' }),
    label('limit', [x, 178], say(words.limit, told), { fill: 'ink-2' }),
    ...(at.inset || frame.breakEven === 0
      ? []
      : [label('pays', [x, 194], say(words.pays, told), { fill: 'ink-2' })]),
    ...legend(view, x),
  ];
}

const parts = { dense: 'coral', glance: 'teal', read: 'deep' } as const;

function legend({ frame, words }: View, x: number): Mark[] {
  const told = { dense: frame.flops.dense, glance: frame.glance, read: frame.read };
  return (['dense', 'glance', 'read'] as const).flatMap((name, i): Mark[] => {
    const y = 222 + i * 19;
    return [
      rect(`legend ${name} square`, [x, y - 9, 10, 10], {
        ...{ fill: parts[name], opacity: name === 'dense' ? 0.35 : 1 },
      }),
      label(
        `legend ${name}`,
        [x + 16, y],
        say(words[`${name}Legend`], { gflop: fixed(told[name], 2) }),
        {
          fill: 'ink-2',
        },
      ),
    ];
  });
}
