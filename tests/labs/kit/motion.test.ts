import { beforeEach, expect, test, vi } from 'vitest';
import { label } from '../../../src/labs/kit/make.ts';
import type { Mark } from '../../../src/labs/kit/marks.ts';
import { Motion } from '../../../src/labs/kit/motion.ts';

let asked: (() => void)[];
beforeEach(() => {
  asked = [];
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (tick: () => void) => asked.push(tick));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  return () => void vi.unstubAllGlobals();
});

const counted = (counts: number): readonly Mark[] => [
  label('n', [0, 0], String(counts), { counts }),
];

test('a jump to another step is there at once, its numbers too: they never lag the playhead', () => {
  const painted: (readonly Mark[])[] = [];
  const motion = new Motion((marks) => void painted.push(marks));
  motion.go(counted(1), { step: 0, tempo: 8 });
  motion.go(counted(900), { step: 5, tempo: 8 });
  expect(painted).toEqual([counted(1), counted(900)]);
  expect(asked).toEqual([]);
});

test('at one step a number that a knob has changed rolls there', () => {
  const motion = new Motion(() => undefined);
  motion.go(counted(1), { step: 3, tempo: undefined });
  motion.go(counted(900), { step: 3, tempo: undefined });
  expect(motion.shown).toEqual(counted(1));
  expect(asked).toHaveLength(1);
});
