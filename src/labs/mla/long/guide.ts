import type { Frame } from '../../../../sims/mla/experiments/long/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/long/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Position is told by 32 hands that turn at different speeds. Play: the distance grows to 40 times what training showed. Then drag it.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Leave the frequencies as trained and play again. Nine slow hands go where they have never been.',
      look: 'knob:scheme',
      done: { knob: 'scheme', reaches: (scheme) => scheme === 'plain' },
    },
    {
      text: 'Slow all hands down. None leaves, but the score of the next token is hardly lower than that of the token itself: neighbours look alike.',
      look: 'knob:scheme',
      done: { knob: 'scheme', reaches: (scheme) => scheme === 'interpolated' },
    },
    {
      text: 'YaRN slows the slow hands only. Go back to it and look at the ramp between hands 11 and 24.',
      look: 'figure:period',
      done: { knob: 'scheme', reaches: (scheme) => scheme === 'yarn' },
    },
    {
      text: 'Drag the bars: silence the fast pairs and see the score lose its detail.',
      look: 'figure:attention',
      done: { changed: 'query' },
    },
    {
      text: 'Take the sharpening down to 0. The attention spreads over more tokens.',
      look: 'knob:mscale',
      done: { knob: 'mscale', reaches: (mscale) => mscale < 0.1 },
    },
    { text: 'Bet what slowing every hand does.', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    frequencies: {
      name: 'The new frequencies',
      tex: String.raw`\theta'_i = \term{keep}{\gamma_i}\, \theta_i + (1 - \term{keep}{\gamma_i})\, \frac{\theta_i}{\term{factor}{s}}`,
      source: 'YaRN arXiv:2309.00071; V2 §3.1.4',
      code: 'yarn.ts#yarn',
      terms: {
        keep: {
          label: 'how much is kept',
          knob: 'scheme',
          figure: 'period',
          line: 'keep',
        },
        factor: {
          label: 'factor',
          knob: 'factor',
          line: 'factor',
          value: (_, { factor }) => factor,
        },
      },
    },
    softmaxScale: {
      name: 'The softmax scale',
      tex: String.raw`\frac{\term{m}{m}^2}{\sqrt{d_h + d_h^R}},\qquad \term{m}{m} = 0.1 \cdot \term{mscale}{\text{mscale}} \cdot \ln s + 1`,
      source: 'DeepSeek-V3 inference/model.py',
      code: 'yarn.ts#softmaxScale',
      terms: {
        m: {
          label: 'multiplier; it acts squared',
          figure: 'spread',
          line: 'magnitude',
          value: ({ magnitude }) => magnitude,
        },
        mscale: {
          label: 'sharpening',
          knob: 'mscale',
          value: (_, { mscale }) => mscale,
        },
      },
    },
    score: {
      name: 'Score of equal query and key: of two positions only the distance is left',
      tex: String.raw`\frac{\sum_i \term{strength}{a_i}^2 \cos(\theta'_i\, \term{distance}{\Delta})}{\sum_i \term{strength}{a_i}^2}`,
      source: 'RoPE arXiv:2104.09864',
      code: 'distance.ts#scoreAt',
      terms: {
        strength: {
          label: 'how strongly a pair is used',
          knob: 'query',
          figure: 'attention',
          line: 'squares',
        },
        distance: {
          label: 'distance in tokens',
          figure: 'angles',
          line: 'distance',
          value: ({ distance }) => distance,
        },
      },
    },
  },
  questions: [
    {
      question: 'Does YaRN change the cache?',
      answer:
        'No. It changes angles and the temperature of the logits. Of MLA’s cache only the 64 rotary numbers are turned at all.',
    },
    {
      question: 'Is it only for long prompts?',
      answer:
        'No. Once it is on, short contexts too are computed with the new frequencies and the new scale. That is why some training follows.',
    },
    {
      question: 'Is V3’s configuration that of V2?',
      answer:
        'Nearly. V3 says so, but V2’s report has 0.0707 ln s + 1 and V3’s 0.1 ln s + 1. Squared and at s = 40 that is 1.59 against 1.87.',
    },
    {
      question: 'Why do other libraries give other numbers for the same weights?',
      answer:
        'They may pair the two halves of the vector in place of neighbours. DeepSeek’s code turns (x₀, x₁), (x₂, x₃) and so on.',
    },
  ],
  departures: [
    'Angles and scores only: nothing is trained, so nothing is said about how well a model copes.',
    'Query and key are equal and use every pair alike unless you drag the bars. Content scores are left out.',
    'A hand counts as beyond once it has left the range that it passed over in training; hands that made a whole turn there have none to leave. A hand that goes round may point into its range again, and still counts.',
    'The other schemes do not sharpen here.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
