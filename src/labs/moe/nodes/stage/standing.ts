/** Wide: the limit above, the gate and the flows, nodes that stand, gauges at the right. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, rect, ribbon } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { countsOf, nodeSays, wayTo, type Counts, type View } from './counts.ts';
import { gauges } from './gauges.ts';
import { lampsOf, pull } from './lamps.ts';
import { thread } from './thread.ts';
import { key, limits, tokens } from './token.ts';

const height = 416;
/** For the gauges. */
const margin = 168;
/** The trunk, and the nodes. */
const trunk = { y: 76, h: 12 };
const rack = { y: 206, h: 92 };
const tokensRow = rack.y + rack.h + 29;
const rail = { y: 365, half: 24 };
const number = { size: 30, face: 'serif', bold: true } as const;

interface Plan {
  readonly pitch: number;
  /** Of a node; as wide is a flow of all tokens. */
  readonly w: number;
  readonly middle: number;
  readonly left: (node: number) => number;
}

function planOf({ width }: View, { nodes }: Counts): Plan {
  const inner = width - margin;
  const pitch = inner / nodes;
  const w = 0.76 * pitch;
  return { pitch, w, middle: inner / 2, left: (n) => n * pitch + (pitch - w) / 2 };
}

export function standing(view: View): Drawing {
  const counts = countsOf(view);
  const plan = planOf(view, counts);
  const all = Array.from({ length: counts.nodes }, (_, n) => n);
  const x = (n: number): number => plan.left(n) + plan.w / 2;
  const pulls = all.map((n) => pull(view, n, { x: x(n), y: rail.y }, { dx: 0, dy: -rail.half }));
  const beside = view.width - margin + 10;
  const texts = [
    label('reaching', [beside, tokensRow], say(view.words.ofAll, { tokens: counts.tokens }), {
      fill: 'ink-2',
    }),
    label('drag', [beside, rail.y - 2], view.words.drag, { fill: 'deep' }),
    label('up', [beside, rail.y + 14], view.words.up, { fill: 'ink-2' }),
  ];
  return {
    width: view.width,
    height,
    marks: [
      ...flows(view, counts, plan),
      ...all.flatMap((n) => node(view, counts, plan, n)),
      ...gate(view, counts, plan),
      ...limits(view, counts, { x: 0, y: 1 }),
      ...pulls.flatMap(({ marks }) => marks),
      ...gauges(view, counts, { x: view.width - margin + 26, y: 42, w: margin - 26 }),
      ...tokens(view, counts, { x: 0, y: height - 19 }),
      ...key(view, counts, { x: view.width - 300, y: height - 6 }),
      ...texts,
    ],
    grips: pulls.map(({ grip }) => grip),
  };
}

/** The trunk is cut into the flows; a thread in them is the token shown. */
function flows(view: View, counts: Counts, plan: Plan): Mark[] {
  const { limited } = view.frame.nodeTokens;
  const token = plan.w / counts.tokens;
  let at = plan.middle - (counts.reached * token) / 2;
  return limited.flatMap((tokens, n): Mark[] => {
    const w = tokens * token;
    const a = at;
    at += w;
    const centre = plan.left(n) + plan.w / 2;
    const way = { along: 'down', from: trunk.y + trunk.h, to: rack.y } as const;
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

function node(view: View, counts: Counts, plan: Plan, n: number): Mark[] {
  const { limited } = view.frame.nodeTokens;
  const x = plan.left(n);
  const centre = x + plan.w / 2;
  const way = wayTo(counts, n);
  const r = Math.min(8, plan.w / 6.5);
  const across = plan.w / 4;
  const down = rack.h / 4;
  const at = (place: number) => ({
    x: centre + (place % 2 === 0 ? -across : across) * 0.8,
    y: rack.y + (Math.floor(place / 2) + 0.5) * down,
  });
  return [
    rect(`node ${n}`, [x, rack.y, plan.w, rack.h], {
      r: 4,
      fill: 'panel',
      stroke: way === 'goes' ? 'deep' : way === 'cut' ? 'coral' : 'rule',
      thick: way === 'goes' ? 2 : 1,
      dashed: way === 'cut',
      says: nodeSays(view, n),
      lights: 'groupScore',
      phase: 1,
    }),
    ...lampsOf(view, counts, n, at, r),
    label(`name ${n}`, [centre, rack.y + rack.h + 15], nameOf(view, plan, n), {
      anchor: 'middle',
      fill: 'ink',
    }),
    label(`tokens ${n}`, [centre, tokensRow], String(limited[n]), {
      anchor: 'middle',
      fill: 'ink-2',
      says: nodeSays(view, n),
    }),
  ];
}

const nameOf = ({ words }: View, { pitch }: Plan, n: number): string => {
  const name = say(words.node, { n: n + 1 });
  return textWidth(name) < pitch - 4 ? name : String(n + 1);
};

/** A gate as wide as the limit lets pass, the trunk in it, and the trunk of no limit. */
function gate({ frame, words }: View, counts: Counts, { w, middle }: Plan): Mark[] {
  const unit = w / counts.tokens;
  const { y, h } = trunk;
  const [half, free] = [(counts.reached * unit) / 2, (counts.free * unit) / 2];
  const open = (frame.limit * w) / 2;
  const posts = [-1, 1].map((side) =>
    rect(`post ${side}`, [middle + side * (open + 3) - 2, y - 5, 4, h + 10], {
      fill: 'ink',
      says: say(words.limitSays, { m: frame.limit }),
      lights: 'quality',
    }),
  );
  const beside = middle - Math.max(open + 5, free) - 7;
  const text = fixed(frame.touched.limited, 2);
  const wide = textWidth(text, number);
  const all = wide + 8 + textWidth(words.nodesEach);
  const x = middle - all / 2;
  const without = say(words.without, { nodes: fixed(frame.touched.free, 2) });
  return [
    ...posts,
    rect('trunk', [middle - half, y, 2 * half, h], {
      fill: 'deep',
      opacity: 0.85,
      says: say(words.trunk, { nodes: text }),
    }),
    rect('trunk without', [middle - free, y - 3, 2 * free, h + 6], {
      stroke: 'coral',
      dashed: true,
      says: without,
    }),
    label('number', [x, y - 14], text, { ...number, fill: 'deep' }),
    label('number unit', [x + wide + 8, y - 14], words.nodesEach, { fill: 'deep' }),
    label('without', [x + all + 16, y - 14], without, { fill: 'coral' }),
    label('limit', [beside, y + h / 2 + 4], say(words.limit, { m: frame.limit }), {
      ...{ anchor: 'end', fill: 'ink', bold: true },
    }),
  ];
}
