/** Figures as data: what to draw from the frames of a run, and where. */
import type { AnyFrame, Tone } from '../../../sims/contract/frame.ts';
import type { Values } from '../../../sims/contract/parameters.ts';
import type { Names, NamesOf, OneOrMore } from './names.ts';

/** A published value drawn into a figure, in gold, with its source. */
export interface Mark {
  readonly axis: 'x' | 'y';
  readonly value: number;
  readonly label: string;
  readonly source: string;
}

/** A published curve: drawn in gold unless it has a colour of its own. */
export interface Published {
  readonly label: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly source: string;
  readonly tone?: Tone;
  readonly dashed?: boolean;
}

interface Drawn<V, F> {
  readonly title: string;
  /** One line under the title: what to see, or how to read it. */
  readonly caption?: string;
  readonly unit?: string;
  /** 'chart': two in view under the stage; more of them, and 'rest', among more figures. */
  readonly place: 'chart' | 'rest';
  /** The figure is drawn only where this holds. */
  shown?(values: V, frame: F): boolean;
}

/** Where an axis begins and ends; left out, it follows the data and never shrinks during a run. */
export interface Axis {
  readonly label: string;
  readonly min?: number;
  readonly max?: number;
  readonly log?: boolean;
}

interface Plane {
  readonly yAxis?: Partial<Axis>;
  readonly xAxis?: Partial<Axis>;
  readonly marks?: readonly Mark[];
  readonly published?: readonly Published[];
}

/** Metrics of every frame so far, as lines over another metric; one by lane is a line for each. */
export interface Lines<N extends Names, V, F> extends Drawn<V, F>, Plane {
  readonly kind: 'lines';
  readonly x: N['number'];
  readonly y: OneOrMore<N['number'] | N['numbers']>;
  /** All that there are, unless told. */
  readonly lanes?: readonly N['lane'][];
}

/** An array of one frame as a line. Of an array by lane, label and tone are the lane's. */
interface Curve<N extends Names> {
  readonly values: N['list'] | N['lists'];
  readonly label?: string;
  readonly tone?: Tone;
  readonly low?: N['list'] | N['lists'];
  readonly high?: N['list'] | N['lists'];
  readonly dashed?: boolean;
}

/** Arrays of one frame as lines: y over x, with an optional band from low to high. */
export interface Curves<N extends Names, V, F> extends Drawn<V, F>, Plane {
  readonly kind: 'curves';
  /** Where the x values stand [n]; neither x nor y where there are only published curves. */
  readonly x?: N['list'];
  readonly y?: N['lists'] | readonly Curve<N>[];
  readonly lanes?: readonly N['lane'][];
  /** Metric of the frame at which a vertical line stands: where we are now. */
  readonly at?: N['number'];
}

/** Bars: one for each entry of arrays of one frame, or one for each lane of metrics. */
export interface Bars<N extends Names, V, F> extends Drawn<V, F> {
  readonly kind: 'bars';
  /** Metrics by lane; the lanes are the names under the bars. */
  readonly of?: OneOrMore<N['numbers']>;
  readonly lanes?: readonly N['lane'][];
  /** Arrays; of one by lane each lane is a series. */
  readonly series?: readonly {
    readonly values: N['list'] | N['lists'];
    readonly label?: string;
    readonly tone?: Tone;
  }[];
  /** Names under the bars; or where an array of strings stands in the frame; else 0, 1, 2 … */
  readonly names?: readonly string[] | N['texts'];
  /** Metric of the frame drawn as a dashed line: the fair share. */
  readonly fair?: { readonly value: N['number'] | number; readonly label: string };
  /** Published values beside the bars, in gold unless told. */
  readonly published?: readonly {
    readonly label: string;
    readonly values: readonly number[];
    readonly source: string;
    readonly tone?: Tone;
  }[];
  /** The list knob that the bars are: dragging a bar sets its entry. */
  readonly edits?: N['knob'];
  readonly yAxis?: Partial<Axis>;
  readonly marks?: readonly Mark[];
}

/** A heat map: an array of every frame side by side, or a matrix of one frame. */
export interface Heat<N extends Names, V, F> extends Drawn<V, F> {
  readonly kind: 'heat';
  /** 'frames': values is [rows] and time runs to the right; 'matrix': values is [rows][columns]. */
  readonly over: 'frames' | 'matrix';
  readonly values: N['list'] | N['matrix'];
  /** Signed scales run coral – paper – deep around `centre`; unsigned ones paper – deep. */
  readonly scale: 'signed' | 'unsigned';
  readonly centre?: number;
  /** 'ratio': distances from the centre are log ratios (a load of 2 as far as a load of ½). */
  readonly distance?: 'difference' | 'ratio';
  readonly limit?: number;
  readonly rows: string;
  readonly columns: string;
  readonly rowNames?: readonly string[] | N['texts'];
  readonly columnNames?: readonly string[] | N['texts'];
  /** The matrix knob that the cells are: a cell can be dragged or typed. */
  readonly edits?: N['knob'];
}

/** Two arrays of one frame as points. */
export interface Scatter<N extends Names, V, F> extends Drawn<V, F>, Plane {
  readonly kind: 'scatter';
  readonly series: readonly {
    readonly x: N['list'];
    readonly y: N['list'];
    readonly label: string;
    readonly tone: Tone;
    readonly names?: N['texts'];
  }[];
}

/**
 * The ends of the runs of this visit as points, one for each lane: x and y of the last frame. A
 * reader adds points by turning knobs and letting runs finish.
 */
export interface Runs<N extends Names, V, F> extends Drawn<V, F> {
  readonly kind: 'runs';
  readonly x: N['numbers'];
  readonly y: N['numbers'];
  /** In this order; of lanes that end at one point the first has it. */
  readonly lanes: readonly N['lane'][];
  /** Knobs in which runs may differ: compared are those that have all others in common. */
  readonly turned: readonly N['knob'][];
  /** Which of them made a lane's point what it is: they are its name. */
  named(lane: N['lane'], values: V): readonly N['knob'][];
  /** What to do while there is no point. */
  readonly empty: string;
  readonly xAxis?: Partial<Axis>;
  readonly yAxis?: Partial<Axis>;
}

type FigureWith<N extends Names, V, F> =
  | Lines<N, V, F>
  | Curves<N, V, F>
  | Bars<N, V, F>
  | Heat<N, V, F>
  | Scatter<N, V, F>
  | Runs<N, V, F>;

/** The figures of an experiment by name; their order is the order on the page. */
export type Figures<V, F> = Readonly<Record<string, FigureWith<NamesOf<V, F>, V, F>>>;

/** A figure of an experiment that is not known at compile time. */
export type Figure = FigureWith<Names, Values, AnyFrame>;
export type LinesFigure = Lines<Names, Values, AnyFrame>;
export type CurvesFigure = Curves<Names, Values, AnyFrame>;
export type BarsFigure = Bars<Names, Values, AnyFrame>;
export type HeatFigure = Heat<Names, Values, AnyFrame>;
export type ScatterFigure = Scatter<Names, Values, AnyFrame>;
export type RunsFigure = Runs<Names, Values, AnyFrame>;
