import { expect, test } from 'vitest';
import { placesOf } from '../../../../../../sims/mtp/experiments/training/run/observed.ts';
import { vocabulary } from '../../../../../../sims/mtp/texts.ts';

/** Rows with all on one id each. */
const sure = (ids: readonly number[]): Float32Array => {
  const rows = new Float32Array(ids.length * vocabulary);
  ids.forEach((id, i) => (rows[i * vocabulary + id] = 1));
  return rows;
};
const characters = Array.from({ length: vocabulary }, (_, i) => String.fromCharCode(97 + i));

test('a place is the main model one letter back and the module two letters back', () => {
  const batch = {
    ...{ sequences: 1, length: 3 },
    ids: Int32Array.of(0, 1, 2),
    targets: Int32Array.of(1, 2, 3),
  };
  // after letters 0, 1, 2 the main model says 1, 2, 3; the module says 2, 9 and what nobody asks
  const places = placesOf({ main: sure([1, 2, 3]), module: sure([2, 9, 5]) }, batch, characters);
  expect(places).toEqual([
    { character: 'c', main: 'c', mainSure: 1, module: 'c', moduleSure: 1, overlap: 1 },
    { character: 'd', main: 'd', mainSure: 1, module: 'j', moduleSure: 1, overlap: 0 },
  ]);
});
