import type { Frame } from '../../../../sims/mtp/experiments/overlap/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/overlap/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play. A draft is a dart at the coral hill. In the teal it is kept; above it, a word is drawn from the blue that sticks out.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Let it run. Beneath, teal balls are kept drafts, blue ones replaced others. Together they reach the black lines: the model’s own hill.',
      look: 'stage',
      done: { did: 'finish' },
    },
    {
      text: 'Drag coral dots until both hills agree. The overlap nears 100 %.',
      look: 'stage',
      done: { changed: 'draft' },
    },
    {
      text: 'What if the draft knew nothing at all? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Replace rejected drafts from the whole hill of the model. It sounds fair. Look at the coral lines.',
      look: 'knob:rule',
      done: { knob: 'rule', reaches: (rule) => rule === 'model' },
    },
    {
      text: 'Start from nothing in common: every draft is rejected, and what is written is still the model’s.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
  ],
  equations: {
    acceptance: {
      name: 'How many drafts are kept',
      tex: '\\term{alpha}{\\alpha}=\\sum_x\\min\\big(\\term{p}{p(x)},\\,\\term{q}{q(x)}\\big)=1-\\tfrac12\\lVert p-q\\rVert_1',
      source: 'DSpark eq. 8',
      code: 'speculative.ts#acceptance',
      terms: {
        alpha: {
          label: 'Share of drafts that are kept',
          figure: 'kept',
          value: ({ overlap }) => overlap / 100,
        },
        p: { knob: 'model', line: 'p.map', value: ({ p }) => `${p.length}` },
        q: { knob: 'draft', line: 'q[x]', value: ({ q }) => `${q.length}` },
      },
    },
    residual: {
      name: 'What a rejected draft is replaced from',
      tex: '\\term{residual}{r(x)}=\\frac{\\max(0,\\,p(x)-q(x))}{\\sum_y\\max(0,\\,p(y)-q(y))}',
      source: 'DSpark §2.1',
      code: 'speculative.ts#residual',
      terms: {
        residual: {
          label: 'The residual',
          figure: 'residual',
          line: 'over',
          value: ({ residual }) => `${residual.length}`,
        },
      },
    },
    verify: {
      name: 'One cycle',
      tex: '\\term{die}{u}<\\term{keep}{\\min\\big(1,\\,p(x)/q(x)\\big)}\\;\\to\\;x',
      source: 'DSpark §2.1; Leviathan 2023',
      code: 'speculative.ts#verify',
      at: 1,
      terms: {
        die: { label: 'The die', line: 'die', value: ({ die }) => die },
        keep: { label: 'Chance to be kept', line: 'keep', value: ({ keep }) => keep },
      },
    },
    tokens: {
      name: 'Tokens a pass',
      tex: '\\term{perPass}{E}=\\frac{1-\\alpha^{\\gamma+1}}{1-\\alpha}=1+\\alpha\\quad(\\gamma=1)',
      source: 'Leviathan 2023',
      code: 'speculative.ts#tokensPerCycle',
      terms: {
        perPass: { label: 'Tokens a pass', value: ({ perPass }) => perPass },
      },
    },
  },
  questions: [
    {
      question: 'Does a bad draft make the text worse?',
      answer:
        'No. It costs time: more drafts are rejected. What is written has the model’s distribution with any draft, as the sum over all cases shows.',
    },
    {
      question: 'What has it to do with multi-token prediction?',
      answer:
        'Its module is the drafter: trained to guess one token further, it draws the coral hill. The rule itself is speculative decoding and takes any drafter.',
    },
    {
      question: 'Is a kept draft right?',
      answer:
        'It agrees with the main model, no more. Where the model errs, a good draft errs with it.',
    },
    {
      question: 'Why not simply draw from the model again after a rejection?',
      answer:
        'Kept drafts have already written min(p, q) of every word. Only p − q is still missing, where it is positive. Drawing from all of p gives the other words a second time.',
    },
    {
      question: 'May one choose by the drafts how many of them to check?',
      answer:
        'Not by those that the choice decides about. In DSpark’s example a schedule that looks ahead checks after A and not after B, and writes A with 0.85 where the model has 0.70.',
    },
    {
      question: 'And with the most likely token only?',
      answer:
        'Then a draft is kept if it is the model’s most likely token, and the text is the same as without drafts, letter for letter.',
    },
  ],
  departures: [
    'Two hills drawn by hand over eight words; a vocabulary has a hundred thousand and more, and the last word here stands for one word, not for the rest.',
    'Only the first token of a cycle is counted. A kept draft brings one more token of the model’s own, which belongs to the next place.',
    'One draft a cycle; with more of them the same rule goes on from left to right until the first rejection.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
