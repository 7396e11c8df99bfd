/** Three ways to keep a weight, as switches. */
import type { Values } from '../../../../../sims/fp8/experiments/training/knobs.ts';
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const ways: readonly Values['weights'][] = ['e4m3', 'bf16', 'float32'];
const [high, gap, inside] = [26, 6, 9];
/** Fewer gradients that vanish are not spoken of, in per cent. */
const least = 1;

export function keeping(view: View): Mark[] {
  const { at, words, values, width } = view;
  const y = at.keeping;
  const left = at.isWide ? at.panel : 0;
  const room = (at.isWide ? width - at.panel : width) - 1;
  const names = ways.map((way) => (way === 'e4m3' ? 'E4M3' : words[`way_${way}`]));
  const needed = names.map((name) => textWidth(name, { bold: true }) + 2 * inside);
  const spare = Math.max(0, room - needed.reduce((a, b) => a + b, 2 * gap)) / ways.length;
  let x = left + 0.5;
  const chips = ways.flatMap((way, i): Mark[] => {
    const w = needed[i] + spare;
    const from = x;
    x += w + gap;
    const isOn = values.weights === way;
    const says = say(words.waySays, { way: names[i] });
    const look = isOn
      ? ({ fill: 'deep-soft', stroke: 'deep', thick: 2 } as const)
      : ({ fill: 'panel', stroke: 'ink-3' } as const);
    return [
      rect(`way ${way}`, [from, y, w, high], {
        ...{ ...look, r: 5, says, sets: { weights: way }, lights: 'weights' },
      }),
      label(`way ${way} name`, [from + w / 2, y + 17], names[i], {
        ...{ anchor: 'middle', bold: isOn, fill: isOn ? 'deep' : 'ink' },
      }),
    ];
  });
  return [
    label('ways', [left, y - 8], words[at.isWide ? 'ways' : 'waysShort'], {
      fill: 'ink',
      bold: true,
    }),
    ...chips,
    ...(at.isWide
      ? [label('ways hint', [left, y + high + 17], words.waysHint, { fill: 'deep' })]
      : []),
  ];
}

/** How many gradients were rounded away to nothing, where any were. */
export function gradients({ at, frame, words, width }: View): Mark[] {
  if (frame.vanished < least) return [];
  const share = fixed(frame.vanished, 0);
  const look = { fill: 'coral', bold: true, says: say(words.vanishedSays, { share }) } as const;
  const text = say(words[at.isWide ? 'vanished' : 'vanishedShort'], { share });
  return at.isWide
    ? [label('vanished', [at.panel, at.keeping + high + 40], text, look)]
    : [label('vanished', [width, at.keeping - 8], text, { ...look, anchor: 'end' })];
}
