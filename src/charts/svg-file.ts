/** A figure as an SVG file: its title and key, its axes' ends, and the shapes of its picture. */
import type { NumberFormat } from '$sims/contract/numbers.ts';
import type { KeyEntry } from './export.ts';
import type { Look } from './palette.ts';
import type { Plot } from './plots.ts';
import { stillOf, type Still } from './svg.ts';

export interface Drawn {
  readonly plot: Plot;
  readonly title: string;
  readonly keys: readonly KeyEntry[];
  readonly look: Look;
  readonly number: NumberFormat;
}

const width = 640;
const height = 360;
const left = 60;
const line = 18;

const escaped = (text: string): string =>
  text.replace(
    /[&<>]/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter,
  );

export function svgFile({ plot, title, keys, look: { family, palette }, number }: Drawn): string {
  const top = 16 + line * (1 + keys.length);
  const plane = height - top - 30;
  const write = (x: number, y: number, text: string, more: string): string =>
    `<text x="${x}" y="${y}" font-size="13" ${more}>${escaped(text)}</text>`;
  const key = keys.map(({ glyph, label, tone }, i) =>
    write(left, 16 + line * (1 + i), `${glyph} ${label}`, `fill="${palette[tone]}"`),
  );
  const grey = `fill="${palette['ink-2']}"`;
  const ends =
    plot.kind === 'heat'
      ? []
      : [
          write(left - 6, top + 12, number(plot.y.max), `${grey} text-anchor="end"`),
          write(left - 6, top + plane, number(plot.y.min), `${grey} text-anchor="end"`),
        ];
  const across =
    plot.kind === 'lines' || plot.kind === 'scatter'
      ? [
          write(left, height - 10, number(plot.x.min), grey),
          write(
            width - 10,
            height - 10,
            `${plot.x.label} ${number(plot.x.max)}`,
            `${grey} text-anchor="end"`,
          ),
        ]
      : [];
  const inside = stillOf(plot).map((shape) => element(shape, palette));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${family.replaceAll('"', "'")}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    write(left, 18, title, `font-weight="600" fill="${palette.ink}"`),
    ...key,
    ...ends,
    ...across,
    `<svg x="${left}" y="${top}" width="${width - left - 10}" height="${plane}" viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">`,
    ...inside,
    '</svg></svg>',
  ].join('');
}

function element(shape: Still, palette: Look['palette']): string {
  const still = 'vector-effect="non-scaling-stroke"';
  if (shape.tag === 'rect') {
    const { x, y, width: w, height: h } = shape.box;
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${coloured(shape.fill, palette)}"/>`;
  }
  const colour = palette[shape.tone];
  if (shape.tag === 'band') return `<path d="${shape.d}" fill="${colour}" opacity="0.16"/>`;
  const round =
    shape.tag === 'points' ? 'stroke-width="6" stroke-linecap="round"' : 'stroke-width="2"';
  const dashed = shape.tag === 'line' && shape.dashed ? ' stroke-dasharray="4 3"' : '';
  return `<path d="${shape.d}" fill="none" stroke="${colour}" ${round}${dashed} ${still}/>`;
}

/** `var(--deep)` is a colour on the page only. */
const coloured = (fill: string, palette: Look['palette']): string =>
  fill.replace(/var\(--([\w-]+)\)/g, (_, name: keyof Look['palette']) => palette[name]);
