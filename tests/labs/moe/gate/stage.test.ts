import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import { sum } from '../../../../sims/math/vector.ts';
import type { Frame } from '../../../../sims/moe/experiments/gate/frame.ts';
import { knobs, type Values } from '../../../../sims/moe/experiments/gate/knobs.ts';
import { run as gate } from '../../../../sims/moe/experiments/gate/run.ts';
import { phases, type Phase } from '../../../../sims/moe/gate-phases.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Drawing, type Ribbon } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/moe/gate/claims.ts';
import { marks } from '../../../../src/labs/moe/gate/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

type Start = Partial<Values>;
const run = (values: Start = {}): Frame[] => [...drive(gate, values, undefined)];
const [phone, narrow, wide] = posterRooms;
const lowered = new Array<number>(8).fill(-1);
const raised = [2, -2, 1, 0.4, -0.5, 0, 0, 0];

function draw(phase: Phase, values: Start = {}, room = wide, open?: string): Drawing {
  const frame = run(values)[phases.indexOf(phase)];
  return marks({
    frame,
    frames: [frame],
    values: startOf(knobs, values),
    words: claims.words,
    open,
    ...room,
  });
}
const textOf = (key: string, { marks: all }: Drawing): string | undefined => {
  const mark = all.find((one) => one.key === key);
  return mark?.kind === 'text' ? mark.text : undefined;
};
const counted = (start: RegExp, { marks: all }: Drawing): number =>
  all.filter(({ key }) => start.test(key)).length;
const flows = ({ marks: all }: Drawing): Ribbon[] =>
  all.filter((mark): mark is Ribbon => mark.kind === 'ribbon' && mark.key.startsWith('flow'));

test('follows the phases: nothing is drawn before it is computed', () => {
  const known = phases.map((phase) => {
    const drawing = draw(phase);
    return [
      counted(/^edge \d/, drawing),
      counted(/^why number/, drawing),
      counted(/^counts \d/, drawing),
      counted(/^group score/, drawing),
      counted(/^door/, drawing),
      flows(drawing).length,
    ];
  });
  expect(known).toEqual([
    [8, 0, 1, 0, 0, 0],
    [8, 8, 1, 0, 0, 0],
    [8, 8, 8, 0, 0, 0],
    [8, 8, 8, 0, 0, 0],
    [8, 8, 8, 4, 0, 0],
    [4, 8, 8, 4, 2, 0],
    [3, 8, 8, 4, 2, 0],
    [3, 8, 4, 4, 2, 3],
    [3, 8, 4, 4, 2, 3],
    [3, 8, 4, 4, 2, 3],
    [3, 8, 4, 4, 2, 4],
  ]);
});

test('the large number is what the expert counts that fits best', () => {
  const large = ({ marks: all }: Drawing): string[] =>
    all.flatMap((mark) => (mark.kind === 'text' && (mark.size ?? 12) > 20 ? [mark.text] : []));
  expect(large(draw('output'))).toEqual(['0.00']);
  const open = run({ layout: 'one' })[10];
  expect(large(draw('output', { layout: 'one' }))).toEqual([fixed(open.weights[open.best - 1], 2)]);
  expect(large(draw('scores'))).toEqual([fixed(run()[1].bestScore, 2)]);
});

test('for any fits and biases, flows are as thick as what they carry counts', () => {
  const list = (bound: number): fc.Arbitrary<number[]> =>
    fc.array(
      fc.integer({ min: -bound * 16, max: bound * 16 }).map((n) => n / 16),
      { minLength: 8, maxLength: 8 },
    );
  fc.assert(
    fc.property(list(4), list(2), (logits, bias) => {
      const values = { logits, bias };
      const { weights, weightSum } = run(values)[10];
      const all = flows(draw('output', values));
      const shared = all.find(({ key }) => key === 'flow shared')?.aw ?? 0;
      for (const { key, aw } of all) {
        if (key !== 'flow shared')
          expect(aw / shared).toBeCloseTo(weights[Number(key.slice(5))], 9);
      }
      expect(sum(all.map(({ bw }) => bw)) / shared).toBeCloseTo(weightSum + 1, 9);
    }),
    { numRuns: 30 },
  );
});

test('closed groups are out and hold −∞, by mistake 0, and who is chosen from them is coral', () => {
  const whys = (drawing: Drawing): (string | undefined)[] =>
    [0, 1, 4, 5].map((i) => textOf(`why number ${i}`, drawing));
  const closed = draw('closed');
  expect(whys(closed)).toEqual(new Array(4).fill('out'));
  expect(textOf('closed 0 1', closed)).toBe('closed: −∞');
  const broken = draw('output', { mistake: 'zeros', bias: lowered });
  expect(whys(broken)).toEqual(new Array(4).fill('0.00'));
  expect(textOf('closed 0 1', broken)).toBe('closed: 0');
  const paints = flows(broken).map(({ key, fill }) => [key, fill]);
  expect(paints).toEqual([
    ['flow 0', 'coral'],
    ['flow 1', 'coral'],
    ['flow 4', 'coral'],
    ['flow shared', 'teal'],
  ]);
});

