/** Rows of chips to choose from: the limit, and the token that is shown; and what the lamps mean. */
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Rect } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { Counts, View } from './counts.ts';
import { lampMark } from './lamps.ts';

const chip = { w: 18, h: 18, pitch: 21 };

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Chips from 1 on, of which one is chosen, and what stands before them. */
interface Row {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: number;
  readonly does: (i: number) => Pick<Rect, 'says' | 'opens' | 'leads'>;
}

const firstChip = ({ name }: Row, { x }: Place): number => x + textWidth(name, { bold: true }) + 8;

function chips(row: Row, place: Place): Mark[] {
  const { key, name, count, chosen, does } = row;
  const y = place.y + 13;
  return [
    label(`${key}s`, [place.x, y], name, { fill: 'ink', bold: true }),
    ...Array.from({ length: count }, (_, i): Mark[] => {
      const x = firstChip(row, place) + i * chip.pitch;
      const isChosen = i === chosen;
      return [
        rect(`${key} ${i}`, [x, place.y, chip.w, chip.h], {
          r: 4,
          fill: isChosen ? 'deep' : 'panel',
          stroke: isChosen ? 'deep' : 'ink-3',
          ...does(i),
        }),
        label(`${key} number ${i}`, [x + chip.w / 2, y], String(i + 1), {
          anchor: 'middle',
          fill: isChosen ? 'panel' : 'ink',
          bold: isChosen,
        }),
      ];
    }).flat(),
  ];
}

/** After the chips of a row. */
const endOf = (row: Row, place: Place): number =>
  firstChip(row, place) + row.count * chip.pitch + 4;

/** How many nodes a token may reach: each is a step of the run. */
export function limits(
  { frame, words, arrangement }: View,
  { nodes }: Counts,
  place: Place,
): Mark[] {
  const row: Row = {
    key: 'limit chip',
    name: words.atMost,
    count: nodes,
    chosen: frame.limit - 1,
    does: (i) => ({ says: say(words.goTo, { m: i + 1 }), leads: i }),
  };
  const at = [endOf(row, place), place.y + 13] as const;
  const after = at[0] + textWidth(words.nodes, { bold: true }) + 10;
  return [
    ...chips(row, place),
    label('limit nodes', at, words.nodes, { fill: 'ink', bold: true }),
    ...(arrangement === 'wide'
      ? [label('limit click', [after, at[1]], words.clickLimit, { fill: 'deep' })]
      : []),
  ];
}

/** Tokens to choose from, and how many experts the chosen one wants; an opened one is in the address. */
export function tokens(
  { frame, words, arrangement }: View,
  { shown }: Counts,
  place: Place,
): Mark[] {
  const row: Row = {
    key: 'chip',
    name: words.token,
    count: frame.wanted.length,
    chosen: shown,
    does: (t) => ({ says: say(words.tokenSays, { n: t + 1 }), opens: `token-${t + 1}` }),
  };
  const k = frame.wanted[shown].length;
  const template = arrangement === 'wide' ? (k === 1 ? 'wantsOne' : 'wants') : 'wantsShort';
  const wants = say(words[template], { k });
  return [
    ...chips(row, place),
    label('wants', [endOf(row, place), place.y + 13], wants, { fill: 'ink', bold: true }),
  ];
}

/** Three lamps, how many there are of each, and their words, in a line. */
export function key({ words }: View, { lots }: Counts, { x, y }: Place, gap = 18): Mark[] {
  let at = x + 5;
  return (['kept', 'lost', 'instead'] as const).flatMap((lot): Mark[] => {
    const from = at;
    const text = `${lots.filter((one) => one === lot).length} ${words[lot]}`;
    at += 11 + textWidth(text) + gap;
    return [
      ...lampMark(lot, `key ${lot}`, { x: from, y: y - 4 }, 5),
      label(`key ${lot} text`, [from + 9, y], text, { fill: 'ink-2' }),
    ];
  });
}
