import { expect, test } from 'vitest';
import { drive } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { run } from '../../../../sims/moe/experiments/eplb/run.ts';
import { nodesOf, topOf } from '../../../../src/labs/moe/eplb/stage.ts';

const clusters = { oneByFour: [1, 4], twoByTwo: [2, 2], twoByFour: [2, 4], fourByTwo: [4, 2] };

test('draws the placement of the official README, GPU by GPU', () => {
  const [frame] = drive(run, {}, undefined);
  const drawn = nodesOf(frame, 300).map((gpus) =>
    gpus.map(({ copies }) => copies.map(({ expert }) => expert)),
  );
  // deepseek-ai/EPLB, README: phy2log of the first layer
  expect(drawn.flat(2)).toEqual([5, 6, 5, 7, 8, 4, 3, 4, 10, 9, 10, 2, 0, 1, 11, 1]);
});

test.each(Object.entries(clusters))('%s: every stack is as high as its load', (cluster, [n, g]) => {
  const frames = [...drive(run, { cluster: cluster as keyof typeof clusters }, undefined)];
  const top = topOf(frames);
  for (const frame of frames) {
    const nodes = nodesOf(frame, top);
    expect(nodes.map((gpus) => gpus.length)).toEqual(new Array(n).fill(g));
    for (const { copies, planned, blindHeight } of nodes.flat()) {
      expect(sum(copies.map(({ height }) => height)) * top).toBeCloseTo(planned, 9);
      expect(blindHeight).toBeLessThan(1);
    }
    const busiest = nodes.flat().filter((gpu) => gpu.busiest);
    expect(busiest[0].planned / frame.fair).toBeCloseTo(frame.busiest.planned, 12);
  }
});

test('without any load there is a drawing all the same', () => {
  const frames = [...drive(run, { load: new Array<number>(12).fill(0) }, undefined)];
  expect(topOf(frames)).toBeGreaterThan(0);
  expect(nodesOf(frames[0], topOf(frames)).flat()[0].blindHeight).toBe(0);
});
