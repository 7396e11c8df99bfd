/** Seven boxes, a slip for each answer drawn; a line where each box should stand, dashed: at the start. */
import type { Frame } from '../../../../../sims/grpo/experiments/votes/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/votes/knobs.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark, Paint, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { paintOf, type Ballot } from './ballots.ts';
import { boxAt, levelOf, type Layout } from './layout.ts';
import { nameOf } from './tray.ts';

type View = Scene<Frame, Values>;

export function boxes(scene: View, layout: Layout, ballot: Ballot): Mark[] {
  return [
    ...ballot.counts.flatMap((_, answer) => box(scene, layout, ballot, answer)),
    ...slips(scene, layout, ballot),
    ...ballot.counts.flatMap((_, answer) => levels(scene, layout, ballot, answer)),
    ...crown(scene, layout, ballot),
    ...scale(scene, layout),
  ];
}

function box({ words }: View, layout: Layout, ballot: Ballot, answer: number): Mark[] {
  const { brim, base } = layout;
  const { x, w } = boxAt(layout, answer);
  const wins = ballot.winners.includes(answer);
  const whole = nameOf(words, answer);
  const name = answer === 0 || textWidth(whole) + 4 <= w ? whole : String(answer);
  return [
    rect(`box ${answer}`, [x, brim, w, base - brim], {
      fill: 'panel',
      stroke: wins ? winPaint(answer) : 'rule',
      thick: wins ? 3 : 1,
    }),
    label(`count ${answer}`, [x + w / 2, base + 16], String(ballot.counts[answer]), {
      anchor: 'middle',
      bold: true,
      size: 14,
      fill: paintOf(answer),
      phase: 2,
    }),
    label(`name ${answer}`, [x + w / 2, base + 31], name, { anchor: 'middle', fill: 'ink-2' }),
  ];
}

const winPaint = (answer: number): Paint => (answer === 0 ? 'deep' : 'coral');

/** Each as high as one of k: a full box has all of them. */
function slips({ values, words }: View, layout: Layout, { drawn }: Ballot): Mark[] {
  const { k } = values;
  const high = (layout.base - layout.brim) / k;
  const filled = new Array<number>(drawn.length).fill(0);
  return drawn.slice(0, k).map((answer, i): Mark => {
    const { x, w } = boxAt(layout, answer);
    const y = layout.base - ++filled[answer] * high;
    return rect(`slip ${i}`, [x + 3, y + 1, w - 6, high - 1.5], {
      fill: paintOf(answer),
      opacity: 0.85,
      r: Math.min(2, high / 3),
      phase: 1,
      says: say(words.draw, { i: i + 1, answer: nameOf(words, answer) }),
    });
  });
}

function levels(
  { frame, words }: View,
  layout: Layout,
  { question, counts }: Ballot,
  a: number,
): Mark[] {
  const { x, w } = boxAt(layout, a);
  const [now, before] = [frame.shares[question][a], frame.sharesBefore[question][a]];
  const [y, yBefore] = [levelOf(layout, now), levelOf(layout, before)];
  const says = say(words.box, {
    answer: nameOf(words, a),
    count: counts[a],
    now: number(now, 3),
    before: number(before, 3),
  });
  return [
    line(`before ${a}`, [x, yBefore, x + w, yBefore], {
      stroke: 'ink-2',
      dashed: true,
      thick: 1.5,
    }),
    line(`level edge ${a}`, [x - 2, y, x + w + 2, y], { stroke: 'panel', thick: 5 }),
    line(`level ${a}`, [x - 2, y, x + w + 2, y], { stroke: 'ink', thick: 2.5, says }),
  ];
}

/** Over the box that wins the vote, or over each of those that tie. */
function crown({ words }: View, layout: Layout, { winners }: Ballot): Mark[] {
  const text = winners.length > 1 ? words.ties : winners[0] === 0 ? words.wins : words.winsWrong;
  return winners.map((answer) => {
    const { x, w } = boxAt(layout, answer);
    const half = textWidth(text, { bold: true }) / 2;
    const centre = Math.max(layout.left + half, Math.min(layout.right - half, x + w / 2));
    return label(`crown ${answer}`, [centre, layout.brim - 6], text, {
      anchor: 'middle',
      bold: true,
      fill: winPaint(answer),
      phase: 2,
    });
  });
}

/** What the height of a box is, and its lines. */
function scale({ words }: View, layout: Layout): Mark[] {
  const { base, isWide, left } = layout;
  const x = left - 9;
  const y = base + (isWide ? 56 : 50);
  const now = isWide ? left : 0;
  const before = now + 24 + textWidth(words.now) + 18;
  const end = before + 24 + textWidth(words.before) + 18;
  return [
    ...[0, 0.5, 1].map((share) =>
      label(`scale ${share}`, [x, levelOf(layout, share) + 4], `${fixed(100 * share, 0)} %`, {
        anchor: 'end',
        fill: 'ink-2',
      }),
    ),
    line('key now', [now, y - 4, now + 18, y - 4], { stroke: 'ink', thick: 2.5 }),
    label('key now text', [now + 24, y], words.now, { fill: 'ink-2' }),
    line('key before', [before, y - 4, before + 18, y - 4], {
      stroke: 'ink-2',
      dashed: true,
      thick: 1.5,
    }),
    label('key before text', [before + 24, y], words.before, { fill: 'ink-2' }),
    ...(isWide ? [label('key full', [now, y + 18], words.full, { fill: 'ink-2' })] : []),
    label('drag start', [isWide ? end : end - 8, y], words.dragStart, { fill: 'deep' }),
  ];
}

/** The share of right answers with which the question starts. */
export function startGrip({ values, words }: View, layout: Layout, { question }: Ballot): Grip {
  const value = values.rights[question];
  return {
    key: `rights ${question}`,
    knob: 'rights',
    at: [question],
    name: say(words.startName, { n: question + 1 }),
    value,
    x: boxAt(layout, 0).x,
    y: levelOf(layout, value),
    dx: 0,
    dy: layout.brim - layout.base,
    from: 0,
    to: 1,
  };
}
