/** Around the lanes: the axis, their names, and what the discs mean. */
import type { Frame } from '../../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/clip/knobs.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { circle, label } from '../../../kit/make.ts';
import type { Mark, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { paintOf } from './lane.ts';
import { xOf, type Layout } from './layout.ts';
import type { Pushes, Sign } from './pushes.ts';
import { springPull } from './spring.ts';

type View = Scene<Frame, Values>;

export const axis = ({ words }: View, layout: Layout): Mark[] => [
  label('axis', [layout.left, layout.axis], words.axis, { fill: 'ink-2' }),
  ...[0, 0.5, 1, 1.5, 2, 2.5].map((ratio) =>
    label(`tick ${ratio}`, [xOf(layout, ratio), layout.ticks], `×${ratio}`, {
      anchor: 'middle',
      fill: 'ink-2',
      bold: ratio === 1,
    }),
  ),
];

/** Beside the lanes, in lines under each other; on a phone each in one line over its lane. */
export function names({ words, width }: View, layout: Layout): Mark[] {
  const hint = { fill: 'deep' } as const;
  if (layout.isWide) {
    return [
      label('drag', [0, layout.good - 11], words.drag, hint),
      ...(['good', 'bad'] as const).flatMap((sign) => besideLane(words, layout, sign)),
    ];
  }
  return [
    label('drag', [width, layout.good - 36], words.dragShort, { ...hint, anchor: 'end' }),
    ...(['good', 'bad'] as const).map((sign) =>
      label(`name ${sign}`, [0, layout[sign] - 36], words[`${sign}Short`], {
        bold: true,
        fill: paintOf[sign],
      }),
    ),
  ];
}

function besideLane(words: View['words'], layout: Layout, sign: Sign): Mark[] {
  const top = layout[sign];
  const under = top + (layout.answers + layout.lane) / 2;
  return [
    label(`name ${sign}`, [0, top + 20], words[`${sign}Name`], { bold: true, fill: paintOf[sign] }),
    label(`way ${sign}`, [0, top + 36], words[`${sign}Way`], { fill: paintOf[sign] }),
    label(`answers ${sign}`, [0, under - 3], words.answers, { fill: 'ink-2' }),
    label(`answers at ${sign}`, [0, under + 12], words.answersAt, { fill: 'ink-2' }),
  ];
}

const percent = (share: number): string => `${fixed(100 * share, 0)} %`;

/** What the clip held of all pushes, against what one update would have had held; and the signs. */
export function legend(scene: View, layout: Layout, { held, all }: Pushes): Mark[] {
  const { words, frame } = scene;
  const [first, second, third] = layout.legend;
  const sentence = layout.isWide ? words.heldOf : words.heldShort;
  const once = percent(frame.clipped.once);
  const afterPushed = 24 + textWidth(words.pushed) + 16;
  const afterHeld = afterPushed + 16 + textWidth(words.held) + 22;
  const y = second - 4;
  return [
    label('held of', [0, first], say(sentence, { held, all, once }), { fill: 'ink', phase: 1 }),
    circle('key pushed', [5, y, 5], { fill: 'deep' }),
    circle('key pushed bad', [14, y, 5], { fill: 'coral', stroke: 'panel' }),
    label('key pushed text', [24, second], words.pushed, { fill: 'ink-2' }),
    circle('key held', [afterPushed + 6, y, 5], {
      fill: 'panel',
      stroke: 'ink-2',
      thick: 1.8,
    }),
    label('key held text', [afterPushed + 16, second], words.held, { fill: 'ink-2' }),
    layout.isWide ? lastKey(scene, afterHeld, second) : lastKey(scene, 0, third),
  ];
}

/** The area of a disc, unless there is a spring or a mask to be named. */
function lastKey({ words, values }: View, x: number, y: number): Mark {
  if (values.beta > 0) {
    const pull = number(springPull(values), 3);
    const text = say(words.springText, { beta: number(values.beta), pull });
    return label('key spring', [x, y], text, { fill: 'teal' });
  }
  if (values.delta > 0) return label('key mask', [x, y], words.maskText, { fill: 'gold' });
  return label('key area', [x, y], words.area, { fill: 'ink-2' });
}
