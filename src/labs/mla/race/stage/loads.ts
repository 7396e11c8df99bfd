/**
 * The cache that a way must read for one token, as an area; pale, what it has read of it already. And
 * the handle of the context.
 */
import type { Way } from '../../../../../sims/mla/experiments/race/frame.ts';
import { knobs } from '../../../../../sims/mla/experiments/race/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { measuredElements } from '../../../../../sims/mla/measured.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { nameLine, paints, railOf, stepsOf, ways, type View } from './layout.ts';

const { min, max } = knobs.parameters.context;
const numberBytes = 2;
/** Of the full cache at the longest context: it fills the room there is. */
const largest = (measuredElements('full') * numberBytes * max) / 1e6; // MB

const edge = 3; // from the edge of the lane

export const loads = (view: View): Mark[] => [
  label('loads', [0, view.at.heading], view.words[heading(view)], { fill: 'ink', bold: true }),
  ...ways.flatMap((way) => load(view, way)),
  ...hint(view),
];

/** Beside the handle, where there is room. */
function hint(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const { x, y } = contextGrip(view);
  const tokens = number(values.context + frame.step * values.drafts, 0);
  const texts = [say(words.dragContext, { tokens }), words.dragShort, words.drag];
  const text = texts.find((one) => x + 14 + textWidth(one) <= at.from - 12);
  return text === undefined ? [] : [label('hint', [x + 14, y + 4], text, { fill: 'deep' })];
}

const heading = ({ arrangement }: View): string =>
  arrangement === 'wide' ? 'loads' : 'loadsShort';

/** Its lane's full height where it is long enough; a square where it is not. */
export function boxOf(view: View, way: Way): readonly [number, number, number, number] {
  const { at, frame } = view;
  const area = (frame.load[way] / largest) * at.load * at.tall;
  const h = Math.min(at.tall, Math.sqrt(area));
  return [edge, railOf(view, way) - h / 2, area / h, h];
}

/** 2.1 GB, 38 MB */
export const bytes = (megabytes: number): string => {
  const [value, unit] = megabytes < 1000 ? [megabytes, 'MB'] : [megabytes / 1000, 'GB'];
  return `${number(value, value < 10 ? 1 : 0)} ${unit}`;
};

function load(view: View, way: Way): Mark[] {
  const { arrangement, frame, words } = view;
  const paint = paints[way];
  const name = words[way];
  const bold = { bold: true, size: arrangement === 'wide' ? 13 : 12 } as const;
  const read = stepsOf(view, way) % 1;
  const says = say(words.loadOf, {
    ...{ name, load: number(frame.load[way]), read: number(100 * read, 0) },
  });
  const [x, top, w, h] = boxOf(view, way);
  const y = nameLine(view, way);
  return [
    rect(`${way} load`, [x, top, w, h], { fill: paint, opacity: 0.3, says, lights: 'context' }),
    rect(`${way} unread`, [x, top, w * (1 - read), h], { fill: paint, says, phase: 0 }),
    label(`${way} name`, [0, y], name, { ...bold, fill: paint }),
    ...(arrangement === 'wide'
      ? [
          label(`${way} bytes`, [textWidth(name, bold) + 8, y], bytes(frame.load[way]), {
            fill: 'ink-2',
          }),
        ]
      : []),
  ];
}

/** At the end of the first load. */
export function contextGrip(view: View): Grip {
  const { at, frame, values, words } = view;
  const [x, , w, h] = boxOf(view, 'mha');
  const perToken = (w * h) / (values.context + frame.step * values.drafts) / at.tall;
  return {
    ...{ key: 'context', knob: 'context', name: words.contextName, value: values.context },
    ...{ x: x + Math.max(w, 6), y: railOf(view, 'mha'), dx: perToken * (max - min), dy: 0 },
    ...{ from: min, to: max },
  };
}