test('weights from score + bias: each is marked from the phase in which it goes wrong', () => {
  const values = { mistake: 'weights', bias: [-0.3, 0, 0, 0, 0, 0.4, 0, 0] } as const;
  const wrong = (phase: Phase): number[] => {
    const drawing = draw(phase, values);
    return phases.flatMap((_, i) => (textOf(`below ${i}`, drawing)?.startsWith('not ') ? [i] : []));
  };
  expect((['chosen', 'gathered', 'normalised', 'scaled'] as const).map(wrong)).toEqual([
    [],
    [5],
    [2, 3, 5],
    [2, 3, 5],
  ]);
});

/** What a chain says, from stop to stop. */
const chainOf = (drawing: Drawing): (string | undefined)[] =>
  [0, 1, 2, 3, 4].map((n) => textOf(`stop ${n}`, drawing));

test('the chain makes one weight out of the scores of the chosen', () => {
  const end = draw('output', { bias: [0, 0, 0.2, 0, 0, 0, 0, 0] }, wide, 'expert-3');
  expect(textOf('chain name', end)).toBe('Expert 3');
  expect(chainOf(end)).toEqual(['0.40', '0.60', '0.80', 'chosen', '0.75']);
  expect(textOf('link 3 over', end)).toBe('0.60 ÷ 2.00 × 2.5');
  const [passed, weighed] = [0, 1].map((n) =>
    textOf(`chain ${n}`, draw('output', {}, phone, 'expert-8')),
  );
  expect(passed).toBe('Expert 8: fit 1.75 → score 0.85 + 0.00 bias');
  expect(weighed).toBe('chosen: 0.85 ÷ 2.00 × 2.5 = 1.06');
});

test('the chain follows who is opened, else who fits best, and tells nothing early', () => {
  expect(chainOf(draw('scores'))).toEqual(['2.20', '0.90', '…', '…', '…']);
  const opened = (n: number) => draw('output', {}, wide, `expert-${n}`);
  expect(chainOf(draw('output'))).toEqual(['2.20', '0.90', '0.90', 'out', '0.00']);
  expect(chainOf(opened(7))[3]).toBe('not chosen');
  for (const n of [0, 9, NaN]) expect(opened(n).marks).toEqual(draw('output').marks);
});

test('dashed: who would be chosen without groups, as thick as it would count', () => {
  const ghosts = ({ marks: all }: Drawing): Ribbon[] =>
    all.filter((mark): mark is Ribbon => mark.kind === 'ribbon' && mark.key.startsWith('missed'));
  const drawing = draw('output');
  const open = run({ layout: 'one' })[10];
  const shared = flows(drawing).find(({ key }) => key === 'flow shared')?.aw ?? 0;
  expect(ghosts(drawing).map(({ key }) => key)).toEqual(['missed 0']);
  expect(ghosts(drawing)[0].aw / shared).toBeCloseTo(open.weights[0], 9);
  expect(textOf('missed text 0', drawing)).toBe(`without groups: ${fixed(open.weights[0], 2)}`);
  expect(ghosts(draw('output', { layout: 'one' }))).toEqual([]);
  expect(ghosts(draw('closed'))).toEqual([]);
});

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test('to the right, a fit and a bias grow', () => {
    const { grips } = draw('output', {}, room);
    expect(grips).toHaveLength(16);
    const { logits, bias } = knobs.parameters;
    const [fit, raise] = grips.slice(2, 4);
    const put = (list: readonly number[], value: number): number[] => list.with(1, value);
    const up = holdOf(fit, logits, logits.default).moved(fit.dx / 8, 0);
    expect(up).toEqual(put(logits.default, -1.2));
    expect(holdOf(raise, bias, bias.default).moved(raise.dx / 8, 0)).toEqual(
      put(bias.default, 0.5),
    );
  });

  test('a grip stands at the end of its bar', () => {
    const { grips, marks: all } = draw('output', { bias: raised.map((b) => b / 4) }, room);
    for (const { key, x } of grips) {
      const [what, i] = key.split(' ');
      const hold = all.find((mark) => mark.key === `${what} hold ${i}`);
      expect(hold).toMatchObject({ kind: 'circle', x });
    }
  });

  test('every key is there once, and everything lies within the drawing', () => {
    const some: Start[] = [
      {},
      { layout: 'one', bias: raised, mistake: 'weights', scale: 16, k: 4 },
      { layout: 'fourOfEight', logits: [4, -4, 4, -4, 4, -4, 4, -4], bias: lowered },
      { mistake: 'zeros', bias: lowered, k: 1 },
    ];
    for (const values of some) {
      for (const phase of phases) {
        expect(wrongsOf(draw(phase, values, room))).toEqual([]);
      }
    }
  });
});
