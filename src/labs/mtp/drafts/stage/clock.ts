/**
 * The clock: a column for each pass of the model, a brick for each token in the order in which it
 * was written, under the wall that no pass can get over. The wall is dragged: it is γ + 1.
 */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { ceiling, heightOf, type View } from './layout.ts';

/** Tokens a pass of V3: one and 85 to 90 % of a second. */
const published = 1.9;
const ring = 14; // from its middle to words beside it

export const clock = (view: View): Mark[] => [
  line('foot', [view.at.left, view.at.foot, edgeOf(view), view.at.foot], { stroke: 'ink-3' }),
  ...bricks(view),
  ...reference(view),
  ...mean(view),
  ...wallMarks(view),
  label('pass name', [view.at.left, view.at.foot + 14], passWords(view), { fill: 'ink-2' }),
];

/** Where the last pass ends: wall and foot go on to it, since it is a column of the same plot. */
const edgeOf = ({ at }: View): number => at.last.written + at.last.chip;

const passWords = ({ arrangement, words }: View): string =>
  words[arrangement === 'wide' ? 'passes' : 'passesShort'];

function bricks(view: View): Mark[] {
  const { at, frame, words } = view;
  const wide = Math.max(2, 0.8 * at.column);
  return frame.counts.flatMap((count, pass) =>
    Array.from({ length: count }, (_, i) =>
      rect(
        `brick ${pass} ${i}`,
        [at.left + 2 + pass * at.column, heightOf(view, i + 1), wide, at.unit - 2],
        {
          // the model's own token is the last that a pass writes
          ...{ fill: i === count - 1 ? 'ink' : 'teal', opacity: i === count - 1 ? 0.75 : 0.85 },
          ...{ r: 1.5, phase: 2 },
          ...{ leads: pass + 1, says: say(words.passSays, { pass: pass + 1, count }) },
        },
      ),
    ),
  );
}

/** What V3 reports, across all columns, named at their left. */
function reference(view: View): Mark[] {
  const { at, words, arrangement } = view;
  const y = heightOf(view, published);
  const look = { fill: 'gold', anchor: 'end', bold: true, says: words.publishedSays } as const;
  return [
    line('published', [at.left, y, at.right, y], {
      ...{ stroke: 'gold', thick: 2.5, says: words.publishedSays },
    }),
    ...(arrangement === 'wide'
      ? [
          label('v3', [at.left - 6, y - 3], words.v3, look),
          label('v3 value', [at.left - 6, y + 12], fixed(published, 1), look),
        ]
      : [label('v3', [at.left - 4, y + 4], `V3 ${fixed(published, 1)}`, look)]),
  ];
}

/** The large number as a line; its name stands clear of V3's. */
function mean(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  if (frame.passes === 0) return [];
  const y = heightOf(view, frame.perPass);
  const other = heightOf(view, published);
  const [above, below] = [other - 20, other + 23];
  const clear = frame.perPass > published ? Math.min(y, above) : Math.max(y, below);
  return [
    line('mean', [at.left, y, at.right, y], {
      ...{ stroke: 'teal', thick: 2, says: say(words.meanSays, { mean: fixed(frame.perPass, 2) }) },
    }),
    ...(arrangement === 'wide'
      ? [
          label('mean name', [at.left - 6, clear + 4], words.mean, {
            ...{ fill: 'teal', anchor: 'end', bold: true },
          }),
        ]
      : []),
  ];
}

/** The wall, how far up it can still be dragged, and what it says. */
function wallMarks(view: View): Mark[] {
  const { at, values, words } = view;
  const most = values.drafts + 1;
  const [y, { x }] = [heightOf(view, most), wall(view)];
  const [long, short] = [words.wall, words.wallShort].map((text) => say(text, { most }));
  const look = { fill: 'coral', bold: true } as const;
  return [
    line('track', [x, heightOf(view, ceiling), x, y], {
      ...{ stroke: 'rule', thick: 3, lights: 'drafts' },
    }),
    line('wall', [at.left, y, edgeOf(view), y], {
      ...{ stroke: 'coral', thick: 3, lights: 'drafts', says: say(words.wallSays, { most }) },
    }),
    label(
      'wall name',
      [x - ring, y - 8],
      textWidth(long, look) > x - ring - at.left ? short : long,
      {
        ...{ ...look, anchor: 'end', halo: true },
      },
    ),
  ];
}

export function wall(view: View): Grip {
  const { at, values, words } = view;
  return {
    ...{ key: 'drafts', knob: 'drafts', name: words.wallName, value: values.drafts },
    ...{ x: at.right - ring, y: heightOf(view, values.drafts + 1) },
    ...{ dx: 0, dy: -6 * at.unit, from: 0, to: 6 },
  };
}
