/** The two belts: windows under each other, documents in them, the blade at their edge. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Level, Run } from '../../../../../sims/fim/experiments/packing/frame.ts';
import { knobs, widestWindow } from '../../../../../sims/fim/experiments/packing/knobs.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Grip, Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { lookOf, type View } from './layout.ts';

const levels: readonly Level[] = ['early', 'late'];
const tones: Readonly<Record<Level, Paint>> = { early: 'deep', late: 'ink-2' };
const smallestNamed = 13; // height of a row whose documents are named
const least = knobs.parameters.window.min;

export const belts = (view: View): Mark[] => [
  ...hint(view),
  ...levels.flatMap((level) => belt(view, level)),
  ...knife(view),
];

export const edgeOf = ({ at, values }: View): number => at.beltLeft + values.window * at.unit;

function hint(view: View): Mark[] {
  const { at, values, words, width } = view;
  const told = say(at.isWide ? words.blade : words.bladeShort, { n: values.window });
  const x = edgeOf(view);
  const fits = x + 12 + textWidth(told) <= width;
  return [
    label('hint', [fits ? x + 12 : x - 12, at.hint], told, {
      ...{ fill: 'deep', anchor: fits ? 'start' : 'end' },
    }),
  ];
}

function belt(view: View, level: Level): Mark[] {
  const { at, frame, words } = view;
  const top = at.tops[level];
  return [
    ...heading(view, level),
    ...frame.windows[level].flatMap((window, row) => {
      const y = top + row * at.rowPitch;
      const box = [at.beltLeft, y, view.values.window * at.unit, at.rowPitch - 2] as const;
      return [
        rect(`${level} window ${row}`, box, {
          ...{ fill: 'rule-2', says: say(words.windowSays, { n: row + 1 }) },
        }),
        ...window.flatMap((run) => strip(view, level, row, run)),
      ];
    }),
  ];
}

/** A run of words; its document's letter where there is room. */
function strip(view: View, level: Level, row: number, run: Run): Mark[] {
  const { at, words } = view;
  const y = at.tops[level] + row * at.rowPitch;
  const [x, w] = [at.beltLeft + run.at * at.unit, run.length * at.unit];
  const key = `${level} ${row} ${run.at}`;
  const letter = String.fromCharCode(65 + run.document);
  const says = say(words[run.torn ? 'tornSays' : 'runSays'], {
    ...{ document: letter, role: words[run.role], words: run.words },
  });
  const isNamed =
    at.rowPitch - 2 >= smallestNamed && run.role !== 'mark' && run.role !== 'end' && w > 16;
  return [
    rect(key, [x, y, Math.max(1, w - 1), at.rowPitch - 2], {
      ...{ ...lookOf(run), says, phase: 0 },
    }),
    ...(isNamed
      ? [
          label(`${key} name`, [x + 4, y + at.rowPitch / 2 + 3.5], letter, {
            ...{ bold: true, phase: 0, fill: run.role === 'middle' ? 'panel' : 'ink' },
          }),
        ]
      : []),
  ];
}

/** What the belt does, and how many of its holes are torn: beside it, on a phone above it. */
function heading(view: View, level: Level): Mark[] {
  const { at, frame, words, width } = view;
  const top = at.tops[level];
  const torn = frame.torn[level];
  const large = say(words.of, { torn, holes: frame.holes[level] });
  const fill: Paint = torn > 0 ? 'coral' : 'teal';
  const says = say(words.tornCount, { torn, holes: frame.holes[level] });
  const given =
    level === 'late' ? say(words.given, { n: number(frame.given.late, 0) }) : words.whole;
  const look = { size: at.large, face: 'serif', bold: true } as const;
  if (at.isWide) {
    const x = width - at.side + 12;
    const room = at.side - 12;
    return [
      label(`${level} name`, [at.beltLeft, top - 7], words[level], {
        ...{ bold: true, fill: tones[level], size: 14 },
      }),
      label(`${level} torn`, [x, top + 28], large, { ...look, fill, says }),
      label(`${level} unit`, [x, top + 46], fitted(words.holesTorn, room), { fill: 'ink' }),
      label(`${level} given`, [x, top + 64], fitted(given, room), { fill: 'ink-2' }),
    ];
  }
  const unit = textWidth(words.tornShort) + 5;
  return [
    label(
      `${level} name`,
      [0, top - 5],
      fitted(words[`${level}Short`], width - 110, { bold: true }),
      {
        ...{ bold: true, fill: tones[level] },
      },
    ),
    label(`${level} torn`, [width - unit, top - 5], large, { ...look, anchor: 'end', fill, says }),
    label(`${level} unit`, [width, top - 5], words.tornShort, { anchor: 'end', fill: 'ink' }),
  ];
}

/** One blade for both belts; it spares what is written above them. */
function knife(view: View): Mark[] {
  const { at, words, values, frame } = view;
  const x = edgeOf(view);
  const says = say(words.bladeSays, { n: values.window });
  const look = { stroke: 'ink', thick: 2, says, lights: 'window' } as const;
  const [first, second] = levels.map((level) => {
    const from = at.tops[level] - 3;
    return [from, at.tops[level] + frame.windows[level].length * at.rowPitch + 2] as const;
  });
  const edge = second[1];
  const cuts = at.isWide
    ? [line('blade', [x, at.hint + 7, x, edge], look)]
    : [
        line('blade', [x, first[0], x, first[1]], look),
        line('blade below', [x, second[0], x, edge], look),
      ];
  return [
    ...cuts,
    poly('blade edge', [x - 6, edge, x + 6, edge, x, edge + 8], {
      ...{ fill: 'ink', closed: true, says },
    }),
  ];
}

export function blade(view: View): Grip {
  const { at, values, words } = view;
  return {
    ...{ key: 'window', knob: 'window', name: words.bladeName, value: values.window },
    ...{ x: edgeOf(view), y: at.hint - 1, dy: 0 },
    ...{ dx: (widestWindow - least) * at.unit, from: least, to: widestWindow },
  };
}
