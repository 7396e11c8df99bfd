import { expect, test } from 'vitest';
import { ownFlags, readCommand as readWith, type Command } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/flags.ts';
import type { Table } from '../../sims/contract/table.ts';
import { startOf } from '../../sims/contract/drive.ts';
import { sums, walk } from '../runner/toy.ts';

const readCommand = (knobs: Table, given: readonly string[]): Command =>
  readWith(knobs, given, (file) => {
    if (file === 'note.txt') return 'a,b\nc\n\n';
    throw new Error(`ENOENT: no such file or directory, open '${file}'`);
  });

test('without flags it is one run of the defaults', () => {
  expect(readCommand(walk.knobs, [])).toEqual({
    values: startOf(walk.knobs),
    interventions: [],
    output: 'table',
    axes: [],
    shard: { part: 1, of: 1 },
  });
});

test('knobs are set apart or joined, negative too', () => {
  const given = ['--push', '-0.5', '--noise=0', '--seed', '7'];
  expect(readCommand(walk.knobs, given).values).toEqual(
    startOf(walk.knobs, { push: -0.5, noise: 0, seed: 7 }),
  );
});

test('every kind of knob is read', () => {
  const given = ['--weights', '0.5,-1', '--grid=1,2;3,4', '--rule', 'none', '--double', '--note='];
  const grid = [
    [1, 2],
    [3, 4],
  ];
  expect(readCommand(sums.knobs, given).values).toEqual(
    startOf(sums.knobs, { weights: [0.5, -1], grid, rule: 'none', double: true, note: '' }),
  );
});

test('changes on the way, output and a sweep are read', () => {
  const given = ['--at', '5:push=-1', '--at=9:noise=0', '--json', '--sweep', 'push=0,0.5'];
  const more = ['--seeds', '3', '--seed=4', '--shard', '2/5', '--jobs=2', '--every', '10'];
  expect(readCommand(walk.knobs, [...given, ...more])).toEqual({
    values: startOf(walk.knobs, { seed: 4 }),
    interventions: [
      { step: 5, knob: 'push', value: -1 },
      { step: 9, knob: 'noise', value: 0 },
    ],
    output: 'json',
    every: 10,
    axes: [
      { knob: 'push', values: [0, 0.5] },
      { knob: 'seed', values: [4, 5, 6] },
    ],
    shard: { part: 2, of: 5 },
    jobs: 2,
  });
});

test('a value that begins with @ is what stands in the file of that name', () => {
  const { values } = readCommand(sums.knobs, ['--note', '@note.txt']);
  expect(values.note).toBe('a,b\nc\n'); // the last line break is the editor's
});

test('the files of a sweep are read', () => {
  const files = ['--join', 'a.csv', 'b.csv', '--seeds', '2', '--join=c.csv'];
  expect(readCommand(walk.knobs, files).join).toEqual(['a.csv', 'b.csv', 'c.csv']);
  expect(readCommand(walk.knobs, ['--out', 'a.csv', '--seeds=2']).out).toBe('a.csv');
});

test('values with commas of their own are swept with bars between them', () => {
  expect(readCommand(sums.knobs, ['--sweep', 'weights=1,0|0,1|']).axes).toEqual([
    { knob: 'weights', values: [[1, 0], [0, 1], []] },
  ]);
});

test.each([
  [['--push', '7'], '--push requires a number from -1 to 1, got 7'],
  [['--push'], '--push requires a number from -1 to 1, got ""'],
  [['--steps', '1.5'], '--steps requires a whole number from 1 to 100000, got 1.5'],
  [
    ['--speed', '7'],
    '--speed is not a knob of this experiment; there are --steps, --push, --noise, --seed',
  ],
  [['push', '7'], 'flags start with --, got push'],
  [
    ['--at', '5:steps=1'],
    '--at 5:steps=1: step:knob=value requires one of push, noise, got "steps"',
  ],
  [['--at'], '--at : step:knob=value requires a whole number from 0 to 1000000000, got ""'],
  [['--sweep', 'push'], '--sweep requires knob=value,value, got "push"'],
  [['--sweep', 'push=0,9'], '--sweep push requires a number from -1 to 1, got 9'],
  [['--seeds', 'many'], '--seeds requires a whole number from 1 to 1000000, got "many"'],
  [['--shard', '0/4'], '--shard requires part/parts such as 3/16, got "0/4"'],
  [['--shard', '5/4'], '--shard requires part/parts such as 3/16, got "5/4"'],
  [['--push', '0.1', '--push=0.9'], '--push requires one value, got "0.1" and "0.9"'],
  [['--json', '--json'], '--json requires one value, got "" and ""'],
  [['--json', '--csv'], '--json requires to stand without --csv, got both'],
  [['--seeds=2', '--seeds=3'], '--seeds requires one value, got "2" and "3"'],
  [
    ['--sweep', 'push=0,0.1', '--sweep', 'push=0.2'],
    '--sweep requires each knob once, got push twice',
  ],
  [['--sweep', 'seed=1,2', '--seeds', '3'], '--sweep requires each knob once, got seed twice'],
  [['--sweep', 'push=0.1,0.10'], '--sweep push requires each value once, got 0.1 twice'],
  [['--sweep', 'push=0,1', '--push=1'], '--sweep push requires to stand without --push, got both'],
  [['--at', '5:push=0', '--at', '5:push=1'], '--at requires each change once, got 5:push twice'],
  [['--out', 'a.csv'], '--out requires --sweep or --seeds beside it'],
  [['--out', '--seeds=2'], '--out requires the name of a file, got ""'],
  [['--join', 'a.csv'], '--join requires --sweep or --seeds beside it'],
  [['--seeds=2', '--join', 'a', 'b', 'a'], '--join requires each file once, got a twice'],
  [
    ['--seeds=2', '--join', 'a', '--shard=1/2'],
    '--join requires to stand without --shard, got both',
  ],
  [
    ['--push', '@gone.txt'],
    "--push requires a file that can be read, got gone.txt: ENOENT: no such file or directory, open 'gone.txt'",
  ],
  [['--jobs=0'], '--jobs requires a whole number from 1 to 1000000, got "0"'],
])('%j is refused', (given, message) => {
  expect(() => readCommand(walk.knobs, given)).toThrow(new UsageError(message));
});

test('the seeds of a sweep stay within what a seed can be', () => {
  expect(() => readCommand(walk.knobs, ['--seed', '2147483647', '--seeds', '2'])).toThrow(
    '--seeds 2: the last seed requires a whole number from 0 to 2147483647, got 2147483648',
  );
});

test('the flags of the command are told in its help', async () => {
  const { usage } = await import('../../src/cli/help.ts');
  for (const flag of ownFlags) expect(usage).toContain(`--${flag}`);
});
