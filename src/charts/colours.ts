/**
 * Colours as numbers: mixing, lightness, contrast, and the scales of heat maps.
 *
 * Mixing happens in Oklab (Ottosson, "A perceptual color space for image processing", 2020), where
 * equal steps look equal.
 */

/** Red, green, blue in [0, 255]. */
export type Colour = readonly [number, number, number];

/** The colours of the page that figures use, as the style sheet names them. */
export const names = [
  'deep',
  'coral',
  'grey',
  'teal',
  'gold',
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'panel',
  'paper',
] as const;
export type Palette = Readonly<Record<(typeof names)[number], string>>;

/** Reads '#1d4ed8', '#fff' and 'rgb(29, 78, 216)'. */
export function parseColour(text: string): Colour {
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1];
  if (digits) {
    const size = digits.length / 3;
    const part = (i: number): number =>
      parseInt(digits.slice(i * size, (i + 1) * size).repeat(3 - size), 16);
    return [part(0), part(1), part(2)];
  }
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(text.trim());
  if (!parts) throw new RangeError(`parseColour requires #rrggbb or rgb(), got ${text}`);
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

export const css = ([r, g, b]: Colour): string => `rgb(${r}, ${g}, ${b})`;

/** Linear light of one channel, in [0, 1] (IEC 61966-2-1). */
const linear = (channel: number): number => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const gamma = (light: number): number => {
  const c = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, c)) * 255);
};

function toOklab(colour: Colour): Colour {
  const [r, g, b] = colour.map(linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Colour): Colour {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** `part` of b in a. */
export function mix(a: Colour, b: Colour, part: number): Colour {
  const from = toOklab(a);
  const to = toOklab(b);
  const at = (i: number): number => from[i] + (to[i] - from[i]) * part;
  return fromOklab([at(0), at(1), at(2)]);
}

/** How light it looks: 0 for black, 1 for white. */
export const lightness = (colour: Colour): number => toOklab(colour)[0];

/** Contrast as WCAG 2 defines it: 1 for equal colours, 21 for black on white. */
export function contrast(a: Colour, b: Colour): number {
  const luminance = ([r, g, bl]: Colour): number =>
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(bl);
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The more legible of two text colours on a ground. */
export const legible = (ground: Colour, a: Colour, b: Colour): Colour =>
  contrast(ground, a) >= contrast(ground, b) ? a : b;

/** A colour for every place from −1 through 0 to 1, as 256 steps a side. */
export interface HeatColours {
  at(place: number): Colour;
}

/**
 * The deep end is pushed towards the ink and the coral end towards the paper, in both themes: seen
 * in grey, the two ends differ as well.
 *
 * @param high which colour stands for what lies above the centre
 */
export function heatColours(palette: Palette, high: 'deep' | 'coral'): HeatColours {
  const made = known.get(palette)?.[high];
  if (made) return made;
  const paper = parseColour(palette.paper);
  const deep = mix(parseColour(palette.deep), parseColour(palette.ink), 0.35);
  const coral = mix(parseColour(palette.coral), paper, 0.12);
  const ramp = (end: Colour): Colour[] =>
    Array.from({ length: 256 }, (_, i) => mix(paper, end, i / 255));
  const above = ramp(high === 'deep' ? deep : coral);
  const below = ramp(high === 'deep' ? coral : deep);
  const colours: HeatColours = {
    at: (place) => (place < 0 ? below : above)[Math.round(Math.min(1, Math.abs(place)) * 255)],
  };
  known.set(palette, { ...known.get(palette), [high]: colours });
  return colours;
}

const known = new WeakMap<Palette, Partial<Record<'deep' | 'coral', HeatColours>>>();

export interface HeatScale {
  readonly scale: 'signed' | 'unsigned';
  readonly centre: number;
  readonly distance: 'difference' | 'ratio';
  /** Where the colour is full: a difference from the centre, or a factor above 1. */
  readonly limit: number;
}

/**
 * Where a value lies on its scale: −1 … 1 (signed) or 0 … 1 (unsigned). By ratio, twice the centre
 * lies as far from it as half of it, and what is not above zero lies at the end.
 */
export function placeOf(value: number, { scale, centre, distance, limit }: HeatScale): number {
  if (Number.isNaN(value)) return NaN;
  const low = scale === 'signed' ? -1 : 0;
  const part =
    distance === 'difference'
      ? (value - centre) / limit
      : value > 0
        ? Math.log(value / centre) / Math.log(limit)
        : -1;
  return Math.max(low, Math.min(1, part));
}

/** By ratio, more than the share is what hurts: coral. Otherwise below zero is coral, above deep. */
export const highColour = ({ scale, distance }: HeatScale): 'deep' | 'coral' =>
  scale === 'signed' && distance === 'ratio' ? 'coral' : 'deep';

/** The limit of a scale that is given none: so that no value lies beyond it. */
export function fittingLimit(
  { min, max }: { readonly min: number; readonly max: number },
  centre: number,
  distance: 'difference' | 'ratio',
): number {
  if (distance === 'difference') return Math.max(max - centre, centre - min) || 1;
  const above = max > 0 ? max / centre : 1;
  const below = min > 0 ? centre / min : 1;
  return Math.max(above, below, 1.0001);
}
