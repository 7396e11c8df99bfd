/**
 * What a drawing is made of, as data: shapes in CSS pixels, painted as SVG or on a canvas, and
 * things among them to take hold of. Later marks lie on earlier ones.
 */
import type { Tone } from '../../../sims/contract/frame.ts';

/** The colours of src/styles/tokens.css by name. */
export type Paint =
  Tone | 'ink-2' | 'ink-3' | 'rule' | 'rule-2' | 'panel' | 'paper' | `${SoftTone}-soft`;
type SoftTone = 'deep' | 'coral' | 'teal' | 'gold';

interface Look {
  /** Finds the mark again in the next frame, between which it moves. */
  readonly key: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** Of the stroke; 1 unless told. */
  readonly thick?: number;
  readonly dashed?: boolean;
  /** 1 unless told. */
  readonly opacity?: number;
  /** What it says when pointed at: what it is, and its exact value. */
  readonly says?: string;
  /** A knob or a figure that lights up with it. */
  readonly lights?: string;
  /** What is opened by a click on it, in the address as `open=`. */
  readonly opens?: string;
  /** The step of the run that a click on it goes to. */
  readonly leads?: number;
  /** The knobs that a click on it sets, and to what. */
  readonly sets?: Readonly<Record<string, number | boolean | string>>;
  /** Which of the motions that make a step it takes part in, from 0: cause before effect. */
  readonly phase?: number;
}

export interface Rect extends Look {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Radius of the corners. */
  readonly r?: number;
}

export interface Line extends Look {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Circle extends Look {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Straight lines from point to point: x, y, x, y … */
export interface Poly extends Look {
  readonly kind: 'poly';
  readonly points: readonly number[];
  readonly closed?: boolean;
}

/** A flow whose width is a quantity, from one edge to another: down, or to the right. */
export interface Ribbon extends Look {
  readonly kind: 'ribbon';
  readonly along: 'down' | 'right';
  /** Where it begins and ends along its way. */
  readonly from: number;
  readonly to: number;
  /** Its near edge across the way, and its width, where it begins and where it ends. */
  readonly a: number;
  readonly aw: number;
  readonly b: number;
  readonly bw: number;
}

export interface Text extends Look {
  readonly kind: 'text';
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly text: string;
  /** The whole number that the text is: it rolls to the next one. */
  readonly counts?: number;
  /** 12 unless told, and never less. */
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly face?: 'sans' | 'serif' | 'mono';
  /** Paper around the letters, where they lie on something. */
  readonly halo?: boolean;
}

export type Mark = Rect | Line | Circle | Poly | Ribbon | Text;

/** Something to take hold of: a knob, or an entry of one. */
export interface Grip {
  readonly key: string;
  readonly knob: string;
  /** The entry of a list knob, or the row and column of a matrix knob. */
  readonly at?: readonly number[];
  /** What moves: 'Bias of expert 3'. */
  readonly name: string;
  /** The value that it has in this frame. */
  readonly value: number;
  /** Where it stands. */
  readonly x: number;
  readonly y: number;
  /** How far it goes, in pixels, from the value `from` to the value `to`. */
  readonly dx: number;
  readonly dy: number;
  readonly from: number;
  readonly to: number;
  /** Equal distances are equal ratios. */
  readonly log?: boolean;
  /** A ring where it stands; 'bare': the drawing has its own. */
  readonly look?: 'ring' | 'bare';
}

/** One arrangement of a drawing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly grips: readonly Grip[];
}

/** In how much room a drawing is made: wide from 640 px on, phone from 288. */
export interface Room {
  readonly arrangement: 'wide' | 'phone';
  readonly width: number;
}

/** What a drawing is made from; its `frames` lead to `frame`. */
export interface Scene<F, V> extends Room {
  readonly frame: F;
  readonly frames: readonly F[];
  readonly values: V;
  readonly words: Readonly<Record<string, string>>;
  /** What is opened. */
  readonly open?: string;
}

const narrowest = { wide: 640, phone: 288 };
/** Beyond it a drawing is scaled up. */
export const widest = { wide: 860, phone: 358 };

/** The room that a box of this width gives. */
export function roomIn(width: number): Room {
  const arrangement = width >= narrowest.wide ? 'wide' : 'phone';
  const within = Math.max(narrowest[arrangement], Math.min(widest[arrangement], width));
  return { arrangement, width: Math.floor(within) };
}

/** The rooms in which posters are made, the narrow before the wide. */
export const posterRooms: readonly Room[] = [
  { arrangement: 'phone', width: narrowest.phone },
  { arrangement: 'wide', width: narrowest.wide },
  { arrangement: 'wide', width: widest.wide },
];
