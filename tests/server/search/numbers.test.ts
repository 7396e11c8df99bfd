/** The numbers of equations, as people cite them. */
import { expect, test } from 'vitest';
import { numbersOf } from '../../../src/server/search/numbers.ts';

test.each([
  ['V3 eq. 16', ['V3 eq. 16', 'eq. 16', '式 16']],
  ['V2 eq. 9–10', ['V2 eq. 9', 'eq. 9', '式 9', 'V2 eq. 10', 'eq. 10', '式 10']],
  ['EG eq. 3 and 4', ['EG eq. 3', 'eq. 3', '式 3', 'EG eq. 4', 'eq. 4', '式 4']],
  [
    'V3 eq. 13, 16; config_671B.json: route_scale',
    ['V3 eq. 13', 'eq. 13', '式 13', 'V3 eq. 16', 'eq. 16', '式 16'],
  ],
  ['DSM eq. 3; DAPO eq. 8', ['DSM eq. 3', 'eq. 3', '式 3', 'DAPO eq. 8', 'eq. 8', '式 8']],
  ['DSM eq. 3 at a ratio of 1', ['DSM eq. 3', 'eq. 3', '式 3']],
  ['LF algorithm 1', []],
  ['V3 §2.1.2', []],
])('%s has the names %j', (source, names) => {
  expect(numbersOf(source)).toEqual(names);
});
