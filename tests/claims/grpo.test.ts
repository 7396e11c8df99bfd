/**
 * What the pages of GRPO claim, on seeds that nothing was chosen by: in nine of 201 to 210, or where
 * a network is trained in all of 201 to 205. `npm run test:long`.
 */
import { describe, expect, test } from 'vitest';
import { drive } from '../../sims/contract/drive.ts';
import type { Frame as Clip } from '../../sims/grpo/experiments/clip/frame.ts';
import type { Values as ClipValues } from '../../sims/grpo/experiments/clip/knobs.ts';
import { run as clipRun } from '../../sims/grpo/experiments/clip/run.ts';
import type { Frame as Thinking } from '../../sims/grpo/experiments/thinking/frame.ts';
import { run as thinkingRun } from '../../sims/grpo/experiments/thinking/run.ts';
import type { Frame as Training } from '../../sims/grpo/experiments/training/frame.ts';
import type { Values as TrainingValues } from '../../sims/grpo/experiments/training/knobs.ts';
import { run as trainingRun } from '../../sims/grpo/experiments/training/run.ts';
import type { Frame as Votes } from '../../sims/grpo/experiments/votes/frame.ts';
import type { Values as VotesValues } from '../../sims/grpo/experiments/votes/knobs.ts';
import { run as votesRun } from '../../sims/grpo/experiments/votes/run.ts';
import { mean } from '../../sims/math/vector.ts';
import { last } from '../../src/labs/contract/claims.ts';
import { claims as ofClip } from '../../src/labs/grpo/clip/claims.ts';
import { claims as ofTraining } from '../../src/labs/grpo/training/claims.ts';
import { claims as ofVotes } from '../../src/labs/grpo/votes/claims.ts';
import { patience } from '../long.ts';

const ten = [201, 202, 203, 204, 205, 206, 207, 208, 209, 210];
const five = ten.slice(0, 5);

type Holds = (seed: number) => boolean;
const holding = (seeds: readonly number[], holds: Holds): number => seeds.filter(holds).length;

describe('Clip and KL', () => {
  const { scenarios, bets } = ofClip;
  type Given = Partial<ClipValues>;
  const clip = (values: Given, seed: number): Clip[] => [
    ...drive(clipRun, { ...values, seed }, undefined),
  ];
  const kl = (values: Given, seed: number): number => last(clip(values, seed)).exactKl;
  const most = (frames: readonly Clip[]): number =>
    Math.max(...frames.map(({ clipped }) => clipped.often));

  const table: Record<string, Holds> = {
    'one update: the clip is idle': (seed) => most(clip(scenarios.idle.values, seed)) === 0,
    'many updates: it holds more': (seed) =>
      most(clip(scenarios.manyUpdates.values, seed)) > most(clip({}, seed)),
    'R1’s ε: nothing is clipped': (seed) => most(clip(scenarios.wideClip.values, seed)) === 0,
    'a small rate: hardly anything is': (seed) => most(clip(scenarios.slow.values, seed)) < 0.02,
    'near the start k3 is quieter than k1, all along': (seed) =>
      clip(scenarios.nearStart.values, seed).every(({ spread }) => spread.k3 < spread.k1),
    'far from it k3 is the noisiest': (seed) => {
      const { spread } = last(clip(scenarios.farAway.values, seed));
      return spread.k3 > Math.max(spread.k1, spread.k2);
    },
    'β = 0.3 ends nearer, by a seventh to two fifths': (seed) => {
      const share = kl(scenarios.leash.values, seed) / kl({}, seed);
      return share > 0.57 && share < 0.87;
    },
    'the unbiased KL pulls less than k3 at β = 0.3': (seed) =>
      kl(scenarios.unbiasedWeak.values, seed) > kl(scenarios.leash.values, seed),
    'and keeps nearer at β = 1': (seed) =>
      kl(scenarios.unbiasedStrong.values, seed) <
      kl({ ...scenarios.unbiasedStrong.values, unbiased: false }, seed),
    'the mask drops some, and what is learnt is the same': (seed) => {
      const { values } = scenarios.mask;
      const masked = clip(values, seed);
      const reward = last(clip({ ...values, delta: 0 }, seed)).reward.often;
      const share = mean(masked.slice(0, 15).map((frame) => frame.masked));
      return share > 0.05 && share < 0.13 && Math.abs(last(masked).reward.often - reward) < 0.01;
    },
    'four updates clip some answers, one at any rate none': (seed) =>
      Object.values(bets)
        .map(({ before, change, judge }) =>
          judge(clip({ ...before, ...change }, seed), clip(before, seed)),
        )
        .join() === 'some,never',
  };

  test.each(Object.entries(table))('%s', { timeout: patience }, (_, holds) => {
    expect(holding(ten, holds)).toBeGreaterThanOrEqual(9);
  });
});

