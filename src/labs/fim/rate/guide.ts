import type { Frame } from '../../../../sims/fim/experiments/rate/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/rate/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play: a network is trained here on documents that were all rearranged. It takes half a minute.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'The upper bar grows, the lower one does not: going on with a text seems lost. Let it finish.',
      look: 'stage',
      done: { did: 'finish' },
    },
    {
      text: 'Now ask as it was trained: put the begin mark in front of the text.',
      look: 'knob:behind',
      done: { knob: 'behind', reaches: (behind) => behind },
    },
    {
      text: 'And do not count what it gives to marks. The lower bar comes back: it was waiting for a hole.',
      look: 'knob:without',
      done: { knob: 'without', reaches: (without) => without },
    },
    {
      text: 'What is still missing stands at the end: no last word ever stood there without a hole before it.',
      look: 'figure:lostAt',
      done: { did: 'term' },
    },
    {
      text: 'Take half, as DeepSeek-Coder did, and train again. Asked plainly, the lower bar is full now, and the upper one grows all the same.',
      look: 'knob:rate',
      done: { knob: 'rate', reaches: (rate) => rate === 0.5 },
    },
    {
      text: 'Suffix first learns names far sooner, and the opening bracket hardly. Watch both lines.',
      look: 'figure:filled',
      done: { knob: 'order', reaches: (order) => order === 'spm' },
    },
  ],
  equations: {
    rate: {
      name: 'The rate',
      tex: String.raw`x = \begin{cases} \mathrm{begin}\,p\,\mathrm{hole}\,s\,\mathrm{end}\,m\,\mathrm{eos} & \text{with probability } \term{rate}{\rho} \\ p\,m\,s\,\mathrm{eos} & \text{otherwise} \end{cases}`,
      source: 'CO §3.1.2; V3 §4.1',
      code: 'rate.ts#make',
      terms: {
        rate: { knob: 'rate', line: 'random() < rate', figure: 'goingOn' },
      },
    },
    goingOn: {
      name: 'Going on',
      tex: String.raw`\term{loss}{L} = -\frac{1}{n} \sum_i \log \frac{p(\term{word}{x_i})}{\sum_{\term{among}{w}} p(w)}`,
      source: 'next-token loss; the sum over words alone is ours',
      code: 'needles.ts#losses',
      terms: {
        loss: {
          label: 'asked bare, marks counted',
          figure: 'goingOn',
          line: 'logSumExp(others)',
          value: ({ goingOn }) => goingOn.bare,
        },
        word: {
          label: 'words of the document but its first',
          knob: 'behind',
          line: 'right[i]',
        },
        among: {
          label: 'all ids, or words alone',
          knob: 'without',
          line: 'amongWords ?',
          value: (_frame, { without }) => (without ? 44 : 49),
        },
      },
    },
  },
  questions: [
    {
      question: 'So does filling cost nothing?',
      answer:
        'In this toy next to nothing up to nine tenths. At one nearly all of what bare text shows is a matter of asking; a little is left near the end of a text. The paper sees a trade-off at 100 % and took one half. A benchmark that asks bare would show the same.',
    },
    {
      question: 'Why does it wait for a mark?',
      answer:
        'At 100 % every text that it met had a hole, and the nearer the end, the surer the hole was still to come. So it gives the mark of the hole its probability, rightly by its own experience.',
    },
    {
      question: 'Could V3’s tenth be enough?',
      answer:
        'Here, in 1,200 steps, hardly: a tenth of so few documents is little. V3 had trillions of tokens. The toy says nothing about how much is enough.',
    },
    {
      question: 'Why does prefix first learn the name later than suffix first?',
      answer:
        'In prefix first the word before the hole is far from where the middle begins, in suffix first it is the neighbour. For the opening bracket it is the other way round.',
    },
  ],
  departures: [
    'A made language of 44 words; holes of one or two words. Filling is measured on 64 documents, names and opening brackets alike, greedily, and it must stop.',
    'The loss counts all words but the first. The last word is asked too, though at ρ = 1 none ever stood there without a hole before it: that is most of what remains.',
    'Tried ahead on other documents, what remains at ρ = 1 was smaller, below 0.01 nats. Here it is what you see.',
    'One seed a run. The opening bracket is learnt late, and by some seeds not in 1,200 steps.',
    'Masked spans, which the paper compared, are not built.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
