/** What the indexer thinks of each token, as bars; the tokens beneath, those that are read lit. */
import { number } from '../../../../../sims/contract/numbers.ts';
import {
  longest,
  needleLength,
  shortest,
} from '../../../../../sims/dsa/experiments/select/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { isNeedle, leftOf, type View } from './layout.ts';

export function tokens(view: View): Mark[] {
  const { at, frame, words } = view;
  const read = new Set(frame.selected);
  const highest = Math.max(...frame.scores.map(Math.abs), Number.MIN_VALUE);
  const w = Math.max(0.8, at.pitch - (at.isWide ? 0.8 : 0.2));
  const bars = frame.scores.flatMap((score, s): Mark[] => {
    const x = leftOf(at, s);
    const h = Math.max(0.5, (Math.max(0, score) / highest) * at.tall);
    const says = say(words[read.has(s) ? 'tokenRead' : 'tokenLeft'], {
      ...{ word: frame.words[s], place: s, score: number(score, 2) },
      attention: number(100 * frame.attention[s], 1),
    });
    const look = read.has(s)
      ? ({ fill: 'deep' } as const)
      : ({ fill: 'ink-3', opacity: 0.45 } as const);
    return [
      rect(`bar ${s}`, [x, at.base - h, w, h], { ...look, says, lights: 'scores' }),
      rect(`token ${s}`, [x, at.strip, w, at.cell], {
        ...(read.has(s) ? look : { fill: 'rule' as const }),
        says,
      }),
    ];
  });
  return [...bars, ...needleMarks(view, read), ...queryMarks(view)];
}

const wordsOf = ({ frame }: View, from: number, length: number): string =>
  frame.words.slice(from, from + length).join(' ');

/** Above its bars: what is hidden there, and whether it is read. */
function needleMarks(view: View, read: ReadonlySet<number>): Mark[] {
  const { at, frame, width, words } = view;
  const found = frame.words.filter((_, s) => isNeedle(frame, s) && read.has(s)).length;
  const text = wordsOf(view, frame.needle, needleLength);
  const look = { bold: true, size: at.isWide ? 13 : 12 } as const;
  const middle = leftOf(at, frame.needle + needleLength / 2);
  const half = textWidth(text, look) / 2;
  const x = Math.max(half + 1, Math.min(width - half - 1, middle));
  const top = at.base - at.tall;
  const paint = frame.needleKept.indexer > 50 ? 'deep' : 'coral';
  const [from, to] = [
    Math.max(0, leftOf(at, frame.needle) - 1),
    leftOf(at, frame.needle + needleLength),
  ];
  return [
    line('needle bracket', [from, top - 6, to, top - 6], { stroke: paint, thick: 2 }),
    label('needle', [x, top - 19], text, {
      ...{ ...look, anchor: 'middle', fill: paint },
      says: say(words.needleSays, { found, all: needleLength }),
    }),
  ];
}

/** Where the past ends. */
function queryMarks({ at, frame, width, words }: View): Mark[] {
  const x = leftOf(at, frame.tokens) - at.pitch / 2;
  const room = at.isWide ? width - x - 16 : 0;
  const text = words.hintQuery;
  return [
    line('query end', [x, at.base - at.tall * 0.6, x, at.strip + at.cell], {
      stroke: 'deep',
      thick: 2,
    }),
    ...(room > textWidth(text, { bold: true })
      ? [
          label(
            'query hint',
            [x + 14, at.base - at.tall * 0.6 + 4],
            fitted(text, room, { bold: true }),
            {
              ...{ fill: 'deep', bold: true },
            },
          ),
        ]
      : []),
  ];
}

export function tokenGrips({ at, frame, values, words }: View): Grip[] {
  const top = at.base - at.tall;
  return [
    {
      ...{ key: 'query', knob: 'query', name: words.queryGrip, value: values.query },
      ...{ x: leftOf(at, values.query + 0.5), y: at.base - at.tall * 0.6, dy: 0 },
      ...{ dx: (longest - 1 - shortest) * at.pitch, from: shortest, to: longest - 1 },
    },
    {
      ...{ key: 'needle', knob: 'needle', name: words.needleGrip, value: frame.needle },
      ...{ x: leftOf(at, frame.needle + needleLength / 2), y: top - 6, dy: 0 },
      ...{ dx: (longest - 4) * at.pitch, from: 0, to: longest - 4 },
    },
  ];
}
