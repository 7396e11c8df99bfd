import { expect, test } from 'vitest';
import { Playback, type Film } from '../../src/runner/playback.svelte.ts';
import { FakeClock } from './fake.ts';

/** A playback over a film whose state a test sets. */
function over(film: { -readonly [K in keyof Film]: Film[K] }): {
  readonly playback: Playback;
  readonly clock: FakeClock;
  readonly seen: number[];
} {
  const clock = new FakeClock();
  const seen: number[] = [];
  const playback: Playback = new Playback(
    () => film,
    clock,
    () => void seen.push(playback.step),
  );
  return { playback, clock, seen };
}

test('it plays over what is there, waits at the newest frame, and goes on when more comes', () => {
  const film = { frontier: 2, length: 10, held: false };
  const { playback, clock } = over(film);
  playback.speed = 10;
  playback.play();
  clock.pass(900);
  expect(playback).toMatchObject({ step: 2, playing: true });
  film.frontier = 9;
  clock.pass(100);
  expect(playback.step).toBe(3);
});

test('a step beyond the newest frame is waited for as near as can be', () => {
  const film = { frontier: 2, length: 10, held: false };
  const { playback } = over(film);
  playback.scrub(7);
  expect(playback).toMatchObject({ step: 2, target: 7 });
  film.frontier = 5;
  playback.arrive();
  expect(playback).toMatchObject({ step: 5, target: 7 });
  film.frontier = 9;
  playback.arrive();
  expect(playback).toMatchObject({ step: 7, target: undefined });
});

test('its goal is the step that is waited for, else the one that is shown', () => {
  const film = { frontier: 2, length: 10, held: false };
  const { playback } = over(film);
  playback.scrub(1);
  expect(playback.goal).toBe(1);
  playback.scrub(7);
  expect(playback.goal).toBe(7);
});

test('while the run before is drawn, a scrub is kept for the new one', () => {
  const film = { frontier: 9, length: 10, held: true };
  const { playback } = over(film);
  playback.scrub(4);
  expect(playback).toMatchObject({ step: 4, target: 4 });
});

test('when nothing more will come it stands where it is', () => {
  const { playback, clock } = over({ frontier: 2, length: 10, held: false });
  playback.scrub(7);
  playback.play();
  playback.giveUp();
  clock.pass(1000);
  expect(playback).toMatchObject({ step: 2, target: undefined, playing: false });
  expect(clock.waiting).toBe(0);
});
