import { beforeAll, describe, expect, test } from 'vitest';
import { below, stream } from '../../../sims/math/random.ts';
import { softmax } from '../../../sims/math/vector.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import { hidden, nextTokenLoss, scores } from '../../../sims/training/language-model.ts';
import { packed, unpacked } from '../../../sims/training/packed.ts';
import { BlockReader, Reader, through } from '../../../sims/training/plain.ts';
import { withTensors } from '../../../sims/training/trainer.ts';
import { initialWeights } from '../../../sims/training/weights.ts';

beforeAll(prepareTensors);

const shape = { vocabulary: 11, width: 12, heads: 2, layers: 2 };
const weights = initialWeights(shape, stream(5, 'weights'));
const draw = stream(5, 'ids');
const ids = Int32Array.from({ length: 14 }, () => below(11, draw));
const batch = { sequences: 2, length: 7, ids, targets: ids.map((id) => (id + 1) % 11) };

const plain = (which = weights, window = Infinity): number[][] =>
  [0, 7].flatMap((from) => {
    const reader = new Reader(which, shape, window);
    return Array.from(ids.subarray(from, from + 7), (id) => reader.scores(reader.read(id)));
  });

test('scores of both sequences are those of the tensors', () => {
  const tensors = withTensors(weights, (w) => scores(w, hidden(w, shape, batch)).dataSync());
  plain()
    .flat()
    .forEach((score, i) => expect(Math.abs(score - tensors[i])).toBeLessThan(1e-5));
});

test('the loss is the mean of −log softmax at the targets', () => {
  const tensors = withTensors(weights, (w) => nextTokenLoss(w, shape, batch).dataSync()[0]);
  const each = plain().map((score, i) => -Math.log(softmax(score)[batch.targets[i]]));
  expect(tensors).toBeCloseTo(each.reduce((a, b) => a + b) / 14, 5);
});

describe('a reader', () => {
  test('that forgets a draft goes on as if it had never read it', () => {
    const [one, other] = [new Reader(weights, shape), new Reader(weights, shape)];
    for (const id of [1, 2, 3]) expect(one.read(id)).toEqual(other.read(id));
    one.read(9);
    one.read(9);
    one.forget(3);
    expect(one.length).toBe(3);
    expect(one.read(4)).toEqual(other.read(4));
  });

  test('with a window as long as the text is one without; a shorter one hears less', () => {
    expect(plain(weights, 7)).toEqual(plain());
    expect(plain(weights, 2)).not.toEqual(plain());
  });

  test('refuses an id that is none, a window of nothing and rows of another width', () => {
    expect(() => new Reader(weights, shape).read(11)).toThrow(
      'Reader requires an id below 11, got 11',
    );
    expect(() => new Reader(weights, shape).read(0.5)).toThrow(/got 0.5/);
    expect(() => new BlockReader(weights, 'block0', 2, 0)).toThrow(/at least 1, got 0/);
    expect(() => through(weights.head, [1])).toThrow('through requires 12 numbers, got 1');
  });
});

describe('packed weights', () => {
  test('are within half a unit of the eighth bit of what they were', () => {
    const back = unpacked(packed(weights));
    for (const [name, { values, rows, columns }] of Object.entries(weights)) {
      expect(back[name]).toMatchObject({ rows, columns });
      back[name].values.forEach((value, i) => {
        expect(Math.abs(value - values[i])).toBeLessThanOrEqual(Math.abs(values[i]) * 2 ** -8);
      });
    }
  });

  test('survive a second packing to the bit', () => {
    const once = packed(weights);
    expect(packed(unpacked(once))).toEqual(once);
  });

  test('ties go to even: 1 + 2⁻⁸ falls to 1, 1 + 3·2⁻⁸ rises to 1 + 2⁻⁶', () => {
    const values = Float32Array.of(1 + 2 ** -8, 1 + 3 * 2 ** -8, -0, 0);
    const back = unpacked(packed({ t: { rows: 2, columns: 2, values } }));
    expect([...back.t.values]).toEqual([1, 1 + 2 ** -6, -0, 0]);
  });

  test('refuse what is no number, and a text of another length', () => {
    const bad = { rows: 1, columns: 1, values: Float32Array.of(NaN) };
    expect(() => packed({ bad })).toThrow('packed requires finite weights, got NaN');
    expect(() => unpacked({ t: { rows: 2, columns: 2, values: btoa('ab') } })).toThrow(
      'unpacked requires 8 bytes of t, got 2',
    );
  });
});
