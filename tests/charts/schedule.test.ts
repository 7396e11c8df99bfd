import { expect, test } from 'vitest';
import { Schedule, type Job } from '../../src/charts/schedule.ts';

/** A screen of sixty refreshes a second, on which painting takes the time it is told to. */
class Screen {
  now = 0;
  schedule = new Schedule(
    () => this.now,
    (callback) => this.#waiting.push(callback),
  );
  #waiting: (() => void)[] = [];

  job(cost: number): Job & { painted: number[] } {
    const painted: number[] = [];
    const paint = (): void => {
      painted.push(this.now);
      this.now += cost;
    };
    return { paint, last: -Infinity, painted };
  }

  run(milliseconds: number, before: () => void): void {
    for (const end = this.now + milliseconds; this.now < end;) {
      before();
      const due = this.#waiting;
      this.#waiting = [];
      const next = this.now + 1000 / 60;
      for (const callback of due) callback();
      this.now = Math.max(next, this.now);
    }
  }
}

test('a figure that changes all the time is painted at most fifteen times a second', () => {
  const screen = new Screen();
  const job = screen.job(1);
  screen.run(1000, () => screen.schedule.add(job));
  expect(job.painted.length).toBeLessThanOrEqual(16);
  expect(job.painted.length).toBeGreaterThanOrEqual(12);
});

test('a figure that has not changed is not painted', () => {
  const screen = new Screen();
  const job = screen.job(1);
  screen.schedule.add(job);
  screen.run(1000, () => undefined);
  expect(job.painted).toEqual([0]);
});

test('while a hand is on something, the stage has every second refresh for itself', () => {
  const screen = new Screen();
  const job = screen.job(1);
  screen.run(1000, () => {
    screen.schedule.hurry();
    screen.schedule.add(job);
  });
  expect(job.painted[0]).toBeGreaterThan(16);
  expect(job.painted.length).toBeGreaterThanOrEqual(29);
  expect(job.painted.length).toBeLessThanOrEqual(31);
});

test('slow figures take turns: none holds up a refresh, none is forgotten', () => {
  const screen = new Screen();
  const jobs = Array.from({ length: 4 }, () => screen.job(9));
  screen.run(1000, () => jobs.forEach((job) => screen.schedule.add(job)));
  const all = jobs.flatMap(({ painted }) => painted).sort((a, b) => a - b);
  all.forEach((time, i) => {
    if (i > 0) expect(time - all[i - 1]).toBeGreaterThan(16);
  });
  for (const { painted } of jobs) expect(painted.length).toBeGreaterThanOrEqual(12);
});

test('what has left the page is not painted', () => {
  const screen = new Screen();
  const job = screen.job(1);
  screen.schedule.add(job);
  screen.schedule.remove(job);
  screen.run(100, () => undefined);
  expect(job.painted).toEqual([]);
});
