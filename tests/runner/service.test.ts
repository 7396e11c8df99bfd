import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { FromWorker, Start } from '../../src/runner/protocol.ts';
import { service } from '../../src/runner/service.ts';
import { until } from './fake.ts';
import type { Saved } from '../../src/runner/engine.ts';
import { broken, find, held, learner, sums, walk } from './toy.ts';

/** A service whose clock moves a millisecond each time it is read. */
function listening(): {
  readonly posted: FromWorker[];
  readonly receive: ReturnType<typeof service>;
  /** What was laid by. */
  readonly shelf: Map<string, Saved>;
} {
  const posted: FromWorker[] = [];
  const shelf = new Map<string, Saved>();
  const nameOf = (start: Start): string => JSON.stringify(start.recipe.values);
  let time = 0;
  const receive = service(find, {
    post: (message) => void posted.push(structuredClone(message)),
    now: () => time++,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    trainings: {
      find: async (start) => shelf.get(nameOf(start)),
      keep: async (start, saved) => Boolean(shelf.set(nameOf(start), structuredClone(saved))),
    },
  });
  return { posted, receive, shelf };
}

interface More extends Partial<Omit<Start, 'recipe'>>, Partial<Start['recipe']> {}

const start = (
  experiment: string,
  { values = startOf(walk.knobs), interventions = [], ...more }: More = {},
): Start => ({
  ...{ kind: 'start', id: 1, technique: 'toy', experiment },
  ...{ recipe: { values, interventions }, horizon: Infinity },
  ...more,
});

const kinds = (posted: readonly FromWorker[]): string[] => posted.map(({ kind }) => kind);
const framesIn = (posted: readonly FromWorker[]): AnyFrame[] =>
  posted.flatMap((message) => (message.kind === 'frames' ? message.frames : []));

test('a run is accepted, posted from its first frame on, and done', async () => {
  const { posted, receive } = listening();
  receive(start('walk'));
  await until(() => kinds(posted).includes('done'));
  expect(kinds(posted).slice(0, 2)).toEqual(['accepted', 'frames']);
  expect(framesIn(posted)).toEqual([...drive(walk, startOf(walk.knobs), undefined)]);
});

test('the first frame is posted alone, the others in batches', async () => {
  const { posted, receive } = listening();
  receive(start('walk'));
  await until(() => kinds(posted).includes('done'));
  const batches = posted.filter((message) => message.kind === 'frames');
  expect(batches.map(({ frames }) => frames.length)).toEqual([1, 30, 30, 30, 9]);
});

test('it waits at its horizon until that is moved', async () => {
  const { posted, receive } = listening();
  receive(start('walk', { horizon: 10 }));
  await until(() => framesIn(posted).length === 11);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(framesIn(posted)).toHaveLength(11);
  receive({ kind: 'extend', id: 1, horizon: 12 });
  await until(() => framesIn(posted).length === 13);
  expect(kinds(posted)).not.toContain('done');
});

test('a change takes effect at the frontier and says where that was', async () => {
  const { posted, receive } = listening();
  receive(start('walk', { horizon: 10 }));
  await until(() => framesIn(posted).length === 11);
  receive({ kind: 'change', id: 1, knob: 'push', value: -1 });
  receive({ kind: 'extend', id: 1, horizon: Infinity });
  await until(() => kinds(posted).includes('done'));
  const intervention = { step: 10, knob: 'push', value: -1 };
  expect(posted).toContainEqual({ kind: 'changed', id: 1, intervention });
  expect(framesIn(posted)).toEqual([
    ...drive(walk, startOf(walk.knobs), undefined, [intervention]),
  ]);
});

test('a start ends the run before it, of which nothing more is heard', async () => {
  const { posted, receive } = listening();
  receive(start('walk', { values: startOf(walk.knobs, { steps: 100_000 }) }));
  await until(() => framesIn(posted).length > 100);
  receive(start('sums', { id: 2, values: startOf(sums.knobs) }));
  const before = posted.length;
  await until(() => kinds(posted).includes('done'));
  expect(posted.slice(before).filter(({ id }) => id === 1)).toEqual([]);
});

