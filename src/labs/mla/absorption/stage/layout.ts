/** Where the three matrices stand, and how large a number is. */
import type { Frame } from '../../../../../sims/mla/experiments/absorption/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/absorption/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';

/** Left edge, width and height. */
export interface Box {
  readonly x: number;
  readonly w: number;
  readonly h: number;
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
  /** Top of what lies between the two products. */
  readonly between: number;
  /** Tops of the two lanes of work, their height, and where copies of matrices begin and end. */
  readonly lanes: { readonly queries: number; readonly keys: number };
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const rooms = {
  wide: {
    ...{ height: 430, largest: 4, left: 30, before: 62, after: 34, hints: 33, top: 46 },
    ...{ lanes: { queries: 272, keys: 352 }, lane: 76, from: 0, margin: 214 },
  },
  phone: {
    ...{ height: 380, largest: 4, left: 18, before: 48, after: 24, hints: 30, top: 40 },
    ...{ lanes: { queries: 206, keys: 294 }, lane: 84, from: 0, margin: 0 },
  },
} as const;

/** Least way from the middle up and down, for the parentheses. */
const least = 30;
/** Room for the names under the matrices, for the name under what lies between, for a heading. */
const named = 46;
const written = 18;
const heading = 24;
/** Room around the equals sign. */
const equals = 70;

export function layoutOf({ arrangement, width, values, frame }: Scene<Frame, Values>): Layout {
  const room = rooms[arrangement];
  const { content, latent, tokens, queries } = values;
  const isWide = arrangement === 'wide';
  const across = content + latent + (isWide ? 2 : 1) * tokens; // wide, with the scores
  const gaps = room.left + room.before + room.after + (isWide ? equals : 16);
  const tallest = Math.max(latent, queries, content);
  const free = room.lanes.queries - heading - room.top - named - written;
  const unit = Math.min(
    room.largest,
    (width - gaps) / across,
    free / (tallest + Math.max(content, queries)),
  );
  const query = { x: room.left, w: content * unit, h: queries * unit };
  const up = { x: query.x + query.w + room.before, w: latent * unit, h: content * unit };
  const latents = { x: up.x + up.w + room.after, w: frame.tokens * unit, h: latent * unit };
  const reach = Math.max(least, (tallest * unit) / 2);
  const middle = room.top + reach;
  const behind = latents.x + tokens * unit + equals;
  return {
    ...room,
    ...{ unit, middle, reach, query, up, latents },
    scores: isWide ? { x: behind, w: latents.w, h: query.h } : undefined,
    names: middle + reach + 14,
    between: middle + reach + named - 10,
    to: width - room.margin,
  };
}

/** The order in which the drawing multiplies: turned keys leave no choice. */
export const orderOf = ({ values }: View): Values['order'] => (values.rope ? 'keys' : values.order);

export const sizeOf = ({ words }: View, rows: number, columns: number): string =>
  say(words.size, { rows: number(rows, 0), columns: number(columns, 0) });
