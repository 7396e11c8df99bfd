import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drive, startOf } from '../../sims/contract/drive.ts';
import { walk } from '../runner/toy.ts';
import { said } from './said.ts';

const folder = mkdtempSync(join(tmpdir(), 'many-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const sweep = 'toy/walk --sweep push=-1,0,0.5 --seeds 4 --steps 20';
let whole = '';
beforeAll(async () => {
  whole = (await said(`${sweep} --jobs 1`)).out;
});

test('a sweep is one line a run, the same whatever the threads', async () => {
  const lines = whole.trimEnd().split('\n');
  expect(lines).toHaveLength(13);
  expect(lines[0]).toBe('run,push,seed,step,place,sweep');
  const values = startOf(walk.knobs, { steps: 20, push: 0, seed: 2 });
  const last = [...drive(walk, values, undefined)].at(-1);
  expect(lines[6]).toMatch(new RegExp(`^5,0,2,19,${last?.place},\\d+$`));
  expect((await said(`${sweep} --jobs 3`)).out).toBe(whole);
});

test.each(['', ' --json'])('six shards, joined, are the sweep byte for byte%s', async (form) => {
  const files = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(async (part) => {
      const { out } = await said(`${sweep} --jobs 1 --shard ${part}/6${form}`);
      const file = at(`part-${part}${form.trim()}`);
      writeFileSync(file, out);
      return file;
    }),
  );
  const joined = await said(`${sweep}${form} --join ${files.toReversed().join(' ')}`);
  expect(joined).toEqual({ code: 0, out: (await said(sweep + form)).out, err: '' });
  const missing = await said(`${sweep}${form} --join ${files.slice(0, -1).join(' ')}`);
  expect(missing).toEqual({
    code: 1,
    out: '',
    err: '--join found\nmissing of 12 runs: 10 to 11\n',
  });
});

test('a sweep that was cut off is taken up, and says what stands there', async () => {
  const file = at('cut.csv');
  const end = whole.indexOf('\n5,') + 4; // in the line of run 5
  writeFileSync(file, whole.slice(0, end));
  expect(await said(`${sweep} --jobs 2 --out ${file}`)).toEqual({
    code: 0,
    out: '',
    err: `${file}: 5 of 12 runs stand there; a half line after them is gone\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe(whole);
  const again = await said(`${sweep} --out ${file}`);
  expect(again.err).toBe(`${file}: 12 of 12 runs stand there\n`);
  expect(readFileSync(file, 'utf8')).toBe(whole);
});

test('runs with another value that is in no column are another sweep', async () => {
  const file = at('other.csv');
  writeFileSync(file, whole);
  const { code, err } = await said(`${sweep.replace('20', '21')} --out ${file}`);
  expect([code, err]).toEqual([1, expect.stringContaining('line 2 requires runs of this sweep')]);
  expect(readFileSync(file, 'utf8')).toBe(whole);
});

test('a sweep as JSON is one object a line', async () => {
  const { out, err } = await said('toy/walk --seeds 2 --steps 5 --json');
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      run: 0,
      values: { seed: 1 },
      outcome: { step: 4, place: expect.any(Number) },
      sweep: expect.any(Number),
    },
    {
      run: 1,
      values: { seed: 2 },
      outcome: { step: 4, place: expect.any(Number) },
      sweep: expect.any(Number),
    },
  ]);
  expect(err).toBe('');
});

test('who watches sees a bar that every row stands clear of', async () => {
  const { out, err } = await said('toy/walk --seeds 2 --steps 5 --jobs 1', true);
  expect(out.split('\n')).toHaveLength(4);
  const drawn = err.split('\r\u001b[K');
  const [one, two] = [`${'█'.repeat(15)}${'░'.repeat(15)} 1/2`, `${'█'.repeat(30)} 2/2`];
  expect(drawn).toEqual(['', one, '', one, two, '', `${two}\n`]);
});

test('a knob that makes no difference is named', async () => {
  const { err } = await said('toy/walk --noise 0 --seeds 3 --steps 5 --sweep push=0,1');
  expect(err).toBe('seed made no difference: all 3 values gave the same outcome\n');
  expect((await said('toy/walk --seeds 3 --steps 5')).err).toBe('');
});

test('a shard without a run is refused', async () => {
  expect(await said('toy/walk --seeds 3 --shard 1/4')).toEqual({
    code: 2,
    out: '',
    err: '--shard 1/4 holds none of the 3 runs: fewer parts do\n',
  });
});

test('what cannot be written ends the sweep with the reason', async () => {
  const { code, err } = await said(`toy/walk --seeds 3 --steps 5 --out ${folder}`);
  expect([code, err]).toEqual([1, `--out requires a file that can be read again, got ${folder}\n`]);
  const nowhere = await said(`toy/walk --seeds 3 --steps 5 --out ${at('no/where')}`);
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('ENOENT')]);
  const gone = await said(`${sweep} --join ${at('gone')}`);
  expect([gone.code, gone.err]).toEqual([1, expect.stringContaining(at('gone'))]);
});
