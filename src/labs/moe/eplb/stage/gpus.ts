/** Nodes, and on each of their GPUs the copies that it holds; dashed: what it would carry unplanned. */
import { mean } from '../../../../../sims/math/vector.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { copiesOf, copySays, type Copy } from './flows.ts';
import { groupOf, openedOf, paints, strength, type View } from './layout.ts';

/** No name on a piece that is lower. */
const legible = 13;

export const clusterMarks = (view: View): Mark[] => [
  ...Array.from({ length: view.frame.nodes }, (_, n) => node(view, n)).flat(),
  ...view.frame.held.flatMap((_, g) => stack(view, g)),
  ...meanLine(view),
  ...view.frame.held.flatMap((_, g) => names(view, g)),
];

/** Over the mean of all GPUs; 1 where there is nothing to carry. */
export const overMean = ({ frame: { fair } }: View, tokens: number): number =>
  fair > 0 ? tokens / fair : 1;

function node(view: View, n: number): Mark[] {
  const { at, frame, words } = view;
  const { x, w } = at.node(n);
  const own = frame.gpuLoad.planned.slice(n * at.perNode, (n + 1) * at.perNode);
  const times = fixed(overMean(view, mean(own)), 2);
  const groups = groupsIn(view, n);
  const whole = say(words.nodeShare, { n: n + 1, groups, times });
  const names = [whole, say(words.nodeGroups, { n: n + 1, groups }), say(words.node, { n: n + 1 })];
  const text = names.find((name) => textWidth(name) <= w) ?? String(n + 1);
  const box = [x, at.brim, w, at.base - at.brim] as const;
  return [
    rect(`node ${n}`, box, { fill: 'panel', stroke: 'rule', r: 3 }),
    label(`node name ${n}`, [x + w / 2, at.nodes], text, {
      anchor: 'middle',
      fill: 'ink-2',
      says: whole,
    }),
  ];
}

/** The groups whose experts a node holds. */
function groupsIn({ at, frame, words }: View, n: number): string {
  const held = frame.held.slice(n * at.perNode, (n + 1) * at.perNode).flat();
  const groups = [...new Set(held.map((expert) => groupOf(expert) + 1))].sort((p, q) => p - q);
  return groups.length === 1
    ? say(words.group, { n: groups[0] })
    : say(words.groups, { groups: groups.join(', ') });
}

/** The pieces of a GPU from its foot, in the order of its slots. */
function piecesOf(view: View, gpu: number): (Copy & { readonly top: number })[] {
  const { at } = view;
  let top = at.base;
  return copiesOf(view)
    .filter((copy) => copy.gpu === gpu)
    .map((copy) => ({ ...copy, top: (top -= copy.tokens * at.token) }));
}

function stack(view: View, g: number): Mark[] {
  const { at, frame, words } = view;
  const x = at.gpu(g) - at.stackWidth / 2;
  const behind = [x, at.base - frame.gpuLoad.planned[g] * at.token, at.stackWidth] as const;
  const pieces = piecesOf(view, g).map((copy): Mark => {
    const { expert, slot, tokens, top } = copy;
    return rect(`copy ${g} ${slot}`, [x, top, at.stackWidth, tokens * at.token], {
      fill: paints[groupOf(expert)],
      stroke: 'panel',
      opacity: strength(view, expert, 0.75),
      says: copySays(view, copy),
      opens: `expert-${expert + 1}`,
      phase: 2,
    });
  });
  const over = Math.max(0, frame.gpuLoad.planned[g] - frame.fair) * at.token;
  const blind = at.base - frame.gpuLoad.blind[g] * at.token;
  const [left, right] = [x - 4, x + at.stackWidth + 4];
  return [
    poly(`blind ${g}`, [left, at.base, left, blind, right, blind, right, at.base], {
      stroke: 'ink-3',
      dashed: true,
      says: say(words.inTurn, { tokens: number(frame.gpuLoad.blind[g], 1) }),
      phase: 2,
    }),
    rect(`behind ${g}`, [...behind, frame.gpuLoad.planned[g] * at.token], {
      fill: 'panel',
      lights: 'gpuLoad',
      phase: 2,
    }),
    ...pieces,
    rect(`over ${g}`, [x, at.base - frame.fair * at.token - over, at.stackWidth, over], {
      fill: 'coral',
      opacity: openedOf(view) === undefined ? 0.9 : 0,
      phase: 2,
    }),
  ];
}

function meanLine({ at, frame, width }: View): Mark[] {
  const y = at.base - frame.fair * at.token;
  return [line('mean', [0, y, width - at.margin, y], { stroke: 'ink', thick: 1.5 })];
}

/** The middle of a piece, or of what the line through it leaves; undefined where nothing is legible. */
function freeMiddle(top: number, height: number, through: number): number | undefined {
  const foot = top + height;
  const crossed = Math.abs(top + height / 2 - through) < legible / 2 && through > top;
  const [from, to] = !crossed
    ? [top, foot]
    : through - top > foot - through
      ? [top, through]
      : [through, foot];
  return to - from < legible ? undefined : (from + to) / 2;
}

/** Of a GPU, of the experts in its pieces, and what it carries. */
function names(view: View, g: number): Mark[] {
  const { at, frame, words, arrangement } = view;
  const { planned, blind } = frame.gpuLoad;
  const gpu = say(words.gpu, { n: g + 1 });
  const says = say(words.carries, {
    ...{ gpu, tokens: number(planned[g], 1), times: fixed(overMean(view, planned[g]), 2) },
    blind: fixed(overMean(view, blind[g]), 2),
  });
  const inPieces = piecesOf(view, g).flatMap(({ expert, slot, tokens, top }): Mark[] => {
    const middle = freeMiddle(top, tokens * at.token, at.base - frame.fair * at.token);
    if (middle === undefined) return [];
    const fill = strength(view, expert, 1) === 1 ? 'panel' : 'ink-3';
    const look = { anchor: 'middle', bold: true, fill, phase: 2 } as const;
    return [label(`in ${g} ${slot}`, [at.gpu(g), middle + 4.5], String(expert + 1), look)];
  });
  return [
    ...inPieces,
    label(`gpu ${g}`, [at.gpu(g), at.gpus], arrangement === 'wide' ? gpu : String(g + 1), {
      anchor: 'middle',
      fill: 'ink',
      says,
    }),
  ];
}
