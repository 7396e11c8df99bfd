/** Where columns and stacks stand, and how high a token is in both. */
import type { Frame } from '../../../../../sims/moe/experiments/eplb/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/eplb/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

/** What the knob can hold. */
export const mostLoad = 300;
/** Experts that stay on one node, and the colours of their groups. */
export const perGroup = 3;
export const paints: readonly Paint[] = ['deep', 'gold', 'teal', 'grey'];
export const groupOf = (expert: number): number => Math.floor(expert / perGroup);

interface Lanes {
  readonly height: number;
  /** Kept free at the right, for what lines are. */
  readonly margin: number;
  /** Feet of the columns, and the base lines of what is written under them. */
  readonly columns: number;
  readonly ids: number;
  readonly copies: number;
  readonly groups: number;
  /** Where flows begin and end. */
  readonly mouth: number;
  readonly brim: number;
  /** Feet of the stacks, and the base lines of the names of GPUs and nodes. */
  readonly base: number;
  readonly gpus: number;
  readonly nodes: number;
  /** Pixels a token, unless the fullest GPU needs more room. */
  readonly token: number;
}

const lanes = {
  wide: {
    ...{ height: 448, margin: 82, columns: 156, ids: 175, copies: 175, groups: 195 },
    ...{ mouth: 202, brim: 278, base: 412, gpus: 427, nodes: 443, token: 0.4 },
  },
  phone: {
    ...{ height: 380, margin: 0, columns: 126, ids: 144, copies: 157, groups: 174 },
    ...{ mouth: 179, brim: 217, base: 332, gpus: 345, nodes: 359, token: 0.24 },
  },
} as const satisfies Record<string, Lanes>;

/** Fair shares that always have room, so that the scale rests while slots are added. */
const restful = 1.6;

/** Tokens of a flow as wide as its column, unless one is wider. */
const wideFlow = 160;

export interface Layout extends Lanes {
  /** Middle of a column or a stack, and how wide it is. */
  readonly expert: (i: number) => number;
  readonly columnWidth: number;
  readonly gpu: (g: number) => number;
  readonly stackWidth: number;
  readonly perNode: number; // GPUs
  /** Left edge and width of a node. */
  readonly node: (n: number) => { readonly x: number; readonly w: number };
  /** Pixels across a flow, a token. */
  readonly flow: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ frame, width, arrangement }: Scene<Frame, Values>): Layout {
  const lane: Lanes = lanes[arrangement];
  const { planned, blind } = frame.gpuLoad;
  const room = lane.base - lane.brim;
  const fullest = Math.max(restful * frame.fair, ...planned, ...blind);
  const token = Math.min(lane.token, room / fullest);

  const inner = width - lane.margin;
  const column = inner / frame.load.length;
  const columnWidth = Math.min(44, 0.66 * column);
  const gap = arrangement === 'wide' ? 12 : 5; // between nodes
  const perNode = planned.length / frame.nodes;
  const nodeWidth = (inner - gap * (frame.nodes - 1)) / frame.nodes;
  const gpuPitch = nodeWidth / perNode;
  const stackWidth = Math.min(92, 0.72 * gpuPitch);
  return {
    ...lane,
    token,
    columnWidth,
    stackWidth,
    perNode,
    expert: (i) => (i + 0.5) * column,
    gpu: (g) => Math.floor(g / perNode) * (nodeWidth + gap) + ((g % perNode) + 0.5) * gpuPitch,
    node: (n) => ({ x: n * (nodeWidth + gap) + 1, w: nodeWidth - 2 }),
    flow: Math.min(columnWidth, stackWidth) / Math.max(wideFlow, ...frame.load, ...planned),
  };
}

/** The expert that is opened, or undefined. */
export function openedOf({ open, frame }: View): number | undefined {
  const n = open?.startsWith('expert-') ? Number(open.slice(7)) - 1 : NaN;
  return Number.isInteger(n) && n >= 0 && n < frame.load.length ? n : undefined;
}

/** How strongly something of an expert is seen, beside an opened one. */
export const strength = (view: View, expert: number, whole: number): number => {
  const opened = openedOf(view);
  return opened === undefined || opened === expert ? whole : whole / 4;
};
