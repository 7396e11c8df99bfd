import { expect, test } from 'vitest';
import { framesToCsv } from '../../src/page/take.ts';

test('metrics come first, arrays become one column an entry, a short frame leaves gaps', () => {
  const csv = framesToCsv({ metrics: { loss: { label: 'Loss' } } }, [
    { step: 0, load: [1, 2], loss: 0.5 },
    { step: 1, load: [3], loss: 0.25 },
  ]);
  expect(csv).toBe('loss,step,load.0,load.1\r\n0.5,0,1,2\r\n0.25,1,3,\r\n');
});

test('commas, quotes and line ends are quoted', () => {
  expect(framesToCsv({ metrics: {} }, [{ 'a,b': 'x"y\nz' }])).toBe('"a,b"\r\n"x""y\nz"\r\n');
});

test('a metric by lane is one column a lane, among the first', () => {
  const lanes = {
    a: { label: 'A', tone: 'deep' as const },
    b: { label: 'B', tone: 'coral' as const },
  };
  const csv = framesToCsv({ lanes, metrics: { loss: { label: 'Loss' } } }, [
    { step: 0, loss: { b: 2, a: 1 } },
  ]);
  expect(csv).toBe('loss.a,loss.b,step\r\n1,2,0\r\n');
});
