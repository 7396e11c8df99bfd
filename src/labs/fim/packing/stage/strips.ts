/** The same documents twice, as a strip of text each: holes made before it is cut, and after. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Level, Run } from '../../../../../sims/fim/experiments/packing/frame.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { levels, lookOf, placeOf, type View } from './layout.ts';

export const strips = (view: View): Mark[] =>
  levels.flatMap((level) => [
    ...heading(view, level),
    ...view.frame.windows[level].flatMap((window, row) =>
      window.map((run) => piece(view, level, row, run, isHole(window, run))),
    ),
  ]);

/** Whether it belongs to a hole; what a cut has left without marks is known by being torn. */
const isHole = (window: readonly Run[], { document, torn }: Run): boolean =>
  torn || window.some((other) => other.document === document && other.role === 'mark');

/** A run of words of one document. */
function piece(view: View, level: Level, row: number, run: Run, hole: boolean): Mark {
  const { at, words } = view;
  // whole pixels, so that no paper shines through between neighbours
  const from = Math.round(placeOf(view, row, run.at));
  const to = Math.round(placeOf(view, row, run.at + run.length));
  const says = say(words[run.torn ? 'tornSays' : 'runSays'], {
    ...{ document: run.document + 1, role: words[run.role], words: run.words },
  });
  return rect(
    `${level} ${row} ${run.at}`,
    [from, at[level].top, to - from - (run.role === 'end' ? at.gap : 0), at.thick],
    {
      ...{ ...lookOf(hole, run), says, phase: 0 },
    },
  );
}

/** In which order it is done, and how many of its holes are torn: beside it, on a phone above it. */
function heading(view: View, level: Level): Mark[] {
  const { at, frame, words, width } = view;
  const { name, top } = at[level];
  const [torn, holes] = [frame.torn[level], frame.holes[level]];
  const fill: Paint = torn > 0 ? 'coral' : 'teal';
  const says = say(words.tornCount, { torn, holes });
  const isFirst = level === 'early';
  const told = say(words.of, { torn, holes });
  const full = { size: at.large, face: 'serif', bold: true } as const;
  const room = at.isWide ? width - at.across - 22 : at.across / 2;
  // the second number is the first one's measure, and smaller
  const part = Math.min(isFirst ? 1 : 0.7, room / textWidth(told, full));
  const look = { ...full, size: Math.floor(at.large * part) } as const;
  const bold = { bold: true, size: at.isWide ? 15 : 13 } as const;
  const title = label(`${level} name`, [0, name], words[at.isWide ? level : `${level}Short`], {
    ...{ ...bold, fill: 'ink' },
  });
  if (!at.isWide) {
    const unit = textWidth(words.tornShort, { bold: true });
    return [
      title,
      label(`${level} torn`, [width - unit - 6, name + 6], told, {
        ...{ ...look, anchor: 'end', fill, says },
      }),
      label(`${level} unit`, [width, name + 6], words.tornShort, {
        ...{ anchor: 'end', bold: true, fill },
      }),
    ];
  }
  const x = at.across + 22;
  const first = top + (isFirst ? 38 : 30);
  return [
    title,
    label(`${level} how`, [0, name + 17], words[`${level}How`], { fill: 'ink-2' }),
    label(`${level} torn`, [x, first], told, { ...look, fill, says }),
    label(`${level} unit`, [x, first + 23], words.holesTorn, { bold: true, fill }),
    ...(isFirst
      ? []
      : [
          label(
            `${level} given`,
            [x, first + 39],
            fitted(say(words.given, { n: number(frame.given.late, 0) }), width - x),
            { fill: 'ink-2' },
          ),
        ]),
  ];
}
