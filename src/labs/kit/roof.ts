/**
 * A roofline as marks: speed over work for each byte, both by ratio; roofs of cards, and spots under
 * them whose names do not lie on one another.
 */
import { number } from '../../../sims/contract/numbers.ts';
import { circle, label, line, poly } from './make.ts';
import type { Circle, Mark, Paint } from './marks.ts';
import { textWidth } from './text-width.ts';

/** From a value to a larger one, both above 0: equal distances are equal ratios. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** FLOP for each byte, to the right. */
  readonly intensities: Span;
  /** TFLOPS, upwards. */
  readonly speeds: Span;
}

const part = (value: number, { from, to }: Span): number =>
  Math.max(0, Math.min(1, Math.log(value / from) / Math.log(to / from)));

/** Where a speed at an intensity stands; what lies beyond the plot stands at its edge. */
export const spotAt = (plot: Plot, intensity: number, speed: number): [x: number, y: number] => [
  plot.x + plot.w * part(intensity, plot.intensities),
  plot.y + plot.h * (1 - part(speed, plot.speeds)),
];

/** Floor and wall, with a number at each power of ten within. */
export function axes(
  plot: Plot,
  words: { readonly across: string; readonly up: string },
  every: { readonly across: number; readonly up: number } = { across: 1, up: 1 },
): Mark[] {
  const { x, y, w, h } = plot;
  const right = x + w;
  const floor = y + h;
  return [
    ...tens(plot.intensities, every.across).flatMap((ten): Mark[] => {
      const at = spotAt(plot, ten, plot.speeds.from)[0];
      return [
        line(`roof x ${ten}`, [at, floor, at, floor + 4], { stroke: 'ink-3' }),
        label(`roof x ${ten} name`, [at, floor + 17], number(ten, 0), {
          ...{ anchor: 'middle', fill: 'ink-2' },
        }),
      ];
    }),
    ...tens(plot.speeds, every.up).flatMap((ten): Mark[] => {
      const at = spotAt(plot, plot.intensities.from, ten)[1];
      return [
        line(`roof y ${ten}`, [x, at, right, at], { stroke: 'rule-2' }),
        label(`roof y ${ten} name`, [x - 6, at + 4], number(ten, 0), {
          ...{ anchor: 'end', fill: 'ink-2' },
        }),
      ];
    }),
    line('roof floor', [x, floor, right, floor], { stroke: 'ink-3' }),
    line('roof wall', [x, y, x, floor], { stroke: 'ink-3' }),
    label('roof across', [right, floor + 33], words.across, { anchor: 'end', fill: 'ink-2' }),
    label('roof up', [x - 6, y - 9], words.up, { fill: 'ink-2' }),
  ];
}

/** Every so many powers of ten within a span. */
function tens({ from, to }: Span, every: number): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  return Array.from(
    { length: Math.max(0, Math.floor((last - first) / every) + 1) },
    (_, k) => 10 ** (first + k * every),
  );
}

/** What a card can do: TB/s up to the ridge, TFLOPS from there on. */
export interface Ceiling {
  readonly key: string;
  readonly bandwidth: number; // TB/s
  readonly peak: number; // TFLOPS
  readonly stroke?: Paint;
  readonly thick?: number;
  readonly dashed?: boolean;
  readonly says?: string;
}

/** The line under which every spot of a card stands. */
export function ceiling(plot: Plot, { key, bandwidth, peak, ...look }: Ceiling): Mark {
  const { from, to } = plot.intensities;
  const ridge = peak / bandwidth;
  const low = Math.max(from, plot.speeds.from / bandwidth); // where it rises out of the floor
  const points = [low, ...(ridge > low && ridge < to ? [ridge] : []), to];
  return poly(
    key,
    points.flatMap((intensity) => spotAt(plot, intensity, Math.min(peak, bandwidth * intensity))),
    { stroke: 'ink-2', ...look },
  );
}

/** A point under the roof, with a name beside it where there is room for one. */
export interface Spot {
  readonly key: string;
  readonly intensity: number; // FLOP/byte
  readonly speed: number; // TFLOPS
  readonly name?: string;
  readonly fill: Paint;
  readonly bold?: boolean;
  readonly r?: number; // 4 unless told
  readonly look?: Pick<Circle, 'says' | 'lights' | 'phase' | 'stroke' | 'opens' | 'leads'>;
}

type Box = readonly [x: number, y: number, w: number, h: number];

const gap = 4; // between a spot and its name
const letters = { above: 11, height: 15 }; // of a line of 12 px: over its base line, and in all

/**
 * Spots, the most important first: it is named first, and drawn last. A name that would lie on a
 * spot, on another name or outside the plot is left out; what the spot says remains.
 */
export function spots(plot: Plot, list: readonly Spot[], taken: readonly Box[] = []): Mark[] {
  const blocked: Box[] = [...taken, ...list.map((spot) => boxOf(plot, spot))];
  const names = list.flatMap((spot): Mark[] => {
    if (spot.name === undefined) return [];
    const place = placesOf(plot, spot, spot.name).find((box) => isFree(plot, box, blocked));
    if (place === undefined) return [];
    blocked.push(place);
    const { fill, bold, look = {} } = spot;
    return [
      label(`${spot.key} name`, [place[0], place[1] + letters.above], spot.name, {
        ...{ fill, bold, halo: true, phase: look.phase },
      }),
    ];
  });
  const dots = list.map(({ key, intensity, speed, fill, r = 4, look }) =>
    circle(key, [...spotAt(plot, intensity, speed), r], { fill, ...look }),
  );
  return [...dots.reverse(), ...names.reverse()];
}

function boxOf(plot: Plot, { intensity, speed, r = 4 }: Spot): Box {
  const [x, y] = spotAt(plot, intensity, speed);
  return [x - r, y - r, 2 * r, 2 * r];
}

/** Beside its spot, then under and over it. */
function placesOf(plot: Plot, spot: Spot, name: string): readonly Box[] {
  const [x, y, w, h] = boxOf(plot, spot);
  const wide = textWidth(name, { bold: spot.bold });
  const tall = letters.height;
  const middle = y + h / 2 - tall / 2;
  const centred = x + w / 2 - wide / 2;
  return [
    [x + w + gap, middle, wide, tall],
    [x - gap - wide, middle, wide, tall],
    [centred, y + h + 1, wide, tall],
    [centred, y - 1 - tall, wide, tall],
    [x + w, y + h, wide, tall],
    [x - wide, y + h, wide, tall],
    [x + w, y - tall, wide, tall],
    [x - wide, y - tall, wide, tall],
  ];
}

const isFree = ({ x, y, w, h }: Plot, [bx, by, bw, bh]: Box, blocked: readonly Box[]): boolean =>
  bx >= x &&
  bx + bw <= x + w &&
  by >= y &&
  by + bh <= y + h &&
  blocked.every(
    ([ox, oy, ow, oh]) => bx >= ox + ow || ox >= bx + bw || by >= oy + oh || oy >= by + bh,
  );
