import { expect, test } from 'vitest';
import { besideTab } from '../../src/page/tabs.ts';

const tabs = ['knobs', 'charts', 'code'];

test.each([
  ['knobs', 'ArrowRight', 'charts'],
  ['code', 'ArrowRight', 'knobs'],
  ['knobs', 'ArrowLeft', 'code'],
  ['code', 'ArrowLeft', 'charts'],
  ['charts', 'Home', 'knobs'],
  ['charts', 'End', 'code'],
  ['charts', 'a', undefined],
  ['charts', 'toString', undefined],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(besideTab(tabs, from, key)).toBe(to);
});