describe('Votes', () => {
  const { scenarios } = ofVotes;
  type Given = Partial<VotesValues>;
  const votes = (values: Given, seed: number): Votes[] => [
    ...drive(votesRun, { ...values, seed }, undefined),
  ];
  const rarest = (values: Given, seed: number): number => last(votes(values, seed)).now[7];

  const table: Record<string, Holds> = {
    'rewarded, the vote rises by more than any-of-k': (seed) => {
      const [first, ...rest] = votes(scenarios.rewarded.values, seed);
      const { vote, any, limit } = last(rest).right;
      const gain = any - first.right.any;
      return gain > 0 && vote - first.right.vote > 3 * gain && limit > first.right.limit;
    },
    'larger groups find the rarest answer, at a speed of 20': (seed) => {
      const { values } = scenarios.largeGroups;
      return rarest(values, seed) > 3 * rarest({ ...values, group: 16 }, seed);
    },
    'and not at the default speed': (seed) =>
      rarest({ ...scenarios.largeGroups.values, rate: 4 }, seed) < 0.02,
    'right once in a thousand stays so': (seed) =>
      last(votes(scenarios.hopeless.values, seed)).right.one < 0.0015,
  };

  test.each(Object.entries(table))('%s', { timeout: patience }, (_, holds) => {
    expect(holding(ten, holds)).toBeGreaterThanOrEqual(9);
  });
});

describe('Thinking longer', () => {
  const runs = new Map<string, Thinking[]>();
  const played = (std: 'population' | 'none', seed: number): Thinking[] => {
    const name = `${std} ${seed}`;
    const frames = runs.get(name) ?? [...drive(thinkingRun, { std, seed }, undefined)];
    runs.set(name, frames);
    return frames.slice(-5);
  };
  const over = (frames: Thinking[], of: (frame: Thinking) => number): number =>
    mean(frames.map(of));

  const table: Record<string, Holds> = {
    'only 1/|o| stretches wrong answers, where length cannot pay': (seed) => {
      const end = played('population', seed);
      const wrong = (lane: 'output' | 'tokens' | 'constant'): number =>
        over(end, ({ pathWrong }) => pathWrong[lane]);
      return wrong('output') > 12 && wrong('tokens') < 5.5 && wrong('constant') < 5.5;
    },
    'without the std it still does': (seed) =>
      over(played('none', seed), ({ pathWrong }) => pathWrong.output) > 9,
    'where it pays, GRPO thinks least long': (seed) => {
      const end = played('population', seed);
      const lengthOf = (lane: 'output' | 'constant'): number =>
        over(end, ({ payLength }) => payLength[lane]);
      return lengthOf('output') < lengthOf('constant') && lengthOf('output') > 7;
    },
    'the token mean is ahead of Dr. GRPO with the std, behind without': (seed) => {
      const ahead = (std: 'population' | 'none'): number =>
        over(played(std, seed), ({ payAccuracy: { tokens, constant } }) => tokens - constant);
      return ahead('population') > 0.01 && ahead('none') < -0.01;
    },
  };

  test.each(Object.entries(table))('%s', { timeout: patience }, (_, holds) => {
    expect(holding(five, holds)).toBe(5);
  });
});

describe('Training', () => {
  const { bets } = ofTraining;
  type Given = Partial<TrainingValues>;
  const training = (values: Given, seed: number): Training[] => [
    ...drive(trainingRun, { ...values, seed }, undefined),
  ];
  const defaults = new Map<number, Training[]>();
  const plain = (seed: number): Training[] => {
    const frames = defaults.get(seed) ?? training({}, seed);
    defaults.set(seed, frames);
    return frames;
  };
  const end = (frames: readonly Training[], key: 'heldOut' | 'practised'): number =>
    mean(frames.slice(-5).map((frame) => frame[key]));

  test(
    'new questions are answered about as well as practised ones, at all seeds',
    () => {
      const holds: Holds = (seed) => {
        const frames = plain(seed);
        const start = frames[10].heldOut;
        const difference = end(frames, 'heldOut') - end(frames, 'practised');
        return end(frames, 'heldOut') > start + 0.15 && Math.abs(difference) < 0.1;
      };
      expect(holding(five, holds)).toBe(5);
    },
    patience,
  );

  test(
    'with one update, no KL term and the mean per answer the loss is 0, and nothing is clipped',
    () => {
      const holds: Holds = (seed) =>
        plain(seed).every(({ loss, clipped }) => Math.abs(loss) < 1e-12 && clipped === 0);
      expect(holding(five, holds)).toBe(5);
    },
    patience,
  );

  test(
    'clip-higher does not keep the entropy up: higher at the end in three seeds',
    () => {
      const { values } = ofTraining.scenarios.clipHigher;
      const fall = (given: Given, seed: number): { start: number; end: number } => {
        const frames = training(given, seed).filter(({ rollout }) => rollout >= 0);
        return { start: frames[0].entropy, end: mean(frames.slice(-5).map((one) => one.entropy)) };
      };
      const played = five.map((seed) => ({
        higher: fall(values, seed),
        even: fall({ ...values, high: 0.2 }, seed),
      }));
      for (const { start, end } of played.flatMap((each) => Object.values(each))) {
        expect(end).toBeLessThan(start / 6);
      }
      expect(played.filter(({ higher, even }) => higher.end > even.end)).toHaveLength(3);
    },
    patience,
  );

  test(
    'from scratch most seeds end in valid expressions that are seldom right',
    () => {
      const { change, judge } = bets.scratch;
      const holds: Holds = (seed) => judge(training(change, seed), plain(seed)) === 'valid';
      expect(holding(five, holds)).toBeGreaterThanOrEqual(3);
    },
    patience,
  );

  test(
    'neither a critic nor a running mean does as well as the group, at all seeds',
    () => {
      const holds: Holds = (seed) =>
        (['critic', 'running'] as const).every(
          (baseline) =>
            end(training({ baseline }, seed), 'heldOut') < end(plain(seed), 'heldOut') - 0.05,
        );
      expect(holding(five, holds)).toBe(5);
    },
    patience,
  );
});
