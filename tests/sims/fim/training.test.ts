import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../sims/fim/arrange.ts';
import { idOf, length, lesson, vocabulary } from '../../../sims/fim/corpus.ts';
import { shortCut } from '../../../sims/fim/cut.ts';
import { loadShipped } from '../../../sims/fim/experiments/hole/run/shipped.ts';
import { chanceOf, wordsOf, write } from '../../../sims/fim/filling.ts';
import { choose, tell } from '../../../sims/fim/language.ts';
import { filled, fromTheLeft, withBoth, type Kind } from '../../../sims/fim/needles.ts';
import { chanceAtOnce, scoresOf, trainerOf } from '../../../sims/fim/tensors.ts';
import { prepareTensors } from '../../../sims/training/backend.ts';
import { train, type Course } from '../../../sims/fim/training.ts';
import { content, sentinel } from '../../../sims/fim/tokens.ts';
import { shape } from '../../../sims/fim/network.ts';
import { stream } from '../../../sims/math/random.ts';
import { tensorsAlive } from '../../../sims/training/backend.ts';
import { Reader } from '../../../sims/training/plain.ts';

beforeAll(prepareTensors);

const course: Course = { seed: 3, steps: 6, rate: 0.5, layout: 'psm', every: 2 };

describe('a training', () => {
  test('goes on from what was kept to the same bits', () => {
    const whole = [...train(course, trainerOf)];
    expect(whole.map(({ trained }) => trained)).toEqual([2, 4, 6]);
    const rest = [...train(course, trainerOf, whole[0].state)];
    expect(rest.map(({ loss }) => loss)).toEqual(whole.slice(1).map(({ loss }) => loss));
    expect(rest.at(-1)?.state).toEqual(whole.at(-1)?.state);
  });

  test('leaves no tensor behind, though it is left early', () => {
    const before = tensorsAlive();
    for (let i = 0; i < 3; i++) {
      const running = train({ ...course, seed: i }, trainerOf);
      running.next();
      running.return();
    }
    expect(tensorsAlive()).toBe(before);
  });
});

test('tensors and the plain reader score a lesson alike', async () => {
  const { weights } = await loadShipped('psm');
  const batch = lesson(3, { rate: 0.5, layout: 'psm', draw: shortCut }, stream(1, 'lesson'));
  const scores = scoresOf(weights, batch);
  for (let row = 0; row < 3; row++) {
    const reader = new Reader(weights, shape);
    for (let at = 0; at < length && batch.counts?.[row * length + at] === 1; at++) {
      const plain = reader.scores(reader.read(batch.ids[row * length + at]));
      plain.forEach((score, id) => {
        const tensor = scores[(row * length + at) * vocabulary + id];
        expect(Math.abs(score - tensor)).toBeLessThan(2e-4 * Math.max(1, Math.abs(score)));
      });
    }
  }
});

describe('the networks that ship', () => {
  const random = stream(9, 'held out');
  const documents = Array.from({ length: 100 }, () => choose(random));
  const share = async (order: 'psm' | 'spm', kind: Kind): Promise<number> => {
    const { weights } = await loadShipped(order);
    const questions = withBoth(documents, kind, order);
    return filled(scoresOf(weights, questions.batch), questions);
  };

  test('prefix first fills every kind of hole', async () => {
    for (const kind of ['name', 'open', 'close', 'use'] as const)
      expect(await share('psm', kind)).toBeGreaterThan(0.95);
  });

  test('suffix first fills all but the opening bracket, which it knows in part of the files', async () => {
    for (const kind of ['name', 'close', 'use'] as const)
      expect(await share('spm', kind)).toBeGreaterThan(0.95);
    const open = await share('spm', 'open');
    expect(open).toBeGreaterThan(0.4);
    expect(open).toBeLessThan(0.9);
  });

  test('asked from the left, the name is one of sixteen', async () => {
    const { weights } = await loadShipped('psm');
    const questions = fromTheLeft(documents, 'name');
    expect(filled(scoresOf(weights, questions.batch), questions)).toBeLessThan(0.2);
  });
});

describe('writing', () => {
  test('a name and the end; the chance of both is the product of the chances', async () => {
    const { weights } = await loadShipped('psm');
    const told = tell({ name: 5, bracket: 1, inside: [0, 3] });
    const asked = ask({ prefix: told.slice(0, 1), suffix: told.slice(2) }, 'psm');
    const [first, second] = write(weights, asked, 3);
    expect(first.token).toEqual(content('boat'));
    expect(second.token).toEqual(sentinel('end'));
    const product =
      first.probabilities[idOf(content('boat'))] * second.probabilities[idOf(sentinel('end'))];
    const answer = [content('boat'), sentinel('end')];
    expect(chanceOf(weights, asked, answer)).toBeCloseTo(product, 12);
    expect(chanceAtOnce(weights, asked, answer)).toBeCloseTo(product, 5);
    expect(() => chanceAtOnce(weights, [], answer)).toThrow('chanceAtOnce requires whole tokens');
    expect(() => write(weights, [], 3)).toThrow('write requires whole tokens to read');
    expect(() => write(weights, asked, 0)).toThrow('write requires whole tokens to write');
    expect(() => chanceOf(weights, [], answer)).toThrow('chanceOf requires whole tokens to read');
    expect(() => write(weights, wordsOf(['var']), 1)).toThrow('got "var"');
  });
});
