/** A whole step of such slots with four schedules, and what each change saves. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/dualpipe/experiments/overlap/frame.ts';
import { stagesOf } from '../../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const lanes: readonly Lane[] = ['oneForward', 'zeroBubble', 'apart', 'fused'];
const paints: Readonly<Record<Lane, Paint>> = {
  ...{ oneForward: 'ink-3', zeroBubble: 'ink-3', apart: 'ink-2', fused: 'deep' },
};

export function steps(view: View): Mark[] {
  const { at, frame, words, arrangement, width, values } = view;
  const isWide = arrangement === 'wide';
  const title = say(words[isWide ? 'step' : 'stepShort'], {
    ...{ count: frame.batches, ranks: stagesOf[values.ranks] },
  });
  const { top, pitch, tall } = at.bars;
  const longest = Math.max(...lanes.map((lane) => frame.steps[lane]));
  const room = width - at.left - textWidth(number(longest, 1)) - 12;
  const long = (time: number): number => (time / longest) * room;
  return [
    label('step', [0, top - 14], title, { fill: 'ink', bold: true }),
    ...lanes.flatMap((lane, i): Mark[] => {
      const y = top + i * pitch;
      const time = number(frame.steps[lane], 1);
      const bold = lane === 'fused';
      const text = words[lane === 'fused' ? 'fusedStep' : lane];
      const name = words[lane === 'fused' || lane === 'apart' ? `${lane}Name` : lane];
      const says = say(words.stepSays, { name, time });
      return [
        label(`${lane} name`, [at.left - 8, y + tall - 3], text, {
          ...{ anchor: 'end', fill: bold ? 'deep' : 'ink-2', bold, says },
        }),
        rect(`${lane} step`, [at.left, y, long(frame.steps[lane]), tall], {
          ...{ fill: paints[lane], says, r: 2 },
        }),
        label(`${lane} time`, [at.left + long(frame.steps[lane]) + 6, y + tall - 3], time, {
          ...{ fill: bold ? 'deep' : 'ink', bold },
        }),
      ];
    }),
    ...saved(view, 'apart', frame.fromEnds, long),
    ...saved(view, 'fused', frame.fromOverlap, long),
  ];
}

/** In a bar, what it saves; beside it a line to where the bar that it is compared with ends. */
function saved(
  view: View,
  lane: 'apart' | 'fused',
  percent: number,
  long: (time: number) => number,
): Mark[] {
  const { at, frame, words, arrangement } = view;
  const y = at.bars.top + lanes.indexOf(lane) * at.bars.pitch + at.bars.tall / 2;
  const now = frame.steps[lane];
  const from = at.left + long(now) + textWidth(number(now, 1), { bold: true }) + 12;
  const to = at.left + long(frame.steps[lane === 'apart' ? 'oneForward' : 'apart']);
  const key = lane === 'apart' ? 'fromEnds' : percent >= 0 ? 'fromOverlap' : 'lost';
  const short = arrangement === 'phone' ? 'Short' : '';
  const text = say(words[`${key}${short}`], { percent: fixed(Math.abs(percent), 1) });
  return [
    ...(to - from > 12
      ? [line(`${lane} saved`, [from, y, to, y], { stroke: 'ink-3', dashed: true })]
      : []),
    label(`${lane} saving`, [at.left + long(now) - 8, y + 4], text, {
      ...{ anchor: 'end', fill: 'panel', bold: true },
    }),
  ];
}
