/** What the limit costs and keeps beside no limit, and what experts at random would keep. */
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { gaugesOf, percent, type Counts, type Gauge, type View } from './counts.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

/** Without places, where there is no room for them. */
const percentOf = (share: number): string => `${Math.round(100 * share)} %`;

const saysOf = ({ words }: View, { name, share }: Gauge): string =>
  say(words[`${name}Says`], { share: percent(share) });

/** From nothing to what there is without a limit; on the score's, what chance would keep. */
function bar(view: View, gauge: Gauge, { x, y, w }: Box, thick: number): Mark[] {
  const { name, paint, share } = gauge;
  const { words, frame } = view;
  const level = x + frame.chance * w;
  return [
    rect(`gauge ${name}`, [x, y, w, thick], { fill: 'panel', stroke: 'ink-3' }),
    rect(`filled ${name}`, [x, y, Math.min(1, share) * w, thick], {
      fill: paint,
      opacity: 0.85,
      says: saysOf(view, gauge),
      phase: 2,
    }),
    ...(name === 'score'
      ? [
          line('chance', [level, y - 3, level, y + thick + 3], {
            stroke: 'ink',
            thick: 1.5,
            says: say(words.chanceSays, { share: percent(frame.chance) }),
          }),
        ]
      : []),
  ];
}

/** Each with its name and share above it, and under it what to make of it. */
export function gauges(view: View, counts: Counts, { x, y, w }: Box): Mark[] {
  const { words, frame } = view;
  const [pitch, thick] = [62, 14];
  const wanted = frame.wanted[counts.shown].length;
  const kept = counts.lots.filter((lot) => lot === 'kept').length;
  const notes: Readonly<Record<Gauge['name'], string>> = {
    traffic: words.less,
    score: say(words.chance, { share: percentOf(frame.chance) }),
    shared: say(words.ofToken, { n: counts.shown + 1, kept, wanted }),
  };
  return [
    label('of', [x, y], words.ofFree, { fill: 'ink-2' }),
    ...gaugesOf(view).flatMap((gauge, i): Mark[] => {
      const { name, paint, share } = gauge;
      const top = y + 30 + i * pitch;
      return [
        label(`name ${name}`, [x, top], words[name], { fill: 'ink', bold: true }),
        label(`share ${name}`, [x + w, top], percentOf(share), {
          ...{ size: 15, anchor: 'end', bold: true, fill: paint },
        }),
        ...bar(view, gauge, { x, y: top + 6, w }, thick),
        label(`note ${name}`, [x, top + 34], notes[name], { fill: 'ink-2' }),
      ];
    }),
  ];
}

/** On a phone each in a line: its name before it and its share after it. */
export function shortGauges(view: View, { x, y, w }: Box, named: number): Mark[] {
  const { words } = view;
  const [pitch, thick] = [17, 9];
  return gaugesOf(view).flatMap((gauge, i): Mark[] => {
    const { name, paint, share } = gauge;
    const top = y + i * pitch;
    return [
      label(`name ${name}`, [x, top + thick], words[name], { fill: 'ink' }),
      ...bar(view, gauge, { x: x + named, y: top, w: w - named - 38 }, thick),
      label(`share ${name}`, [x + w, top + thick], percentOf(share), {
        ...{ anchor: 'end', bold: true, fill: paint },
      }),
    ];
  });
}
