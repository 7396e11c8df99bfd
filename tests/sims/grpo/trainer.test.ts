import { expect, test } from 'vitest';
import { isDead } from '../../../sims/grpo/advantages.ts';
import { allQuestions, isHeldOut } from '../../../sims/grpo/countdown.ts';
import {
  advantagesOf,
  answerInGroup,
  learn,
  QUESTIONS,
  rewardsOf,
  rollOut,
  trainer,
  type Settings,
} from '../../../sims/grpo/trainer.ts';
import { stream } from '../../../sims/math/random.ts';
import { sum } from '../../../sims/math/vector.ts';

const settings: Settings = {
  baseline: 'group',
  std: 'population',
  average: 'output',
  group: 4,
  beta: 0,
  low: 0.2,
  high: 0.2,
  updates: 1,
  rate: 0.003,
  entropy: 0,
  dynamic: false,
  format: 0.1,
};

test('what is learnt from is never held out, and what is examined always is', () => {
  const run = trainer(3, 1, true, 40);
  expect(run.exams.heldOut).toHaveLength(40);
  expect(run.exams.heldOut.every(isHeldOut)).toBe(true);
  expect(run.exams.practised).toHaveLength(40);
  expect(run.exams.practised.some(isHeldOut)).toBe(false);
  expect(run.ask(200).some(isHeldOut)).toBe(false);
});

test('both examinations ask nothing twice, and all that is held out where it is little', () => {
  const { heldOut, practised } = trainer(2, 2, true, 160).exams;
  const names = [...heldOut, ...practised].map(({ numbers, target }) =>
    [...numbers]
      .sort((a, b) => a - b)
      .join(' ')
      .concat(` → ${target}`),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(heldOut).toHaveLength(allQuestions(2).filter(isHeldOut).length);
});

test('all tokens of an answer share its advantage, and a group’s sum to zero', () => {
  const run = trainer(2, 2, true, 1);
  const { groups } = rollOut(run, settings);
  expect(groups).toHaveLength(QUESTIONS);
  const advantages = advantagesOf(run, groups, settings);
  groups.forEach((group, q) => {
    const own = advantages.slice(q * 4, q * 4 + 4);
    own.forEach((ofTokens, i) => {
      expect(ofTokens).toHaveLength(group[i].steps.length);
      expect(new Set(ofTokens).size).toBe(1);
    });
    expect(sum(own.map(([a]) => a))).toBeCloseTo(0, 9);
  });
});

test('without a baseline the advantage is the reward; with a mean it is what is beyond', () => {
  const run = { ...trainer(2, 3, true, 1), running: 0.25 };
  const groups = [
    answerInGroup(run.who, { numbers: [1, 2], target: 3 }, settings, stream(3, 'answers')),
  ];
  const rewards = rewardsOf(groups[0]);
  const first = (baseline: Settings['baseline']): number[] =>
    advantagesOf(run, groups, { ...settings, baseline }).map(([a]) => a);
  expect(first('none')).toEqual(rewards);
  expect(first('running')).toEqual(rewards.map((r) => r - 0.25));
});

test('a critic that expects nothing leaves the reward as it is', () => {
  const run = trainer(2, 4, true, 1);
  for (const p of run.who.critic.parameters) p.fill(0);
  const { groups } = rollOut(run, settings);
  const advantages = advantagesOf(run, groups, { ...settings, baseline: 'critic' });
  groups
    .flat()
    .forEach(({ score }, i) =>
      advantages[i].forEach((a) => expect(a).toBeCloseTo(score.reward, 12)),
    );
});

test('dynamic sampling keeps mixed groups only, and gives up in the end', () => {
  const run = trainer(2, 5, true, 1);
  const { groups, drawn } = rollOut(run, { ...settings, dynamic: true });
  expect(groups.some((group) => isDead(rewardsOf(group)))).toBe(false);
  expect(groups.length).toBeLessThanOrEqual(QUESTIONS);
  expect(drawn.length).toBeLessThanOrEqual(3 * QUESTIONS);
  expect(drawn.length).toBeGreaterThan(QUESTIONS); // at the start nearly all are dead
});

test('the same seed learns the same, another seed something else', () => {
  const learnt = (seed: number): number[] => {
    const run = trainer(2, seed, true, 1);
    for (let i = 0; i < 3; i++)
      learn(run, { ...settings, baseline: 'critic', beta: 0.1, updates: 2 });
    return [...run.who.policy.parameters[3]];
  };
  expect(learnt(6)).toEqual(learnt(6));
  expect(learnt(6)).not.toEqual(learnt(7));
});

test('it learns: two numbers, from nothing, in 120 rollouts', () => {
  const run = trainer(2, 1, true, 1);
  const rewards: number[] = [];
  for (let i = 0; i < 120; i++) {
    const { drawn } = learn(run, { ...settings, group: 16 });
    rewards.push(sum(drawn.flatMap(rewardsOf)) / (16 * QUESTIONS));
  }
  expect(rewards[0]).toBeLessThan(0.1);
  expect(sum(rewards.slice(-10)) / 10).toBeGreaterThan(0.3);
});
