/** How many phrases share their slot in every table, beside those that do in the first. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { holeLooks } from './walls.ts';

const look = { size: 30, face: 'serif', bold: true } as const;

export function verdict(view: View): Mark[] {
  const { at, arrangement, frame, words, width } = view;
  const isWide = arrangement === 'wide';
  const tables = frame.walls.length;
  const x = isWide ? 0.28 * width : 0;
  const y = at.under + (isWide ? 38 : 30);
  const all = `${fixed(frame.all, 0)} %`;
  const beside = x + textWidth(all, look) + 10;
  const values = { phrases: number(frame.keys, 0), tables };
  const large: Mark[] = [
    label('all', [x, y], all, {
      ...look,
      fill: 'deep',
      says: say(words.allSays, { ...values, all }),
    }),
    label('all unit', [beside, y - 15], say(words.ofPhrases, values), { fill: 'ink' }),
    label('all where', [beside, y], say(tables > 1 ? words.inEvery : words.inOne, values), {
      fill: 'ink',
    }),
  ];
  if (!isWide) return [...large, ...legend(view, width - legendWidth(view), legendTop)];
  return [...large, ...bars(view, x, y + 14, 0.34 * width), ...legend(view, x, y + 66)];
}

/** Both shares, to one scale: the whole track is all phrases. */
function bars({ frame, words }: View, x: number, top: number, length: number): Mark[] {
  const rows = [
    { key: 'every', share: frame.all, fill: 'deep', name: words.barEvery },
    { key: 'first', share: frame.shared, fill: 'coral', name: words.barFirst },
  ] as const;
  const named = Math.max(...rows.map(({ name }) => textWidth(name))) + 8;
  const whole = length - named - 44;
  return rows.flatMap(({ key, share, fill, name }, i): Mark[] => {
    const y = top + i * 18;
    const written = `${fixed(share, 0)} %`;
    return [
      label(`bar name ${key}`, [x, y + 10], name, { fill: 'ink-2' }),
      rect(`bar all ${key}`, [x + named, y, whole, 11], { fill: 'rule', opacity: 0.6 }),
      rect(`bar ${key}`, [x + named, y, (whole * share) / 100, 11], {
        ...{ fill, says: `${name}: ${written}`, lights: 'collisions' },
      }),
      label(`bar share ${key}`, [x + named + whole + 6, y + 10], written, { fill, bold: true }),
    ];
  });
}

const swatch = 17;
const legendTop = 11; // beside the first hint, on a phone
const secondAt = ({ words }: View): number => swatch + textWidth(words.one) + 12;
const legendWidth = (view: View): number => secondAt(view) + swatch + textWidth(view.words.more);

/** What the colours of pigeonholes are. */
function legend(view: View, x: number, y: number): Mark[] {
  const { one, more } = view.words;
  const second = x + secondAt(view);
  return [
    rect('legend one', [x, y - 10, 11, 11], holeLooks[0]),
    label('legend one name', [x + swatch, y], one, { fill: 'ink-2' }),
    rect('legend more', [second, y - 10, 11, 11], holeLooks[1]),
    label('legend more name', [second + swatch, y], more, { fill: 'ink-2' }),
  ];
}
