import type { Frame } from '../../../../sims/grpo/experiments/thinking/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/thinking/knobs.ts';
import { mean } from '../../../../sims/math/vector.ts';
import { bet, type Claims } from '../../contract/claims.ts';

/** Mean over the last five frames. */
const ending = (frames: readonly Frame[], key: 'pathWrong' | 'pathRight'): number =>
  mean(frames.slice(-5).map((frame) => frame[key].output));

export const claims = {
  sentences: {
    split:
      'Where length cannot pay, wrong answers take {pathWrong.output} steps under GRPO and {pathWrong.constant} under Dr. GRPO; right ones {pathRight.output} and {pathRight.constant}. Where it pays, all take {payLength.output} and {payLength.constant}, and {payAccuracy.output} and {payAccuracy.constant} of them are right.',
    hidden:
      'The policy cannot see whether it is on the track. Where length cannot pay, wrong answers take {pathWrong.output} steps under GRPO and right ones {pathRight.output}: they can only drift together.',
  },
  say: (_, { visible }) => (visible ? 'split' : 'hidden'),
  scenarios: {
    twoWorlds: { label: 'Two worlds, one start: bias beside reason', values: {} },
    blind: { label: 'It cannot see the track: nothing splits', values: { visible: false } },
    noStd: { label: 'Without the std the bias is still there', values: { std: 'none' } },
    noGain: {
      label: 'A step finds nothing: then no length pays',
      values: { world: 'pay', gain: [0, 0, 0, 0] },
    },
    bigSteps: {
      label: 'Every step helps a lot: answers stay short',
      values: { world: 'pay', gain: [0.9, 0.9, 0.9, 0.9] },
    },
    longer: { label: 'Twice as long a training', values: { updates: 1200 } },
  },
  bets: {
    blind: bet({
      question:
        'Hide from the policy whether it is on the right track. Do wrong answers still grow under GRPO where length cannot pay?',
      before: {},
      change: { visible: false },
      outcomes: {
        same: 'they grow as before',
        less: 'they grow, but much less',
        none: 'they do not grow',
      },
      judge: (changed, before) => {
        const grown = ending(changed, 'pathWrong') - changed[0].pathWrong.output;
        const grownBefore = ending(before, 'pathWrong') - before[0].pathWrong.output;
        return grown > 0.75 * grownBefore ? 'same' : grown > 0.1 * grownBefore ? 'less' : 'none';
      },
      because:
        'To stretch wrong answers only, the policy must know which will be wrong. If it cannot see that, one length serves both kinds.',
    }),
    noStd: bet({
      question: 'Leave out the division by the std. Does the bias on length go away?',
      before: {},
      change: { std: 'none' },
      outcomes: { gone: 'it goes away', smaller: 'it stays, somewhat smaller', grows: 'it grows' },
      judge: (changed, before) => {
        const gap = (frames: readonly Frame[]): number =>
          ending(frames, 'pathWrong') - ending(frames, 'pathRight');
        const ratio = gap(changed) / gap(before);
        return ratio < 0.25 ? 'gone' : ratio <= 1 ? 'smaller' : 'grows';
      },
      because:
        'The cause is 1/|o|: the same punishment is spread over more tokens when a wrong answer is longer. The std changes the pace.',
    }),
  },
  paper: {
    publishedLength: {
      what: 'Length of R1-Zero’s answers, start and step 8,400',
      published: 'about 500 → 10,000 tokens (±20 %)',
      source: 'R1 figure 3, first version',
      note: 'Read off the chart. Here a step of thinking stands for many tokens, and 32 is the most; only the direction compares.',
    },
    growth: {
      what: 'Growth of all answers where length pays (GRPO)',
      published: '—',
      source: 'this page',
      measured: ({ payLength }, _, [first]) => payLength.output / first.payLength.output,
      digits: 2,
      unit: 'times',
    },
    wrongLength: {
      what: 'Wrong answers become shorter under Dr. GRPO than under GRPO',
      published: 'yes, at about the same score (curves)',
      source: 'DR figure 6',
      measured: ({ pathWrong }) => pathWrong.constant / pathWrong.output,
      digits: 2,
      unit: 'times as long',
      note: 'Measured where length cannot pay. Where it pays, wrong answers grow under both.',
    },
  },
  words: {
    title: '{world}: {growth}',
    path: 'Here thinking longer never helps',
    pay: 'Here thinking longer helps',
    nothing: 'Here no step finds anything',
    caption: 'a row is an answer, a brick a step of thinking',
    bothGrow: 'wrong answers grow under both',
    grpoGrows: 'wrong answers grow under GRPO alone',
    equalGrows: 'wrong answers grow under Dr. GRPO alone',
    noneGrow: 'wrong answers have not grown',
    output: 'GRPO',
    outputHow: 'divides an answer’s loss by its length: a long wrong one is punished less a step',
    outputHowShort: 'divides by the length',
    constant: 'Dr. GRPO',
    constantHow: 'divides every answer’s loss by the same number: length earns nothing',
    constantHowShort: 'divides all alike',
    right: 'right',
    wrong: 'wrong',
    mean: 'mean of all wrong answers',
    meanShort: 'mean wrong',
    unit: 'steps, wrong answers',
    unitShort: 'steps',
    times: '{times} × the start',
    rightSteps: '{steps} steps, right answers',
    rightShort: '{steps} right',
    accuracy: '{percent} % of answers right',
    accuracyShort: '{percent} % right',
    start: 'start: {steps}',
    steps: '{steps} steps',
    hint: 'switch the world',
    never: 'thinking never helps',
    helps: 'thinking helps',
    pair: 'wrong: GRPO {grpo}, Dr. GRPO {equal}',
    pairShort: 'wrong {grpo}, {equal}',
    worldName: 'World that is drawn',
    rightTrail: 'Right after {steps} steps; each counts {push} of an answer',
    wrongTrail: 'Wrong after {steps} steps; each counts {push} of an answer',
    begun: 'Mean length before anything was learnt: {steps} steps',
    meanOf: '{steps} steps: the mean of ten updates’ answers, of which eight are drawn',
  },
  repeat: {
    label: 'Wrong answers where length cannot pay, over five seeds',
    seeds: 5,
    of: ['pathWrong.output', 'pathWrong.tokens', 'pathWrong.critic', 'pathWrong.reinforce'],
    against: 'pathWrong.constant',
  },
} satisfies Claims<Values, Frame>;