test('messages for an earlier run are not heard', async () => {
  const { posted, receive } = listening();
  receive(start('walk', { id: 5, horizon: 3 }));
  await until(() => framesIn(posted).length === 4);
  receive({ kind: 'extend', id: 4, horizon: 9 });
  receive({ kind: 'change', id: 4, knob: 'push', value: 0 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(framesIn(posted)).toHaveLength(4);
  expect(kinds(posted)).toEqual(['accepted', 'frames', 'frames']);
});

test.each([
  ['broken', { values: startOf(broken.knobs) }, 'walk requires firm ground, got 5'],
  ['nothing', {}, 'find requires a toy, got toy/nothing'],
  ['walk', { technique: 'constructor' }, 'find requires a toy, got constructor/walk'],
  [
    'walk',
    { values: startOf(walk.knobs, { push: 7 }) },
    'push requires a number from -1 to 1, got 7',
  ],
  [
    'walk',
    { interventions: [{ step: 1, knob: 'seed', value: 1 }] },
    'drive requires a live knob, got seed',
  ],
])('what %s cannot do is told: %j', async (experiment, more, message) => {
  const { posted, receive } = listening();
  receive(start(experiment, more));
  await until(() => kinds(posted).includes('failed'));
  expect(posted.at(-1)).toEqual({ kind: 'failed', id: 1, reason: 'error', message });
});

test('after a failure the next run is played', async () => {
  const { posted, receive } = listening();
  receive(start('broken', { values: startOf(broken.knobs) }));
  await until(() => kinds(posted).includes('failed'));
  receive(start('walk', { id: 2 }));
  await until(() => kinds(posted).includes('done'));
});

const training = (steps: number, more: More = {}): Start =>
  start('learner', { values: { ...startOf(learner.knobs), steps }, ...more });

test('a training that was stopped is taken up where it was, to the same frames', async () => {
  const { posted, receive, shelf } = listening();
  receive(training(20));
  await until(() => kinds(posted).includes('done'));
  const whole = framesIn(posted);
  expect(kinds(posted)).toContain('kept');
  const [[name, saved]] = shelf;
  expect(saved.frames).toEqual(whole);

  // As if it had been stopped after its eighth frame.
  shelf.set(name, { frames: whole.slice(0, 8), state: whole[7] });
  posted.length = 0;
  receive(training(20, { id: 2 }));
  await until(() => kinds(posted).includes('done'));
  expect(framesIn(posted)).toEqual(whole);
  expect(posted.find(({ kind }) => kind === 'frames')).toMatchObject({ frames: { length: 8 } });
});

test('a training that was finished is there at once, and said to be kept', async () => {
  const { posted, receive } = listening();
  receive(training(5));
  await until(() => kinds(posted).includes('done'));
  posted.length = 0;
  receive(training(5, { id: 2 }));
  await until(() => kinds(posted).includes('done'));
  expect(kinds(posted)).toEqual(['accepted', 'kept', 'frames', 'done']);
});

test('other values are another training; a run that does not train keeps nothing', async () => {
  const { posted, receive, shelf } = listening();
  receive(training(5));
  await until(() => kinds(posted).includes('done'));
  receive(training(6, { id: 2 }));
  receive(start('walk', { id: 3 }));
  await until(() => posted.some(({ kind, id }) => kind === 'done' && id === 3));
  expect([...shelf.values()].every(({ frames }) => frames.length <= 7)).toBe(true);
});

test('a run that is done, replaced or broken off lets go of what it holds', async () => {
  const { posted, receive } = listening();
  for (let id = 1; id <= 10; id++) receive(training(90 + (id % 2), { id, horizon: 40 }));
  receive(start('walk', { id: 11 }));
  await until(() => posted.some(({ kind, id }) => kind === 'done' && id === 11));
  expect(held.count).toBe(0);
});

test('what a run needs and cannot have is told apart from an error of its own', async () => {
  const { posted, receive } = listening();
  receive(start('needy', { values: {} }));
  await until(() => kinds(posted).includes('failed'));
  expect(posted.at(-1)).toEqual({
    kind: 'failed',
    id: 1,
    reason: 'unprepared',
    message: 'no such text',
  });
});
