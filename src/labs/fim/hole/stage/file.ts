/** The file: its words, the hole with its edges, and how far each of the two readers reads. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { knobs } from '../../../../../sims/fim/experiments/hole/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import type { Box, View } from './layout.ts';

const { min, max } = knobs.parameters.start;

export const file = (view: View): Mark[] => [
  ...heading(view),
  ...view.frame.words.flatMap((_, i) => word(view, i)),
  ...hole(view),
  ...reach(view),
];

export const isRead = ({ frame }: View): boolean => frame.phase !== 'cut';

function heading(view: View): Mark[] {
  const { at, frame, values, words, width } = view;
  const told = words[at.isWide ? values.speaker : `${values.speaker}Short`];
  const who = say(told, { n: number(frame.trained, 0) });
  const y = at.hint;
  const title = at.isWide ? words.file : words.fileShort;
  const room = width - textWidth(title, { bold: true, size: at.text }) - 12;
  return [
    label('file name', [0, y], title, { bold: true, fill: 'ink', size: at.text }),
    label('who', [width, y], fitted(who, room), {
      ...{ anchor: 'end', fill: values.speaker === 'here' ? 'deep' : 'teal', says: who },
    }),
  ];
}

function word(view: View, i: number): Mark[] {
  const { at, frame, words } = view;
  if (i >= frame.from && i < frame.to) return [];
  const { x, y, w } = at.file[i];
  const isPrefix = i < frame.from;
  const says = say(words[isPrefix ? 'prefixSays' : 'suffixSays'], { word: frame.words[i] });
  return [
    rect(`word ${i}`, [x, y, w, at.chip], {
      ...{
        fill: isPrefix ? 'deep-soft' : 'teal-soft',
        r: 5,
        says,
        stroke: isPrefix ? 'deep' : 'teal',
        thick: 0.7,
      },
    }),
    label(`word ${i} text`, [x + w / 2, y + at.chip / 2 + 4.5], frame.words[i], {
      ...{ size: at.text, anchor: 'middle', fill: 'ink' },
    }),
  ];
}

/** Dashed while it is open; in the end with what the network wrote. */
function hole(view: View): Mark[] {
  const { at, frame, words } = view;
  const { x, y, w } = at.hole;
  const cutOut = frame.words.slice(frame.from, frame.to).join(' ');
  const isFilled = frame.phase === 'back' || frame.phase === 'training';
  const right = frame.right.both;
  const wrote = frame.pens.both
    .map(({ text }) => text)
    .join(' ')
    .trim();
  const says = isFilled
    ? say(words[right ? 'rightSays' : 'wrongSays'], { wrote, word: cutOut })
    : say(words.holeSays, { word: cutOut });
  const look = isFilled
    ? ({ fill: right ? 'deep' : 'coral' } as const)
    : ({ fill: 'paper', stroke: 'ink', dashed: true } as const);
  const note = say(words.cutOut, { word: cutOut });
  const half = textWidth(note) / 2;
  const middle = Math.max(half, Math.min(view.width - half, x + w / 2));
  return [
    rect('hole', [x, y, w, at.chip], { ...look, thick: 1.5, r: 5, says, phase: 2 }),
    label(
      'hole text',
      [x + w / 2, y + at.chip / 2 + 4.5],
      isFilled ? fitted(wrote === '' ? '–' : wrote, w - 4, { size: at.text, bold: true }) : '?',
      {
        ...{ size: at.text, bold: true, anchor: 'middle', phase: 2 },
        fill: isFilled ? 'panel' : 'ink-3',
      },
    ),
    label('cut out', [middle, at.fileTop - (at.isWide ? 8 : 5)], note, {
      ...{ anchor: 'middle', fill: 'gold' },
    }),
  ];
}

/** Under the words: how far either reader reads, row by row. */
function reach(view: View): Mark[] {
  const { at, frame } = view;
  if (!isRead(view)) return [];
  const rowsOf = (boxes: readonly Box[]): Mark[][] => {
    const rows = [...new Set(boxes.map(({ row }) => row))];
    return rows.map((row) => {
      const inRow = boxes.filter((box) => box.row === row);
      const end = inRow[inRow.length - 1];
      const y = end.y + at.chip + 3;
      return [line(`${row}`, [inRow[0].x, y, end.x + end.w, y], { stroke: 'deep', thick: 2 })];
    });
  };
  const prefix = at.file.slice(0, frame.from);
  const suffix = at.file.slice(frame.to);
  const named = (name: string, boxes: readonly Box[], down: number, stroke: 'deep' | 'coral') =>
    rowsOf(boxes)
      .flat()
      .map((mark): Mark =>
        mark.kind === 'line'
          ? {
              ...mark,
              ...{ key: `${name} ${mark.key}`, y1: mark.y1 + down, y2: mark.y2 + down, stroke },
            }
          : mark,
      );
  return [
    ...named('reach before', prefix, 0, 'deep'),
    ...named('reach behind', suffix, 0, 'deep'),
    ...named('reach left', prefix, 4, 'coral'),
  ];
}

/** Both edges of the hole; the left one carries it along. */
export function holeGrips(view: View): Grip[] {
  const { at, frame, words, values } = view;
  const { x, y, w } = at.hole;
  const bottom = y + at.chip + (at.isWide ? 12 : 9);
  const pitch = at.file.reduce((sum, box) => sum + box.w + at.between, 0) / frame.words.length;
  return [
    {
      ...{ key: 'start', knob: 'start', name: words.startName, value: values.start },
      ...{ x: Math.max(9, x + 3), y: bottom, dx: (max - min) * pitch, dy: 0, from: min, to: max },
    },
    {
      ...{ key: 'size', knob: 'size', name: words.sizeName, value: values.size },
      ...{ x: Math.min(view.width - 9, x + w - 3), y: bottom, dx: pitch, dy: 0, from: 1, to: 2 },
    },
  ];
}
