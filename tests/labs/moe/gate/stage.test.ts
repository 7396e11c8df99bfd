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

function draw(phase: Phase, values: Start = {}, room = wide): Drawing {
  const frame = run(values)[phases.indexOf(phase)];
  return marks({
    frame,
    frames: [frame],
    values: startOf(knobs, values),
    words: claims.words,
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

test('closed groups are out, and who is chosen from them by mistake is coral', () => {
  const closed = draw('closed');
  expect([0, 2].map((g) => textOf(`closed ${g} 1`, closed))).toEqual(['closed', 'closed']);
  expect([1, 3].map((g) => textOf(`closed ${g} 1`, closed))).toEqual([undefined, undefined]);
  const broken = draw('output', { mistake: 'zeros', bias: lowered });
  expect(textOf('closed 0 1', broken)).toBe('as 0');
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
