import { expect, test } from 'vitest';
import { bar } from '../../src/cli/progress.ts';

/** The lines of a terminal after all that was written to it: \r goes back, ESC [K erases. */
function screen(written: string): string[] {
  return written.split('\n').map((line) => {
    const last = line.split('\r').at(-1) ?? '';
    return last.replace('\u001b[K', '');
  });
}

test('on one screen, rows stand whole above the bar', () => {
  let written = '';
  const say = (text: string): void => void (written += text);
  const one = bar(3, say, true);
  one.at(1);
  one.aside(() => say('0,1,79\n'));
  one.aside(() => say('1,1,79\n'));
  one.at(2);
  one.aside(() => say('2,1,79\n'));
  const twoThirds = `${'█'.repeat(20)}${'░'.repeat(10)} 2/3`;
  expect(screen(written)).toEqual(['0,1,79', '1,1,79', '2,1,79', twoThirds]);
  one.end();
  expect(screen(written)).toEqual(['0,1,79', '1,1,79', '2,1,79', twoThirds, '']);
});

test('taken away, nothing of it is left', () => {
  let written = '';
  const one = bar(2, (text) => void (written += text), true);
  one.at(1);
  one.clear();
  expect(screen(written)).toEqual(['']);
});

test('of a long run it is drawn at most once a percent', () => {
  let draws = 0;
  const one = bar(100_000, () => void draws++, true);
  for (let done = 1; done <= 100_000; done++) one.at(done);
  expect(draws).toBe(101);
});

test('nobody watching, nothing is drawn and rows are written', () => {
  let written = '';
  const say = (text: string): void => void (written += text);
  const one = bar(2, say, false);
  one.at(1);
  one.aside(() => say('row\n'));
  one.end();
  expect(written).toBe('row\n');
});
