/** Where the three matrices stand, where the two piles of work, and how large a number is. */
import type { Frame } from '../../../../../sims/mla/experiments/absorption/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/absorption/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';

export type Order = Values['order'];

/** Left edge, width and height. */
export interface Box {
  readonly x: number;
  readonly w: number;
  readonly h: number;
}

export interface Pile extends Box {
  readonly y: number;
}

export interface Layout {
  readonly height: number;
  /** Pixels of a number, across and down. */
  readonly unit: number;
  /** Base line of hints, and the top of the matrices. */
  readonly hints: number;
  readonly top: number;
  /** The line on which all matrices have their middle, and how far they reach from it. */
  readonly middle: number;
  readonly reach: number;
  readonly query: Box;
  readonly up: Box;
  readonly latents: Box;
  readonly scores: Box | undefined;
  /** Base line of the names under the matrices. */
  readonly names: number;
  /** The rooms of the two piles. */
  readonly piles: Readonly<Record<Order, Pile>>;
  /** Left edge, width and base line of the large number between them. */
  readonly between: readonly [x: number, w: number, y: number];
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const rooms = {
  wide: {
    ...{ height: 446, largest: 4, left: 30, before: 62, after: 34, hints: 46, top: 58 },
    ends: 196, // of the names under the matrices
  },
  phone: {
    ...{ height: 380, largest: 3, left: 18, before: 56, after: 24, hints: 40, top: 48 },
    ends: 130,
  },
} as const;

/** Least way from the middle up and down, for the parentheses. */
const least = { wide: 32, phone: 26 } as const;
/** Room for the names under the matrices; around the equals sign. */
const named = 32;
const equals = 70;

export function layoutOf(scene: Scene<Frame, Values>): Layout {
  const { arrangement, width, values, frame } = scene;
  const room = rooms[arrangement];
  const { content, latent, tokens, queries } = values;
  const isWide = arrangement === 'wide';
  const across = content + latent + (isWide ? 2 : 1) * tokens; // wide, with the scores
  const gaps = room.left + room.before + room.after + (isWide ? equals + 70 : 16);
  const tallest = Math.max(latent, queries, content);
  const unit = Math.min(
    room.largest,
    (width - gaps) / across,
    (room.ends - named - room.top) / tallest,
  );
  const query = { x: room.left, w: content * unit, h: queries * unit };
  const up = { x: query.x + query.w + room.before, w: latent * unit, h: content * unit };
  const latents = { x: up.x + up.w + room.after, w: frame.tokens * unit, h: latent * unit };
  const reach = Math.max(least[arrangement], (tallest * unit) / 2);
  const middle = room.top + reach;
  const behind = latents.x + tokens * unit + equals;
  return {
    ...{ height: room.height, hints: room.hints, top: room.top },
    ...{ unit, middle, reach, query, up, latents },
    scores: isWide ? { x: behind, w: latents.w, h: query.h } : undefined,
    names: middle + reach + 16,
    ...(isWide ? beside(scene) : stacked(width)),
  };
}

type Work = Pick<Layout, 'piles' | 'between'>;

/** Wide: side by side, each as wide as its share of the work, but as wide as its name. */
function beside({ width, values }: Scene<Frame, Values>): Work {
  const { content, latent, queries, tokens } = values;
  const folded = queries * latent * (content + tokens);
  const expanded = content * tokens * (latent + queries);
  const [middle, narrowest] = [204, 196];
  const free = width - middle;
  const share = (free * folded) / (folded + expanded);
  const w = Math.min(free - narrowest - 20, Math.max(narrowest, share));
  const [y, h] = [290, 124];
  return {
    piles: {
      queries: { x: 0, y, w, h },
      keys: { x: w + middle, y, w: free - w, h },
    },
    between: [w, middle, y + 56],
  };
}

/** Phone: one beneath the other, the number between. */
const stacked = (width: number): Work => ({
  piles: {
    queries: { x: 0, y: 168, w: width, h: 56 },
    keys: { x: 0, y: 290, w: width, h: 62 },
  },
  between: [0, width, 254],
});

/** The order in which the drawing multiplies: turned keys leave no choice. */
export const orderOf = ({ values }: View): Order => (values.rope ? 'keys' : values.order);

export const sizeOf = ({ words }: View, rows: number, columns: number): string =>
  say(words.size, { rows: number(rows, 0), columns: number(columns, 0) });

/** How the chosen order compares with the other: '7.1', and whether it is the cheaper one. */
export function answerOf(view: View): { readonly times: string; readonly isLess: boolean } {
  const { foldedWork, expandedWork } = view.frame;
  const isFolded = orderOf(view) === 'queries';
  const [own, other] = isFolded ? [foldedWork, expandedWork] : [expandedWork, foldedWork];
  const times = number(Math.max(own, other) / Math.min(own, other), 1);
  return { times, isLess: own <= other };
}
