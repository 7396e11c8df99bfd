/** All questions: how likely each is answered right, and what its draws came to. */
import type { Frame } from '../../../../../sims/grpo/experiments/votes/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/votes/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, rect } from '../../../kit/make.ts';
import type { Mark, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { Ballot } from './ballots.ts';
import type { Layout } from './layout.ts';

type View = Scene<Frame, Values>;

export const questions = (
  scene: View,
  layout: Layout,
  ballots: readonly Ballot[],
  opened: Ballot,
): Mark[] =>
  layout.isWide ? list(scene, layout, ballots, opened) : chips(scene, layout, ballots, opened);

/** Where a question's row lies. */
const firstRow = 30;
const rowsHigh = 190;
const widestRow = 24;

/** A row each: number, chance as a bar, two lamps. */
function list(
  scene: View,
  { listX: x }: Layout,
  ballots: readonly Ballot[],
  opened: Ballot,
): Mark[] {
  const { frame, words, width } = scene;
  const pitch = Math.min(widestRow, rowsHigh / ballots.length);
  const [any, vote] = [width - 66, width - 20];
  const [bar, long] = [x + 26, any - 28 - (x + 26)];
  const heads = [
    label('head chance', [bar, 13], words.chance, { fill: 'ink-2' }),
    label('head any', [any, 13], words.any, { fill: 'teal', anchor: 'middle' }),
    label('head vote', [vote, 13], words.vote, { fill: 'deep', anchor: 'middle' }),
  ];
  const rows = ballots.flatMap((ballot): Mark[] => {
    const { question: q } = ballot;
    const y = firstRow + q * pitch;
    const before = bar + frame.start[q] * long;
    return [
      row(scene, ballot, opened, [x, y - pitch / 2, width - x, pitch]),
      label(`question ${q}`, [x + 16, y + 4], String(q + 1), { anchor: 'end', fill: 'ink-2' }),
      rect(`track ${q}`, [bar, y - 4, long, 8], { fill: 'rule-2' }),
      rect(`chance ${q}`, [bar, y - 4, frame.now[q] * long, 8], { fill: 'teal', opacity: 0.75 }),
      line(`start ${q}`, [before, y - 6, before, y + 6], { stroke: 'ink-2', thick: 1.5 }),
      ...lamps(ballot, [any, y], [vote, y]),
    ];
  });
  const end = firstRow + (ballots.length - 0.5) * pitch + 15;
  return [...heads, ...rows, label('open', [bar, end], words.open, { fill: 'deep' })];
}

/** On a phone, a column each: number and two lamps. */
function chips(
  scene: View,
  { listY: y, left, right }: Layout,
  ballots: readonly Ballot[],
  opened: Ballot,
): Mark[] {
  const { words } = scene;
  const pitch = (right - left) / ballots.length;
  return [
    label('head any', [0, y + 30], words.any, { fill: 'teal' }),
    label('head vote', [0, y + 46], words.vote, { fill: 'deep' }),
    ...ballots.flatMap((ballot): Mark[] => {
      const x = left + (ballot.question + 0.5) * pitch;
      return [
        row(scene, ballot, opened, [x - pitch / 2 + 1, y, pitch - 2, 54]),
        label(`question ${ballot.question}`, [x, y + 14], String(ballot.question + 1), {
          anchor: 'middle',
          fill: 'ink-2',
        }),
        ...lamps(ballot, [x, y + 26], [x, y + 42]),
      ];
    }),
  ];
}

/** What is clicked to open a question. */
function row(
  { frame, words }: View,
  { question, any, vote }: Ballot,
  opened: Ballot,
  box: readonly [x: number, y: number, w: number, h: number],
): Mark {
  return rect(`row ${question}`, box, {
    ...(question === opened.question ? { fill: 'deep-soft' } : {}),
    r: 4,
    says: say(words.row, {
      n: question + 1,
      chance: number(frame.now[question], 3),
      before: number(frame.start[question], 3),
      any: any ? words.yes : words.no,
      vote: vote === 1 ? words.yes : vote === 0 ? words.no : number(vote, 2),
    }),
    opens: `question-${question + 1}`,
  });
}

const lamp = 5.5;

/** A disc for any of k, a square for the vote: full where right, half full where it ties. */
function lamps(
  { question, any, vote }: Ballot,
  [ax, ay]: readonly [number, number],
  [vx, vy]: readonly [number, number],
): Mark[] {
  const side = 2 * lamp;
  return [
    circle(`any ${question}`, [ax, ay, lamp], {
      fill: any ? 'teal' : 'panel',
      stroke: any ? 'teal' : 'coral',
      thick: 1.5,
      phase: 2,
    }),
    rect(`vote ground ${question}`, [vx - lamp, vy - lamp, side, side], {
      fill: 'panel',
      stroke: vote > 0 ? 'deep' : 'coral',
      thick: 1.5,
    }),
    rect(`vote ${question}`, [vx - lamp, vy + lamp - side * vote, side, side * vote], {
      fill: 'deep',
      phase: 2,
    }),
  ];
}
