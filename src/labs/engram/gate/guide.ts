import type { Frame } from '../../../../sims/engram/experiments/gate/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/gate/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'A small model reads Moby-Dick, character by character. Play, and watch its gate dip where a word begins.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Let it read on to the end. Coral is the same model with an empty table.',
      look: 'figure:loss',
      done: { did: 'finish' },
    },
    {
      text: 'Write a sentence of your own.',
      look: 'knob:sentence',
      done: { changed: 'sentence' },
    },
    {
      text: 'Drag the poison to another character. Every place that reads its slot turns coral.',
      look: 'knob:poisoned',
      done: { changed: 'poisoned' },
    },
    {
      text: 'Make it stronger.',
      look: 'knob:poison',
      done: { knob: 'poison', reaches: (poison) => poison > 2 },
    },
    {
      text: 'Now four heads. The same poison reaches a quarter of what is read.',
      look: 'knob:heads',
      done: { knob: 'heads', reaches: (heads) => heads === '4' },
    },
    {
      text: 'Let it learn from another text, or from your own.',
      look: 'knob:source',
      done: { changed: 'source' },
    },
  ],
  equations: {
    contextGate: {
      name: 'Gate',
      tex: String.raw`\term{gate}{\alpha_t} = \sigma\Big(\tfrac1{\sqrt d}\,\mathrm{RMSNorm}(\term{hidden}{h_t})^\top\allowbreak\,\mathrm{RMSNorm}(\term{key}{W_K e_t})\Big)`,
      source: 'EG eq. 3 and 4',
      code: 'gate.ts#gateForward',
      terms: {
        gate: {
          label: 'mean gate',
          knob: 'gate',
          figure: 'gate',
          line: 'sigmoid',
          value: ({ gate }) => gate.all,
        },
        hidden: {
          label: 'what the context made of this place',
          knob: 'sentence',
          line: 'rmsNormInto(hidden',
        },
        key: {
          label: 'what the memory holds for it',
          knob: 'heads',
          line: 'rmsNormInto(key',
        },
      },
    },
  },
  questions: [
    {
      question: 'Is a collision as bad as poison?',
      answer:
        'No. Two phrases that share a row from the start learn a row that serves both as well as it can. Poison comes after learning, and nothing could prepare for it.',
    },
    {
      question: 'Are n-grams made of characters or of words?',
      answer:
        'Of folded token ids. In this small model a token is a character, which is why it looks three and four of them back in English, two and three in Chinese.',
    },
    {
      question: 'Why is the gate low at the start of a word?',
      answer:
        'After one letter, a phrase of three or four characters still reaches into the word before. The table has seldom seen just that, and what it holds says little about what follows.',
    },
  ],
  departures: [
    'A model of characters: a window of eight, one block, width 32, one memory layer without convolution.',
    'Text is lower case, with the 38 commonest characters of English or the 238 commonest of Chinese told apart; all others are one.',
    'N-grams of three and four characters in English, two and three in Chinese; the paper takes two and three tokens.',
    'Gates that open most at the end of names were looked for and not seen.',
    'From one head to four the loss on unseen text fell by only 0.03 and 0.05 with the seeds 1 and 2; what more heads lower is the harm by poison.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
