/** What a drawing may ask of the page that it stands on; the page provides it. */
import { getContext, setContext } from 'svelte';
import type { AnyFrame } from '../../../sims/contract/frame.ts';
import type { Parameter, Value, Values } from '../../../sims/contract/parameters.ts';

export interface Bench {
  readonly values: Values;
  /** Sets a knob, as its control beside the drawing does. */
  set(knob: string, value: Value): void;
  /** Whether a knob may be turned here. */
  free(knob: string): boolean;
  /** What a knob may hold, and what it is called. */
  range(knob: string): Parameter;
  /** A number as the reader's language writes it; `digits` after the point at most. */
  number(value: number, digits?: number): string;
  /** The same, always with so many digits: numbers under each other. */
  fixed(value: number, digits: number): string;
  /** Whether a knob or a figure is pointed at, here or elsewhere on the page. */
  lit(name: string): boolean;
  /** Points at a knob, or at none. */
  light(knob: string | undefined): void;
  /** How wide the drawing's box is, in CSS pixels. */
  readonly width: number;
  /** The step of the frame that is shown. */
  readonly step: number;
  /** How long a step is shown while it plays, in milliseconds; undefined while it stands. */
  readonly tempo: number | undefined;
  /** What is opened in the drawing. */
  readonly open: string | undefined;
  /** Goes to a step, as the transport does. */
  scrub(step: number): void;
  /** Opens it, or closes what is open. */
  toggle(name: string): void;
  /** What a drawing is called by who reads it mark by mark. */
  readonly readLabel: string;
}

/** What a drawing is given. */
export interface StageProps<F = AnyFrame, V = Values> {
  readonly frame: F;
  /** From the first to this one. */
  readonly frames: readonly F[];
  readonly values: V;
  readonly words: Readonly<Record<string, string>>;
}

const key = Symbol('bench');
export const provideBench = (bench: Bench): Bench => setContext(key, bench);
export const useBench = (): Bench => getContext<Bench>(key);
