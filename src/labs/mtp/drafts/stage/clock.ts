/**
 * The clock: a column for each pass of the model, a brick for each token that it wrote, under the
 * wall that no pass can get over. The wall is dragged: it is γ + 1.
 */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { strip, type View } from './layout.ts';

/** Tokens a pass of V3: one and 85 to 90 % of a second. */
const published = [1.85, 1.9] as const;
/** What the article has MTP do, with one draft. */
const claimed = 3;

export const heightOf = ({ at }: View, tokens: number): number => at.foot - tokens * at.unit;

export function clock(view: View): Mark[] {
  const { at, frame, words, values } = view;
  const brick = Math.max(2, at.column - 2);
  return [
    line('foot', [0, at.foot, at.right, at.foot], { stroke: 'ink-3' }),
    ...frame.counts.flatMap((count, pass) =>
      Array.from({ length: count }, (_, i) =>
        rect(
          `brick ${pass} ${i}`,
          [2 + pass * at.column, heightOf(view, i + 1), brick, at.unit - 1.5],
          {
            ...{ fill: i === 0 ? 'ink' : 'teal', opacity: i === 0 ? 0.75 : 0.85, r: 1.5, phase: 2 },
            ...{ leads: pass + 1, says: say(words.passSays, { pass: pass + 1, count }) },
          },
        ),
      ),
    ),
    line(
      'wall',
      [0, heightOf(view, values.drafts + 1), at.right, heightOf(view, values.drafts + 1)],
      {
        ...{ stroke: 'coral', thick: 3, lights: 'drafts' },
        says: say(words.wallSays, { most: values.drafts + 1 }),
      },
    ),
    ...lines(view),
  ];
}

/** The mean, V3's, and what is claimed. */
function lines(view: View): Mark[] {
  const { at, frame, words, values } = view;
  const [low, high] = published;
  const [left, y] = [at.right - strip + 4, heightOf(view, claimed)];
  const wallOfOne = heightOf(view, 2);
  return [
    ...(frame.passes > 0
      ? [
          line(
            'mean',
            [0, heightOf(view, frame.perPass), at.right, heightOf(view, frame.perPass)],
            {
              ...{ stroke: 'teal', thick: 2 },
              says: say(words.meanSays, { mean: fixed(frame.perPass, 2) }),
            },
          ),
        ]
      : []),
    rect('published', [left, heightOf(view, high), strip - 4, (high - low) * at.unit + 2], {
      ...{ fill: 'gold', says: words.publishedSays },
    }),
    ...(values.drafts === 1
      ? []
      : [
          line('one draft', [left, wallOfOne, at.right, wallOfOne], {
            ...{ stroke: 'coral', thick: 2, says: words.oneDraft },
          }),
        ]),
    ...[-5, 5].map((tilt) =>
      line(`claimed ${tilt}`, [at.right - 18, y - tilt, at.right - 8, y + tilt], {
        ...{ stroke: 'coral', thick: 2.5, says: words.claimedSays },
      }),
    ),
  ];
}

export function wall(view: View): Grip {
  const { at, values, words } = view;
  return {
    ...{ key: 'drafts', knob: 'drafts', name: words.wallName, value: values.drafts },
    ...{ x: at.right * 0.72, y: heightOf(view, values.drafts + 1) },
    ...{ dx: 0, dy: -6 * at.unit, from: 0, to: 6 },
  };
}

/** Words at the lines, above them, where the text finds room. */
export function lineNames(view: View): Mark[] {
  const { at, values, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  const wallWords = say(words[isWide ? 'wall' : 'wallShort'], { most: values.drafts + 1 });
  return [
    label('wall name', [2, heightOf(view, values.drafts + 1) - 5], wallWords, {
      ...{ fill: 'coral', bold: true, halo: true },
    }),
    label('pass name', [2, at.foot + 14], words[isWide ? 'passes' : 'passesShort'], {
      fill: 'ink-2',
    }),
  ];
}
