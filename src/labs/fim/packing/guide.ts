import type { Frame } from '../../../../sims/fim/experiments/packing/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/packing/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play: the same documents become two strips. Some get a hole: prefix, suffix and last the middle, which the model is to write.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Drag the blade. In the upper strip a hole that a cut hits turns coral: its middle no longer stands with both its sides.',
      look: 'stage',
      done: { changed: 'window' },
    },
    {
      text: 'Rearrange every document. The upper strip has ten holes now. How many are torn?',
      look: 'knob:rate',
      done: { knob: 'rate', reaches: (rate) => rate === 1 },
    },
    {
      text: 'Write longer documents. Counted and formula agree: length less one, over the window.',
      look: 'figure:torn',
      done: { changed: 'length' },
    },
    {
      text: 'In the lower strip nothing is ever torn. Its price: words left out, and windows that begin inside a document.',
      look: 'stage',
      done: { changed: 'window' },
    },
    {
      text: 'Holes are also filled in an editor, where somebody types at the cursor. Set it to the start of the file: prefix first has to read nearly all again.',
      look: 'figure:cached',
      done: { knob: 'cursor', reaches: (cursor) => cursor <= 4 },
    },
    {
      text: 'Point at the hit in the equation: how far two prompts are the same.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    order: {
      name: 'Prefix first',
      tex: String.raw`\mathrm{begin}\;\term{prefix}{p}\;\mathrm{hole}\;\term{suffix}{s}\;\mathrm{end}\;\big|\;m\;\mathrm{eos}`,
      source: 'CO §3.1.2; V3 §4.1',
      code: 'arrange.ts#ask',
      terms: {
        prefix: {
          label: 'what stands before the hole',
          knob: 'cursor',
          line: "layout === 'psm'",
          figure: 'cached',
          value: () => 24,
        },
        suffix: {
          label: 'what stands behind it',
          line: "layout === 'spm'",
          figure: 'cached',
          value: () => 24,
        },
      },
    },
    tear: {
      name: 'Torn',
      tex: String.raw`P(\text{torn}) = \min\!\Big(1,\; \frac{\term{length}{L} - 1}{\term{window}{W}}\Big)`,
      source: 'our arithmetic',
      code: 'pack.ts#tearChance',
      terms: {
        length: {
          label: 'tokens of a rearranged document: words and four more',
          knob: 'length',
          line: 'length - 1',
          figure: 'torn',
          value: (_frame, { length }) => length + 4,
        },
        window: { knob: 'window', line: '/ window', figure: 'torn' },
      },
    },
    hit: {
      name: 'Cached',
      tex: String.raw`\term{hit}{h} = \max\{\,i : \term{prompt}{x_1 \dots x_i} = x'_1 \dots x'_i\,\}`,
      source: 'any causal model',
      code: 'cache.ts#hitLength',
      terms: {
        hit: {
          label: 'tokens that need no reading, prefix first',
          line: 'return hit',
          figure: 'cached',
          value: ({ cached }) => cached.psm,
        },
        prompt: {
          label: 'tokens of the prompt',
          knob: 'cursor',
          line: 'isSame(before[hit], after[hit])',
          value: ({ asked }) => asked,
        },
      },
    },
  },
  questions: [
    {
      question: 'Why does DeepSeek rearrange before packing, if that tears holes?',
      answer:
        'Its papers follow the original work and say only that it is done per document, before packing. With documents of a few hundred tokens and windows of 4,096 few are torn. In a torn hole the model still learns to predict the next token; what it does not learn there is to look at both sides.',
    },
    {
      question: 'And if somebody types <｜fim▁hole｜> into the file?',
      answer:
        'Then it must stay text. Here a sentinel is a token of another kind, not a string, so that no text can become one. A tokenizer that turns such strings into sentinels lets a file rearrange itself.',
    },
    {
      question: 'Is a document cut between characters or between tokens?',
      answer:
        'DeepSeek does not say. Cut between characters, odd tokens arise at the edges, as they do where a real cursor stands; cut between tokens, they do not. Here documents are cut between words, texts between code points, never inside one.',
    },
    {
      question: 'Does DeepSeek have SPM?',
      answer:
        'No: prefix first in all its papers. The suffix-first order shown here uses its three marks and is ours. Others put both marks in front and nothing between prefix and middle; then where the one ends cannot be told afterwards.',
    },
    {
      question: 'How does the loss know which part is the middle?',
      answer:
        'It does not. It is next-token prediction over all of the rearranged text, prefix and suffix included.',
    },
  ],
  departures: [
    'Documents are a few words of a small made language, windows 24 to 40 tokens instead of 4,096.',
    'The last window is left short. Real packing fills it with the next documents.',
    'That windows were cut first in the original work, and that editors like the suffix first for its cache, is second-hand.',
    'The cache here holds single tokens. Real ones keep blocks and round down.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
