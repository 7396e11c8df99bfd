/** Figures as data: what to draw from the frames of a run, and where. */
import type { Values } from './parameters.ts';

/** The same noun has the same colour everywhere; what each means stands in src/styles. */
export type Tone = 'deep' | 'coral' | 'grey' | 'teal' | 'gold' | 'ink';

/** A published value drawn into a figure, in gold, with its source. */
export interface Mark {
  readonly axis: 'x' | 'y';
  readonly value: number;
  readonly label: string;
  readonly source: string;
}

interface Drawn<F> {
  readonly title: string;
  /** One line under the title: what to see, or how to read it. */
  readonly caption?: string;
  readonly unit?: string;
  /** 'stage': the mechanism, large, always in view; 'chart': at most three are shown at once. */
  readonly place: 'stage' | 'chart';
  /** The figure is drawn only where this holds. */
  shown?(values: Values, frame: F): boolean;
}

/** Where an axis begins and ends; left out, it follows the data and never shrinks during a run. */
export interface Axis {
  readonly label: string;
  readonly min?: number;
  readonly max?: number;
  readonly log?: boolean;
}

/** The names of what a frame holds. */
export type Key<F> = Extract<keyof F, string>;

/** Metrics of every frame so far, as lines over another metric. */
export interface Lines<K extends string, F> extends Drawn<F> {
  readonly kind: 'lines';
  readonly x: K;
  readonly y: readonly K[];
  readonly yAxis?: Partial<Axis>;
  readonly xAxis?: Partial<Axis>;
  readonly marks?: readonly Mark[];
}

/** Arrays of one frame as lines: y over x, with an optional band from low to high. */
export interface Curves<K extends string, F> extends Drawn<F> {
  readonly kind: 'curves';
  /** Key of the x values [n]. */
  readonly x: K;
  readonly y: readonly {
    readonly values: K;
    readonly label: string;
    readonly tone: Tone;
    readonly low?: K;
    readonly high?: K;
    readonly dashed?: boolean;
  }[];
  /** Metric of the frame at which a vertical line stands: where we are now. */
  readonly at?: K;
  readonly yAxis?: Partial<Axis>;
  readonly xAxis?: Partial<Axis>;
  readonly marks?: readonly Mark[];
}

/** One or more arrays of one frame as bars. */
export interface Bars<K extends string, F> extends Drawn<F> {
  readonly kind: 'bars';
  readonly series: readonly { readonly values: K; readonly label: string; readonly tone: Tone }[];
  /** Names under the bars; or the key of an array of strings in the frame; else 0, 1, 2 … */
  readonly names?: readonly string[] | K;
  /** Metric of the frame drawn as a dashed line: the fair share. */
  readonly fair?: { readonly value: K; readonly label: string };
  /** The list knob that the bars are: dragging a bar sets its entry. */
  readonly edits?: string;
  readonly yAxis?: Partial<Axis>;
  readonly marks?: readonly Mark[];
}

/** A heat map: an array of every frame side by side, or a matrix of one frame. */
export interface Heat<K extends string, F> extends Drawn<F> {
  readonly kind: 'heat';
  readonly values: K;
  /** 'frames': values is [rows] and time runs to the right; 'matrix': values is [rows][columns]. */
  readonly over: 'frames' | 'matrix';
  /** Signed scales run coral – paper – deep around `centre`; unsigned ones paper – deep. */
  readonly scale: 'signed' | 'unsigned';
  readonly centre?: number;
  /** 'ratio': distances from the centre are log ratios (a load of 2 as far as a load of ½). */
  readonly distance?: 'difference' | 'ratio';
  readonly limit?: number;
  readonly rows: string;
  readonly columns: string;
  readonly rowNames?: readonly string[] | K;
  readonly columnNames?: readonly string[] | K;
  /** The matrix knob that the cells are: a cell can be dragged or typed. */
  readonly edits?: string;
}

/** Two arrays of one frame as points. */
export interface Scatter<K extends string, F> extends Drawn<F> {
  readonly kind: 'scatter';
  readonly series: readonly {
    readonly x: K;
    readonly y: K;
    readonly label: string;
    readonly tone: Tone;
    readonly names?: K;
  }[];
  readonly yAxis?: Partial<Axis>;
  readonly xAxis?: Partial<Axis>;
  readonly marks?: readonly Mark[];
}

export type Figure<F, K extends string = Key<F>> =
  Lines<K, F> | Curves<K, F> | Bars<K, F> | Heat<K, F> | Scatter<K, F>;
