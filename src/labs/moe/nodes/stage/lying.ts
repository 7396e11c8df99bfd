/** On a phone: the gate stands at the left, nodes lie below each other, gauges at the foot. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, rect, ribbon } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { countsOf, nodeSays, wayTo, type Counts, type View } from './counts.ts';
import { shortGauges } from './gauges.ts';
import { lampsOf, pull } from './lamps.ts';
import { thread } from './thread.ts';
import { key, limits, tokens } from './token.ts';

const height = 380;
const top = 58;
const pitch = 28;
/** Of a node; as wide is a flow of all tokens. */
const thick = 22;
const trunk = { x: 4, w: 9 };
const rails = 62; // at the right
const number = { size: 24, face: 'serif', bold: true } as const;

const rowOf = (n: number): number => top + n * pitch + (pitch - thick) / 2;

export function lying(view: View): Drawing {
  const counts = countsOf(view);
  const { width, words } = view;
  const all = Array.from({ length: counts.nodes }, (_, n) => n);
  const foot = top + counts.nodes * pitch + 3;
  const rack = { x: 0.36 * width, w: 0.64 * width - rails };
  const pulls = all.map((n) =>
    pull(view, n, { x: width - rails / 2, y: rowOf(n) + thick / 2 }, { dx: rails / 2 - 10, dy: 0 }),
  );
  return {
    width,
    height,
    marks: [
      ...flows(view, counts, rack.x),
      ...all.flatMap((n) => node(view, counts, rack, n)),
      ...gate(view, counts),
      ...limits(view, counts, { x: 0, y: 1 }),
      ...pulls.flatMap(({ marks }) => marks),
      label('pull', [width, 50], words.drag, { anchor: 'end', fill: 'deep' }),
      ...tokens(view, counts, { x: 0, y: foot }),
      ...key(view, counts, { x: 0, y: foot + 33 }, 8),
      ...shortGauges(view, { x: 0, y: foot + 43, w: width }, 80),
    ],
    grips: pulls.map(({ grip }) => grip),
  };
}

function flows(view: View, counts: Counts, end: number): Mark[] {
  const token = thick / counts.tokens;
  let at = top + (counts.nodes * pitch) / 2 - (counts.reached * token) / 2;
  return view.frame.nodeTokens.limited.flatMap((tokens, n): Mark[] => {
    const w = tokens * token;
    const a = at;
    at += w;
    const centre = rowOf(n) + thick / 2;
    const way = { along: 'right', from: trunk.x + trunk.w, to: end } as const;
    return [
      ribbon(
        `flow ${n}`,
        { ...way, a, aw: w, b: centre - w / 2, bw: w },
        { fill: 'deep', opacity: 0.2, says: nodeSays(view, n), phase: 1 },
      ),
      ...thread(counts, n, { ...way, a: a + w / 2, b: centre }),
    ];
  });
}

function node(
  view: View,
  counts: Counts,
  { x, w }: { readonly x: number; readonly w: number },
  n: number,
): Mark[] {
  const y = rowOf(n);
  const way = wayTo(counts, n);
  const step = (w - 30) / counts.perNode;
  const at = (place: number) => ({ x: x + 24 + (place + 0.5) * step, y: y + thick / 2 });
  return [
    rect(`node ${n}`, [x, y, w, thick], {
      r: 3,
      fill: 'panel',
      stroke: way === 'goes' ? 'deep' : way === 'cut' ? 'coral' : 'rule',
      thick: way === 'goes' ? 2 : 1,
      dashed: way === 'cut',
      says: nodeSays(view, n),
      lights: 'groupScore',
      phase: 1,
    }),
    label(`name ${n}`, [x + 13, y + 15.5], String(n + 1), { anchor: 'middle', fill: 'ink' }),
    ...lampsOf(view, counts, n, at, Math.min(6, step / 2 - 1)),
  ];
}

function gate({ frame, words }: View, counts: Counts): Mark[] {
  const unit = thick / counts.tokens;
  const middle = top + (counts.nodes * pitch) / 2;
  const [half, free] = [(counts.reached * unit) / 2, (counts.free * unit) / 2];
  const open = (frame.limit * thick) / 2;
  const text = fixed(frame.touched.limited, 2);
  const without = say(words.without, { nodes: fixed(frame.touched.free, 2) });
  const after = textWidth(text, number) + 6;
  return [
    ...[-1, 1].map((side) =>
      rect(`post ${side}`, [trunk.x - 4, middle + side * (open + 3) - 2, trunk.w + 8, 4], {
        fill: 'ink',
        says: say(words.limitSays, { m: frame.limit }),
        lights: 'quality',
      }),
    ),
    rect('trunk', [trunk.x, middle - half, trunk.w, 2 * half], {
      fill: 'deep',
      opacity: 0.85,
      says: say(words.trunk, { nodes: text }),
    }),
    rect('trunk without', [trunk.x - 3, middle - free, trunk.w + 6, 2 * free], {
      stroke: 'coral',
      dashed: true,
      says: without,
    }),
    label('number', [0, 48], text, { ...number, fill: 'deep' }),
    label('number unit', [after, 36], words.nodesEach, { fill: 'deep' }),
    label('without', [after, 50], without, { fill: 'coral' }),
  ];
}
