import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { command } from '../../src/cli/command.ts';
import { find, techniques, walk } from '../runner/toy.ts';

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function said(line: string, watched = false): Promise<Said> {
  let out = '';
  let err = '';
  const code = await command(line.split(' '), {
    techniques,
    find,
    child: new URL('./child.ts', import.meta.url),
    out: (text) => (out += text),
    err: (text) => (err += text),
    watched,
  });
  return { code, out, err };
}

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
      frames,
    },
  });
  const { out } = await said('toy/walk --seed 7 --csv');
  const rows = frames.map(({ step, place }) => `${step},${step},${place}`);
  expect(out).toBe(`${['step,step,place', ...rows].join('\n')}\n`);
});

test('a sweep is one line a run, the same whatever the processes and shards', async () => {
  const sweep = 'toy/walk --sweep push=-1,0,0.5 --seeds 4 --steps 20';
  const whole = await said(`${sweep} --jobs 1`);
  const lines = whole.out.trimEnd().split('\n');
  expect(lines).toHaveLength(13);
  expect(lines[0]).toBe('run,push,seed,step,place');
  const last = [...drive(walk, startOf(walk.knobs, { steps: 20, push: 0, seed: 2 }), undefined)].at(
    -1,
  );
  expect(lines[6]).toBe(`5,0,2,19,${last?.place}`);
  expect((await said(`${sweep} --jobs 3`)).out).toBe(whole.out);
  const shards = [1, 2].map((part) => said(`${sweep} --jobs 1 --shard ${part}/2`));
  const parts = (await Promise.all(shards)).map(({ out }) => out.split('\n').slice(1, -1));
  expect(parts.flat()).toEqual(lines.slice(1));
});

test('a sweep as JSON is one object a line; only someone who watches sees a bar', async () => {
  const { out, err } = await said('toy/walk --seeds 2 --steps 5 --noise 0 --json --jobs 1', true);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { run: 0, values: { seed: 1 }, outcome: { step: 4, place: 2 } },
    { run: 1, values: { seed: 2 }, outcome: { step: 4, place: 2 } },
  ]);
  expect(err).toMatch(/^\r█{15}░{15} 1\/2\r█{30} 2\/2\n$/);
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

test('from a shell it is the same', () => {
  const entry = fileURLToPath(new URL('../../src/cli/simulate.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--import', 'tsx', entry, '--help']);
  expect(out.toString()).toContain('npm run simulate technique/experiment');
});
