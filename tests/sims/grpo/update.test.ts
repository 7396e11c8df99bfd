import { zeros } from '../../../sims/math/vector.ts';
import { expect, test } from 'vitest';
import { compose, learner, type Answer, type Learner } from '../../../sims/grpo/learner.ts';
import { copyOf, forward, toProbabilities, type Network } from '../../../sims/grpo/network.ts';
import { objective, tokenWeights } from '../../../sims/grpo/objective.ts';
import { distance, improve, policyGradients, type Recipe } from '../../../sims/grpo/update.ts';
import { normal, stream } from '../../../sims/math/random.ts';
import { entropy } from '../../../sims/math/vector.ts';

const recipe: Recipe = {
  low: 0.2,
  high: 0.2,
  average: 'output',
  beta: 0.1,
  entropy: 0.05,
  updates: 1,
  rate: 0.001,
  group: 3,
};

/** A policy, six answers of it to two questions, random advantages, and another policy to lean on. */
function scene(): { who: Learner; answers: Answer[]; advantages: number[][]; reference: Network } {
  const random = stream(1, 'scene');
  const who = learner(2, true, random);
  for (const p of who.policy.parameters) p.forEach((_, i) => (p[i] += 0.1 * normal(random)));
  const reference = learner(2, true, random).policy;
  const questions = [
    { numbers: [3, 4], target: 12 },
    { numbers: [5, 2], target: 7 },
  ];
  const answers = questions.flatMap((question) =>
    [0, 1, 2].map(() => compose(who, question, 0.1, random)),
  );
  return {
    who,
    answers,
    advantages: answers.map(({ steps }) => steps.map(() => normal(random))),
    reference,
  };
}

function ask(net: Network, on: readonly number[]): number[] {
  const p = zeros(net.outputs);
  forward(net, on, zeros(net.hidden), p);
  toProbabilities(p);
  return p;
}

/** The objective with its entropy bonus, from the definitions and a fresh forward pass. */
function valueOf(
  policy: Network,
  { answers, advantages, reference }: ReturnType<typeof scene>,
): number {
  const outputs = answers.map(({ steps }, i) => ({
    logProbs: steps.map(({ on, token }) => Math.log(ask(policy, on)[token])),
    oldLogProbs: steps.map(({ oldLogProb }) => oldLogProb),
    referenceLogProbs: steps.map(({ on, token }) => Math.log(ask(reference, on)[token])),
    advantages: advantages[i],
  }));
  const weights = tokenWeights(
    answers.map(({ steps }) => steps.length),
    'output',
  );
  const undecided = answers.map(({ steps }, i) =>
    steps.reduce((total, { on }) => total + weights[i] * entropy(ask(policy, on)), 0),
  );
  return objective(outputs, recipe).value + recipe.entropy * undecided.reduce((a, b) => a + b);
}

test('the gradient through the network agrees with finite differences', () => {
  const given = scene();
  const { who, answers, advantages, reference } = given;
  const outputs = answers.map(({ steps }, i) => ({
    logProbs: steps.map(({ oldLogProb }) => oldLogProb),
    oldLogProbs: steps.map(({ oldLogProb }) => oldLogProb),
    referenceLogProbs: steps.map(({ on, token }) => Math.log(ask(reference, on)[token])),
    advantages: advantages[i],
  }));
  const { gradient } = objective(outputs, recipe);
  const [even, odd] = policyGradients(who.policy, answers, gradient, recipe);
  const random = stream(2, 'probes');
  for (let probe = 0; probe < 200; probe++) {
    const n = probe % 4;
    const of = even.parameters[n];
    const moving = [...of.keys()].filter((i) => of[i] !== 0 || odd.parameters[n][i] !== 0);
    const i = moving[Math.floor(moving.length * random())];
    const nudged = copyOf(who.policy);
    const at = (by: number): number => {
      nudged.parameters[n][i] = who.policy.parameters[n][i] + by;
      return valueOf(nudged, given);
    };
    const slope = (at(1e-5) - at(-1e-5)) / 2e-5;
    expect(-of[i] - odd.parameters[n][i]).toBeCloseTo(slope, 7);
  }
});

test('small steps up raise the objective', () => {
  const given = scene();
  const values = [valueOf(given.who.policy, given)];
  for (let step = 0; step < 5; step++) {
    for (const { steps } of given.answers) {
      for (const { on, hidden, probabilities } of steps) {
        forward(given.who.policy, on, hidden, probabilities);
        toProbabilities(probabilities);
      }
    }
    improve(given.who, given.answers, given.advantages, given.reference, { ...recipe, rate: 1e-5 });
    values.push(valueOf(given.who.policy, given));
  }
  for (let step = 1; step < values.length; step++)
    expect(values[step]).toBeGreaterThan(values[step - 1]);
});

test('with one update nothing is clipped and the loss says nothing; with many something is', () => {
  const given = scene();
  const centred = given.answers.map(({ steps }, i) => steps.map(() => [1, -1, 0][i % 3]));
  const plain = { ...recipe, beta: 0, entropy: 0 };
  const once = improve(given.who, given.answers, centred, given.reference, plain);
  expect(once.clipFraction).toBe(0);
  expect(once.loss).toBeCloseTo(0, 12);
  const again = scene();
  const many = improve(again.who, again.answers, centred, again.reference, {
    ...plain,
    updates: 30,
    rate: 0.01,
  });
  expect(many.clipFraction).toBeGreaterThan(0);
});

test('no contrast, no bonus, no KL: nothing moves', () => {
  const given = scene();
  const before = copyOf(given.who.policy);
  const none = given.answers.map(({ steps }) => steps.map(() => 0));
  const report = improve(given.who, given.answers, none, given.reference, {
    ...recipe,
    beta: 0,
    entropy: 0,
  });
  expect(given.who.policy.parameters).toEqual(before.parameters);
  expect(report).toMatchObject({ clipFraction: 0, disagreement: 0, agreement: 0 });
  expect(improve(given.who, [], [], given.reference, recipe).loss).toBe(0);
});

test('a very strong KL term brings the policy back to its reference', () => {
  const given = scene();
  const before = distance(given.answers, given.reference).kl;
  const none = given.answers.map(({ steps }) => steps.map(() => 0));
  improve(given.who, given.answers, none, given.reference, {
    ...recipe,
    beta: 1000,
    entropy: 0,
    updates: 60,
    rate: 0.01,
  });
  // only tokens that were written are pulled: the others may stay where they are
  expect(distance(given.answers, given.reference).kl).toBeLessThan(0.3 * before);
});

test('a policy is at no distance from itself', () => {
  const { answers, who } = scene();
  const { kl, entropy: undecided } = distance(answers, who.policy);
  expect(kl).toBeCloseTo(0, 12);
  expect(undecided).toBeGreaterThan(0);
  expect(undecided).toBeLessThan(Math.log(7));
});
