/** What is painted around the data of a chart, and the words and colours it takes. */
import type { Tone } from '$sims/contract/frame.ts';
import type { NumberFormat } from '$sims/contract/numbers.ts';
import type { ChartMessages } from './messages.ts';
import type { Look } from './palette.ts';
import type { BarPlot, PlotAxis, PlotEvent, XYPlot } from './plots.ts';

/** What every figure is given, whatever it draws. */
export interface Common {
  readonly title: string;
  readonly caption?: string;
  readonly unit?: string;
  readonly lit?: boolean;
  readonly words: ChartMessages;
  readonly number: NumberFormat;
}

export interface Scene {
  readonly plot: XYPlot | BarPlot;
  /** Where the playhead stands, on the horizontal axis. */
  readonly at?: number;
  /** Where the reader points: x, or the index of a bar. */
  readonly pointed?: number;
  readonly events: readonly PlotEvent[];
  /** The width is there for labels at the ends of lines. */
  readonly wide: boolean;
  readonly words: ChartMessages;
  readonly number: NumberFormat;
  readonly look: Look;
}

/** The same order of marks at line ends and in keys: colour is never the only difference. */
export const glyphs = ['●', '■', '▲', '◆', '✚', '★'] as const;
export const glyphOf = (index: number): string => glyphs[index % glyphs.length];

/** Lines of DeepSeek's technique are the heaviest; the usual alternative is the lightest. */
const weights: Readonly<Record<Tone, number>> = {
  deep: 2.2,
  coral: 1.8,
  teal: 1.8,
  gold: 1.8,
  ink: 1.8,
  grey: 1.5,
};

/** In CSS pixels, in proportion to the text. */
export const lineWidth = (tone: Tone, { size }: Look): number => (weights[tone] * size) / 12;

/** From this width on, in em, lines carry their names; a narrower figure has a key. */
export const wideFrom = 28;

/** What stands at an axis; a log scale says that it is one. */
export const titleOf = ({ label, log }: PlotAxis, words: ChartMessages): string =>
  log ? words.logScale(label) : label;
