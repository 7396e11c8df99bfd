import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { walk } from '../runner/toy.ts';
import { said } from './said.ts';

test('a run is a table of its metrics', async () => {
  const { code, out } = await said('toy/walk --steps 4 --noise 0 --at 1:push=-0.25');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'Where does it go?',
    '',
    'step  Step  Place',
    '────  ────  ─────',
    '   0     0   0.00',
    '   1     1   0.50',
    '   2     2   0.25',
    '   3     3   0.00',
    '',
  ]);
});

test('a long run is thinned to a screen, with its last row, and says so', async () => {
  const { out } = await said('toy/walk --steps 1000');
  const steps = out.match(/^ *\d+/gm)?.map(Number) ?? [];
  expect(steps.slice(0, 3)).toEqual([0, 42, 84]);
  expect(steps.at(-1)).toBe(999);
  expect(out).toContain('every 42 steps; --every 1 for all');
  const all = await said('toy/walk --steps 1000 --every 1');
  expect(all.out.match(/^ *\d+/gm)).toHaveLength(1000);
});

test('as JSON it is the frames exactly, as CSV their metrics', async () => {
  const json = await said('toy/walk --seed 7 --json');
  const frames = [...drive(walk, startOf(walk.knobs, { seed: 7 }), undefined)];
  expect(JSON.parse(json.out)).toEqual({
    ...{
      experiment: 'toy/walk',
      values: startOf(walk.knobs, { seed: 7 }),
      interventions: [],
      metrics: [
        { path: 'step', label: 'Step' },
        { path: 'place', label: 'Place' },
      ],
      frames,
    },
  });
  const { out } = await said('toy/walk --seed 7 --csv');
  const rows = frames.map(({ step, place }) => `${step},${step},${place}`);
  expect(out).toBe(`${['step,frame.step,place', ...rows].join('\n')}\n`);
});

test('someone who watches a run sees how far it is, and then the run alone', async () => {
  const { out, err } = await said('toy/walk --steps 3 --csv', true);
  expect(out).toMatch(/^step,/);
  expect(err.split('\r\u001b[K').map((text) => text.slice(-3))).toEqual([
    '',
    '1/3',
    '2/3',
    '3/3',
    '',
  ]);
});

test('where npm took a flag for itself that is said', async () => {
  const environment = { npm_lifecycle_event: 'simulate', npm_config_steps: 'true' };
  expect((await said('toy/walk 7', false, environment)).err).toBe(
    'npm took --steps for itself: write npm run simulate toy/walk -- --steps …\n' +
      'flags start with --, got 7\n',
  );
});

test('the list names every experiment, the help of one its knobs', async () => {
  expect((await said('--list')).out).toContain('toy/walk    Where does it go?');
  const { out, code } = await said('toy/walk --help');
  expect(code).toBe(0);
  expect(out).toMatch(/--push +-1 to 1 +0.5 +live +Push/);
  expect((await said('--help')).out).toContain('--shard 3/16');
});

test.each([
  ['toy/walk --push 7', 2, '--push requires a number from -1 to 1, got 7\n'],
  [
    'toy/run',
    2,
    'simulate requires one of toy/walk, toy/sums, toy/broken, toy/short, got toy/run\n',
  ],
  ['constructor', 2, 'simulate requires one of the techniques toy, got constructor\n'],
  ['toy/broken', 1, 'walk requires firm ground, got 5\n'],
  ['toy/broken --sweep at=3,5 --jobs 1', 1, 'run 0: walk requires firm ground, got 3\n'],
])('%s ends with %i and says why', async (line, code, err) => {
  expect(await said(line)).toMatchObject({ code, err });
});
