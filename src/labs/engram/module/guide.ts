import type { Frame } from '../../../../sims/engram/experiments/module/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/module/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'One token of the text is another one now. Play: place by place you see whom the convolution listens to.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'Drag the change. Three places look up other rows, and twelve hear it, where the text is long enough.',
      look: 'knob:changed',
      done: { changed: 'changed' },
    },
    {
      text: 'Drag the ring above the text. At which distance do places in between hear nothing?',
      look: 'knob:dilation',
      done: { knob: 'dilation', reaches: (dilation) => dilation === 4 },
    },
    {
      text: 'Now taps of zero, as training starts.',
      look: 'knob:convolution',
      done: { knob: 'convolution', reaches: (convolution) => convolution === 'zero' },
    },
    {
      text: 'One residual branch in place of four: one gate a place, and the reach is the same.',
      look: 'knob:branches',
      done: { knob: 'branches', reaches: (branches) => branches === 1 },
    },
    { text: 'Bet on what a smaller distance does.', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    branchGate: {
      name: 'Gate of a branch',
      tex: String.raw`\term{gate}{\alpha_t^{(m)}} = \sigma\Big(\tfrac1{\sqrt d}\,\mathrm{RMSNorm}(h_t^{(m)})^\top\allowbreak\,\mathrm{RMSNorm}(\term{key}{W_K^{(m)}} e_t)\Big)`,
      source: 'EG eq. 6',
      code: 'layer.ts#engramLayer',
      terms: {
        gate: {
          label: 'mean of the branches’ gates',
          figure: 'gates',
          line: 'contextGate(branch',
          value: ({ gate }) => gate,
        },
        key: { label: 'branches', knob: 'branches', line: 'weights.keys[m]' },
      },
    },
    output: {
      name: 'What is added',
      tex: String.raw`Y = \mathrm{SiLU}\big(\term{taps}{\mathrm{Conv1D}}(\mathrm{RMSNorm}(\tilde V))\big) + \tilde V`,
      source: 'EG eq. 5',
      code: 'layer.ts#engramLayer',
      terms: {
        taps: { label: 'places between two taps', knob: 'dilation', line: 'shortConvolution(' },
      },
    },
  },
  questions: [
    {
      question: 'Why three places apart?',
      answer:
        'The longest window has three tokens, so that is the widest step that leaves no gap: four taps then cover twelve places, each window once.',
    },
    {
      question: 'Do four branches have four tables?',
      answer:
        'No. Table and value are shared; each branch has a key of its own, and so a gate of its own.',
    },
    {
      question: 'Where in the model does it stand?',
      answer:
        'Engram-27B has modules in blocks 2 and 15 of 30. With one module block 2 was best: early enough to spare the blocks after it the work, late enough for a gate that knows some context.',
    },
  ],
  departures: [
    'Nothing is trained: rows, keys and taps are drawn at random, with eight numbers a branch. What is heard, and where, does not depend on it; how loud, does.',
    'Hidden states are drawn too, and stay as they are when the token changes: what attention would carry is left out.',
    'A token is a character, its id the code point.',
  ],
  check: {
    what: 'what the module hands on at every place of the text',
  },
} satisfies Guide<Values, Frame, keyof typeof figures>;
