import type { Frame } from '../../../../sims/fim/experiments/hole/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/hole/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play: a word is cut out of the file, the rest flies into the order in which the network reads it, and it writes.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'The name came back: it stands once more behind the hole. Drag the hole to the opening bracket.',
      look: 'stage',
      done: { knob: 'start', reaches: (start) => start === 7 },
    },
    {
      text: 'Drag on to the closing bracket. Here what stands before is enough, and both readers know.',
      look: 'stage',
      done: { knob: 'start', reaches: (start) => start === 10 },
    },
    {
      text: 'The figure has every place at once. Where the lines part, the suffix knew something.',
      look: 'figure:places',
      done: { changed: 'start' },
    },
    {
      text: 'Make the hole two words wide. It must also stop in time.',
      look: 'knob:size',
      done: { knob: 'size', reaches: (size) => size === 2 },
    },
    {
      text: 'Suffix first: the same words and marks in another order, another network. Is it as sure everywhere?',
      look: 'knob:order',
      done: { knob: 'order', reaches: (order) => order === 'spm' },
    },
    {
      text: 'Train one of your own. For a while it writes anything; then the name is there, all at once.',
      look: 'knob:speaker',
      done: { knob: 'speaker', reaches: (speaker) => speaker === 'here' },
    },
  ],
  equations: {
    order: {
      name: 'The order',
      tex: String.raw`\mathrm{begin}\;\term{prefix}{p}\;\mathrm{hole}\;\term{suffix}{s}\;\mathrm{end}\;\big|\;\term{middle}{m}\;\mathrm{eos}`,
      source: 'CO §3.1.2; V3 §4.1',
      code: 'arrange.ts#ask',
      terms: {
        prefix: {
          label: 'words before the hole',
          knob: 'start',
          line: "layout === 'psm'",
          figure: 'places',
          value: ({ from }) => from,
        },
        suffix: {
          label: 'words behind it',
          knob: 'order',
          line: "layout === 'spm'",
          value: ({ words, to }) => words.length - to,
        },
        middle: {
          label: 'words in the hole',
          knob: 'size',
          value: ({ from, to }) => to - from,
        },
      },
    },
    chance: {
      name: 'How sure',
      tex: String.raw`\term{sure}{P} = \prod_i p\,(m_i \mid \term{asked}{\text{what is asked}},\, m_{<i}) \cdot p\,(\mathrm{eos} \mid \dots)`,
      source: 'next-token prediction; CO §3.1.2',
      code: 'filling.ts#chanceOf',
      terms: {
        sure: {
          label: 'both sides read',
          figure: 'places',
          line: 'chance *=',
          value: ({ sure }) => `${sure.both.toFixed(1)} %`,
        },
        asked: {
          label: 'tokens that it may look at',
          knob: 'order',
          line: 'heard(reader, next)',
          value: ({ asked }) => asked.length,
        },
      },
    },
  },
  questions: [
    {
      question: 'May the network look to the right?',
      answer:
        'No. It is an ordinary causal model and sees only what stands before the token that it writes. The suffix stands before it now: that is the whole trick.',
    },
    {
      question: 'How does it know when to stop?',
      answer:
        'It was trained to write the end token behind the middle. If it does not, the hole overflows; here it may write three tokens at most.',
    },
    {
      question: 'Why must the hole have one or two words?',
      answer:
        'That is what it was trained on. Longer middles it begins rightly and does not end; with cuts anywhere, each particular hole is too rare to be learnt by so small a network in so short a time.',
    },
    {
      question: 'Is suffix first better or worse?',
      answer:
        'Both, here. The name is learnt sooner: in prefix first the middle begins two hops away from the word before the hole. The opening bracket is learnt later and in part: the network that came with the page knows it in some files and guesses in others. DeepSeek uses prefix first alone.',
    },
    {
      question: 'Does it far surpass models that only read from the left?',
      answer:
        'The sentence has no number. The models that the paper compares with, CodeLlama and StarCoder, were trained to fill as well.',
    },
  ],
  departures: [
    'A network of some twenty thousand numbers on a made language of 44 words; nine tenths of its documents were rearranged, where DeepSeek-Coder takes half.',
    'What came with the page was trained 3,000 steps, one in the page 1,200. The page says which of the two is speaking.',
    'The likeliest token is written each time. Chance is not drawn.',
    'Suffix first with a mark between prefix and middle is ours.',
    'Read from the left alone, it is the same network, asked with the bare prefix: one tenth of its documents were plain.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
