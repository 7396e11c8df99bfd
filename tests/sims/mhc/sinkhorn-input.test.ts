/** What Sinkhorn-Knopp and its helpers refuse, and in which words. */
import { expect, test } from 'vitest';
import type { Matrix } from '../../../sims/math/vector.ts';
import {
  columnSums,
  largestError,
  sinkhornKnopp,
  toRows,
  type SinkhornOptions,
} from '../../../sims/mhc/sinkhorn.ts';

test('logits that are refused are named', () => {
  const refused: [Matrix, string][] = [
    [[], 'sinkhornKnopp requires at least one row, got 0'],
    [[[1, 2]], 'sinkhornKnopp requires a square matrix, got 2 columns in row 0 of 1 rows'],
    [[[1, 2], [3]], 'sinkhornKnopp requires a square matrix, got 1 columns in row 1 of 2 rows'],
    [
      [
        [1, 2],
        [NaN, 1],
      ],
      'sinkhornKnopp requires finite logits, got NaN at row 1, column 0',
    ],
    [
      [
        [1, Infinity],
        [0, 1],
      ],
      'sinkhornKnopp requires finite logits, got Infinity at row 0, column 1',
    ],
    [
      [
        [0, 0],
        [-Infinity, -Infinity],
      ],
      'sinkhornKnopp requires a finite logit in every line, got only -Infinity in row 1',
    ],
    [
      [
        [-Infinity, 0],
        [-Infinity, 0],
      ],
      'sinkhornKnopp requires a finite logit in every line, got only -Infinity in column 0',
    ],
    [
      [
        [1.7e308, -1.7e308],
        [0, 0],
      ],
      'sinkhornKnopp requires logits between −1e9 and 1e9, or −Infinity, got 1.7e+308 at row 0, column 0',
    ],
  ];
  for (const [logits, message] of refused) {
    for (const variant of ['paper', 'kernel'] as const) {
      expect(() => sinkhornKnopp(logits, { variant })).toThrow(new RangeError(message));
    }
  }
});

test('options that are refused are named', () => {
  const refused: [Record<string, unknown>, string][] = [
    [{ iterations: -1 }, 'iterations of 0 or more, got -1'],
    [{ iterations: NaN }, 'iterations of 0 or more, got NaN'],
    [{ iterations: 0, variant: 'kernel' }, 'iterations of 1 or more, got 0'],
    [{ epsilon: -1 }, 'a finite epsilon ≥ 0, got -1'],
    [{ epsilon: -1, variant: 'kernel' }, 'a finite epsilon ≥ 0, got -1'],
    [{ epsilon: NaN, variant: 'kernel' }, 'a finite epsilon ≥ 0, got NaN'],
    [{ epsilon: Infinity }, 'a finite epsilon ≥ 0, got Infinity'],
    [{ order: 'x' }, 'order to be one of columnsFirst, rowsFirst, got x'],
    [{ variant: 'x' }, 'variant to be one of paper, kernel, got x'],
    [{ domain: 'x' }, 'domain to be one of auto, log, plain, got x'],
  ];
  for (const [options, message] of refused) {
    expect(() => sinkhornKnopp([[0]], options as SinkhornOptions)).toThrow(
      new RangeError(`sinkhornKnopp requires ${message}`),
    );
  }
});

test('an exponential that nothing divides must be finite', () => {
  expect(() => sinkhornKnopp([[800]], { iterations: 0 })).toThrow(
    new RangeError(
      'sinkhornKnopp requires a logit whose exponential is finite where nothing divides it, got 800 at row 0, column 0',
    ),
  );
  expect(sinkhornKnopp([[800]], { iterations: 1 })).toEqual([[1]]);
});

test('rows whose length is no length, sums of ragged rows, and an error of nothing', () => {
  for (const n of [0, -2, NaN, 1.5, 3]) {
    expect(() => toRows([1, 2], n)).toThrow(
      new RangeError(`toRows requires rows of a whole length that divides 2, got ${n}`),
    );
  }
  expect(toRows([1, 2, 3, 4], 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(() => columnSums([[1], [2, 3]])).toThrow(
    new RangeError('columnSums requires rows of equal length, got 1 and 2'),
  );
  expect(() => largestError([])).toThrow(
    new RangeError('largestError requires at least one sum, got 0'),
  );
});
