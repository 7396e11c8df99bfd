import type { Frame } from '../../../../sims/mtp/experiments/drafts/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/drafts/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play. Each pass of the model writes a letter of its own, and the drafts before it if it agrees. A column is a pass.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'No column gets over the coral wall: with one draft two tokens a pass, never three.',
      look: 'stage',
      done: { step: 20 },
    },
    {
      text: 'Drag the wall up to six drafts. The module now guesses from its own guesses.',
      look: 'stage',
      done: { knob: 'drafts', reaches: (drafts) => drafts === 6 },
    },
    {
      text: 'Look at the last pass: a draft is kept if its die falls below what the model allows it. Where one is rejected, all after it are thrown away.',
      look: 'stage',
      done: { did: 'finish' },
    },
    { text: 'Would a plain look-up do? Bet.', look: 'bet', done: { did: 'bet' } },
    {
      text: 'Set the temperature to 0. Whatever the drafter, the text is now the same, letter for letter.',
      look: 'knob:temperature',
      done: { knob: 'temperature', reaches: (temperature) => temperature === 0 },
    },
    {
      text: 'Make drafts dear. The chart shows how many of them still pay.',
      look: 'knob:cost',
      done: { knob: 'cost', reaches: (cost) => cost >= 0.3 },
    },
  ],
  equations: {
    verify: {
      name: 'One pass',
      tex: 'u_i<\\term{keep}{\\min\\big(1,\\,p_i(x_i)/q_i(x_i)\\big)}\\;\\to\\;x_i,\\quad i\\le\\term{gamma}{\\gamma}',
      source: 'DSpark §2.1; Leviathan 2023',
      code: 'speculative.ts#verify',
      terms: {
        keep: {
          label: 'Chance to be kept',
          line: 'keep',
          value: ({ branches }) => branches[0]?.keep,
        },
        gamma: { knob: 'drafts', line: 'drafts.length' },
      },
    },
    combine: {
      name: 'What the module reads',
      tex: "h'_i=M\\,[\\mathrm{RMSNorm}(h_i)\\,;\\,\\mathrm{RMSNorm}(\\mathrm{Emb}(t_{i+1}))]",
      source: 'V3 eq. 21',
      code: 'drafters.ts#combined',
      terms: {},
    },
    temperature: {
      name: 'The same temperature for both',
      tex: 'p=\\mathrm{softmax}(z/\\term{temperature}{\\tau})',
      source: 'Leviathan 2023',
      code: 'drafters.ts#tempered',
      terms: { temperature: { knob: 'temperature', line: 'temperature' } },
    },
    speedUp: {
      name: 'What drafts bring, and what they cost',
      tex: '\\term{speed}{S}=\\frac{1-\\term{alpha}{\\alpha}^{\\gamma+1}}{(1-\\alpha)(\\term{gamma}{\\gamma}\\,\\term{cost}{c}+1)}',
      source: 'Leviathan 2023',
      code: 'speculative.ts#speedUp',
      terms: {
        speed: { label: 'Speed', figure: 'speed', value: ({ speed }) => speed },
        alpha: {
          label: 'Acceptance',
          figure: 'place',
          value: ({ acceptance }) => acceptance / 100,
        },
        gamma: { knob: 'drafts', line: 'drafts' },
        cost: { knob: 'cost', line: 'cost' },
      },
    },
  },
  questions: [
    {
      question: 'V3 writes three times as fast as V2: is that multi-token prediction?',
      answer:
        'Not with one draft a pass: a pass then writes at most two tokens. V3 reports 85 to 90 % acceptance and 1.8 times the tokens a second.',
    },
    {
      question: 'Is an accepted draft right?',
      answer:
        'It agrees with the main model. These models have 31,000 weights and write nonsense; their modules agree with the nonsense.',
    },
    {
      question: 'What else is this called?',
      answer:
        'Speculative decoding. Any drafter will do; V3 uses the module that multi-token prediction trained anyway, in place of throwing it away.',
    },
    {
      question: 'Which model is talking?',
      answer:
        'One of four that ship with the page, one a kind of text. A script in the repository trains them from fixed seeds, 700 steps each, main model and module together; nothing is trained on this page.',
    },
    {
      question: 'Why does the look-up win at temperature 0?',
      answer:
        'So small a model, always taking its most likely letter, soon goes round in a loop, and a loop is what a look-up knows best. It is no sign of quality: look at the text.',
    },
    {
      question: 'Why did DeepSeek stay with one draft?',
      answer:
        'A draft counts only if all before it were accepted, and a busy server pays for checking each. In V4’s service a drafter that decides by its confidence how many to check replaced it.',
    },
  ],
  departures: [
    'Letters, not tokens; two layers of width 32. On so small a model the module costs 0.67 of a pass in multiplications; V3’s is one layer beside 61. The cost is therefore a knob.',
    'A pass is counted as one, however many drafts it checks: with many requests at once that is not so.',
    'The module was trained for one draft. For more it is chained on itself, here as measured, never trained so.',
    'Each layer looks at the last 32 letters, as in training.',
    'The look-up knows the last 1,000 letters and drafts nothing where none of its endings, 6 to 2 letters long, was there before.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
