import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  contrast,
  fittingLimit,
  heatColours,
  legible,
  lightness,
  mix,
  names,
  parseColour,
  placeOf,
  type HeatScale,
  type Palette,
} from '../../src/charts/colours.ts';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours of a theme as the style sheet declares them. */
function paletteOf(block: string): Palette {
  const found = names.map((name) => [name, new RegExp(`--${name}: (#\\w+);`).exec(block)?.[1]]);
  return Object.fromEntries(found) as Palette;
}
const themes: readonly [string, Palette][] = [
  ['light', paletteOf(sheet)],
  ['dark', paletteOf(sheet.slice(sheet.indexOf("[data-theme='dark']")))],
];

test('colours are read in the ways that browsers give them', () => {
  expect(parseColour('#1d4ed8')).toEqual([29, 78, 216]);
  expect(parseColour(' #fff')).toEqual([255, 255, 255]);
  expect(parseColour('rgb(29, 78, 216)')).toEqual([29, 78, 216]);
  expect(() => parseColour('blue')).toThrow('parseColour requires #rrggbb or rgb(), got blue');
});

test('contrast is that of WCAG: 21 for black on white, 4.54 for #767676', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 10);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
});

test('mixing nothing or everything gives back either colour', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(
      fc.tuple(channel, channel, channel),
      fc.tuple(channel, channel, channel),
      (a, b) => {
        expect(mix(a, b, 0)).toEqual(a);
        expect(mix(a, b, 1)).toEqual(b);
      },
    ),
  );
});

test.each(themes)('in the %s theme both sides of a scale go one way in lightness', (_, palette) => {
  const paper = lightness(parseColour(palette.paper));
  const colours = heatColours(palette, 'deep');
  for (const side of [-1, 1]) {
    const away = Array.from({ length: 21 }, (_, i) =>
      Math.abs(lightness(colours.at((side * i) / 20)) - paper),
    );
    away.forEach((distance, i) => {
      if (i > 0) expect(distance).toBeGreaterThan(away[i - 1]);
    });
  }
});

test.each(themes)(
  'in the %s theme the ends stand out, and differ in grey as well',
  (_, palette) => {
    const colours = heatColours(palette, 'deep');
    const paper = parseColour(palette.paper);
    expect(contrast(colours.at(1), paper)).toBeGreaterThan(3);
    expect(contrast(colours.at(-1), paper)).toBeGreaterThan(3);
    expect(Math.abs(lightness(colours.at(1)) - lightness(colours.at(-1)))).toBeGreaterThan(0.1);
  },
);

test.each(themes)('in the %s theme numbers in cells can be read on any colour', (_, palette) => {
  const colours = heatColours(palette, 'coral');
  for (let i = -20; i <= 20; i++) {
    const ground = colours.at(i / 20);
    expect(contrast(ground, legible(ground, [0, 0, 0], [255, 255, 255]))).toBeGreaterThan(4.5);
  }
});

const load: HeatScale = { scale: 'signed', centre: 1, distance: 'ratio', limit: 4 };

test('a load of two shares lies as far from the fair one as half a share', () => {
  expect(placeOf(2, load)).toBeCloseTo(0.5, 12);
  expect(placeOf(0.5, load)).toBeCloseTo(-0.5, 12);
  expect(placeOf(1, load)).toBe(0);
  expect(placeOf(16, load)).toBe(1);
  expect(placeOf(0, load)).toBe(-1);
  expect(placeOf(NaN, load)).toBeNaN();
});

test('for any distance, equal steps from the centre are equally far, either way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 64 }), (n) => {
      const by = n / 16;
      const difference: HeatScale = {
        scale: 'signed',
        centre: 3,
        distance: 'difference',
        limit: 4,
      };
      expect(placeOf(3 + by, difference)).toBeCloseTo(-placeOf(3 - by, difference), 12);
      expect(placeOf(1 + by, load)).toBeCloseTo(-placeOf(1 / (1 + by), load), 12);
    }),
  );
});

test('a scale that is given no limit has room for every value', () => {
  expect(fittingLimit({ min: -2, max: 1 }, 0, 'difference')).toBe(2);
  expect(fittingLimit({ min: 0.25, max: 2 }, 1, 'ratio')).toBe(4);
  expect(fittingLimit({ min: 0, max: 0 }, 0, 'difference')).toBe(1);
});
