/** What the clients saw, in time: one lane a client, and the two that contradict. */
import type { Row } from '../../../../../sims/craq/experiments/chain/frame.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const clients = ['writer', 'a', 'b', 'c'] as const;

/** Ticks that fit. */
const windowOf = ({ arrangement }: View): number => (arrangement === 'wide' ? 120 : 60);

export function across(view: View, time: number): number {
  const { at, frame, width } = view;
  const span = windowOf(view);
  const last = Math.max(frame.tick, span);
  return at.lanes.left + ((time - last + span) / span) * (width - at.lanes.left - 2);
}

const laneOf = (client: string): number => clients.findIndex((name) => name === client);

/** A read whose version is older than one read or acknowledged before it began. */
export const wentBack = (rows: readonly Row[], [, isWrite, version, call, end]: Row): boolean =>
  !isWrite &&
  end >= 0 &&
  rows.some(([, , other, , until]) => until >= 0 && until < call && other > version);

export function lanes(view: View): Mark[] {
  const { at, frame, words, width, arrangement } = view;
  const { left, top, pitch } = at.lanes;
  const tall = pitch - 9;
  const isWide = arrangement === 'wide';
  const bars = frame.rows.flatMap((row, index): Mark[] => {
    const [client, isWrite, version, call, end, by] = row;
    const until = end < 0 ? frame.tick : end;
    const x = Math.max(left, across(view, call));
    const right = across(view, until);
    if (right <= left) return [];
    const w = Math.max(3, right - x - 1);
    const y = top + laneOf(client) * pitch;
    const isOpen = end < 0;
    const isBack = wentBack(frame.rows, row) || frame.contradict.includes(index);
    const fill = isBack ? 'coral' : isWrite ? 'deep' : isOpen ? 'panel' : 'teal';
    const who = isWrite ? words.writer : say(words.reader, { id: client.toUpperCase() });
    const told = isWrite ? words.writeRow : isOpen ? words.openRow : words.readRow;
    const says = say(told, { who, version, call, end: isOpen ? '…' : end, by });
    const text = isOpen && !isWrite ? '…' : String(version);
    const isRoomy = textWidth(text, { bold: true }) + 2 <= w;
    return [
      rect(`row ${index}`, [x, y, w, tall], {
        ...{ fill, r: 3, says, opacity: isBack || isOpen ? 1 : 0.85 },
        ...(isOpen && !isWrite ? ({ stroke: 'ink-3', dashed: true } as const) : {}),
      }),
      ...(isRoomy
        ? [
            label(`row text ${index}`, [x + w / 2, y + tall / 2 + 4], text, {
              ...{ anchor: 'middle', bold: true, fill: isOpen && !isWrite ? 'ink-2' : 'paper' },
            }),
          ]
        : []),
    ];
  });
  return [
    label('saw', [0, top - 8], words.saw, { fill: 'ink-2' }),
    ...(isWide
      ? [label('scale', [width, top - 8], words.scale, { anchor: 'end', fill: 'ink-2' })]
      : []),
    ...clients.flatMap((client, i): Mark[] => {
      const y = top + i * pitch;
      const name = i === 0 ? words.writes : say(words.reads, { id: client.toUpperCase() });
      const short = i === 0 ? words.writesShort : client.toUpperCase();
      return [
        line(`lane ${client}`, [left, y + tall + 3, width, y + tall + 3], { stroke: 'rule' }),
        label(`lane name ${client}`, [0, y + tall / 2 + 4], isWide ? name : short, {
          fill: 'ink-2',
        }),
      ];
    }),
    ...bars,
    ...pair(view, tall),
    ...verdict(view),
  ];
}

/** From the end of the one to the beginning of the other. */
function pair(view: View, tall: number): Mark[] {
  const { at, frame } = view;
  if (frame.contradict.length < 2) return [];
  const [earlier, later] = frame.contradict.map((i) => frame.rows[i]);
  const from = across(view, earlier[4]);
  const to = across(view, later[3]);
  if (from < at.lanes.left || to < at.lanes.left) return [];
  const y = (row: Row): number => at.lanes.top + laneOf(row[0]) * at.lanes.pitch + tall / 2;
  return [poly('contradicts', [from, y(earlier), to, y(later)], { stroke: 'coral', thick: 3 })];
}

function verdict({ at, frame, words, arrangement }: View): Mark[] {
  if (frame.contradict.length < 2)
    return [label('verdict', [0, at.says], words.ordered, { fill: 'teal', bold: true })];
  const [one, other] = frame.contradict.map((i) => {
    const [client, isWrite, version] = frame.rows[i];
    const id = client.toUpperCase();
    return say(isWrite ? words.wrote : words.got, { id, version });
  });
  const lines =
    arrangement === 'wide'
      ? [say(words.contradicts, { one, other })]
      : [say(words.first, { one }), say(words.then, { other })];
  return lines.map((text, i) =>
    label(`verdict ${i}`, [0, at.says + i * 16], text, { fill: 'coral', bold: true }),
  );
}
