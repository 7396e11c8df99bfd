/** What all clients ask for: the share of writes, whose edge is dragged. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { paints, type View } from './layout.ts';

/** Left and right of the bar, so that its edge can be taken hold of at both ends. */
const margin = 5;

const edgeOf = ({ values, width }: View): number => margin + values.share * (width - 2 * margin);

export function tap(view: View): Mark[] {
  const { at, values, words, width } = view;
  const { top, height } = at.tap;
  const edge = edgeOf(view);
  const title = label('title', [0, at.isWide ? 15 : 12], words.title, {
    ...{ bold: true, fill: 'ink', size: at.isWide ? 15 : 13 },
  });
  const told = { writes: fixed(100 * values.share, 0), reads: fixed(100 - 100 * values.share, 0) };
  const look = { bold: true, size: at.isWide ? 13 : 12 } as const;
  const sides = [
    { kind: 'writes', from: margin, to: edge, share: told.writes },
    { kind: 'reads', from: edge, to: width - margin, share: told.reads },
  ] as const;
  const texts = sides.map(({ kind, share }) => say(words[`${kind}Tap`], { share }));
  const fits = sides.map(({ from, to }, i) => to - from > textWidth(texts[i], look) + 24);
  const bars = sides.flatMap(({ kind, from, to }, i): Mark[] => {
    // where one side is too narrow for its text, the other says both
    const text = fits[1 - i] ? texts[i] : say(words.bothTap, told);
    return [
      rect(`tap ${kind}`, [from, top, Math.max(0, to - from), height], {
        ...{ fill: paints[kind], opacity: 0.85, says: texts[i], lights: 'share' },
      }),
      ...(fits[i]
        ? [
            label(`tap ${kind} text`, [(from + to) / 2, top + height / 2 + 4.5], text, {
              ...{ ...look, anchor: 'middle', fill: 'panel' },
            }),
          ]
        : []),
    ];
  });
  const hint = label(
    'hint',
    [width, at.isWide ? 15 : 12],
    words[at.isWide ? 'hint' : 'hintShort'],
    {
      ...{ bold: true, fill: 'deep', anchor: 'end' },
    },
  );
  return [
    title,
    hint,
    ...bars,
    rect('tap handle', [edge - 4.5, top - 4, 9, height + 8], {
      ...{ fill: 'panel', stroke: 'ink', thick: 1.5, r: 3, lights: 'share' },
    }),
  ];
}

export const grips = (view: View): Grip[] => [
  {
    ...{ key: 'share', knob: 'share', name: view.words.shareGrip, value: view.values.share },
    ...{ x: edgeOf(view), y: view.at.tap.top + view.at.tap.height / 2 },
    ...{ dx: view.width - 2 * margin, dy: 0, from: 0, to: 1, look: 'bare' },
  },
];
