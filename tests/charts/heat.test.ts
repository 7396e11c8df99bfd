import { expect, test } from 'vitest';
import { cellAt, cellBeside, heatLayout, keyValues, placesOfRow } from '../../src/charts/heat.ts';
import { heat } from './plots.ts';

test('frames still to come leave their columns empty', () => {
  expect([...placesOfRow(heat(), 0, 5)].map((place) => Number(place.toFixed(3)))).toEqual([
    0.167,
    0.333,
    0.5,
    NaN,
    NaN,
  ]);
});

test('where frames share a pixel, a swing between extremes does not look calm', () => {
  const swing = {
    ...heat(),
    columnCount: 1000,
    room: 1000,
    scale: 'signed' as const,
    value: (_: number, column: number) => (column % 2 === 0 ? 0.1 : -6),
  };
  expect([...placesOfRow(swing, 0, 100)].every((place) => place === -1)).toBe(true);
});

test('a cell is found at its own middle, and nothing beside the map', () => {
  const plot = heat();
  const layout = heatLayout(plot, 400, 200, 12);
  for (let row = 0; row < plot.rowCount; row++) {
    for (let column = 0; column < plot.columnCount; column++) {
      const x = layout.left + (column + 0.5) * layout.cellWidth;
      const y = layout.top + (row + 0.5) * layout.cellHeight;
      expect(cellAt(plot, layout, x, y)).toEqual({ row, column });
    }
  }
  expect(cellAt(plot, layout, layout.left - 1, layout.top + 1)).toBeUndefined();
  expect(
    cellAt(plot, layout, layout.left + 4.5 * layout.cellWidth, layout.top + 1),
  ).toBeUndefined();
});

test('map, names and key stay on the canvas', () => {
  const layout = heatLayout(heat(), 320, 210, 12);
  expect(layout.left + layout.width).toBeLessThanOrEqual(320);
  expect(layout.key + 12 * 1.9).toBeLessThanOrEqual(210);
});

test('arrow keys walk from cell to cell and stop at the edge', () => {
  const plot = heat();
  expect(cellBeside(plot, { row: 0, column: 0 }, 'ArrowRight')).toEqual({ row: 0, column: 1 });
  expect(cellBeside(plot, { row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(cellBeside(plot, { row: 0, column: 0 }, 'End')).toEqual({ row: 0, column: 2 });
  expect(cellBeside(plot, { row: 0, column: 0 }, 'a')).toBeUndefined();
});

test('the key shows the ends of the scale and its centre', () => {
  expect(keyValues({ scale: 'signed', centre: 1, distance: 'ratio', limit: 4 })).toEqual([
    0.25, 1, 4,
  ]);
  expect(keyValues({ scale: 'unsigned', centre: 0, distance: 'difference', limit: 6 })).toEqual([
    0, 6,
  ]);
});
