import type { Frame } from '../../../../sims/mla/experiments/cache/frame.ts';
import { deployed, type Values } from '../../../../sims/mla/experiments/cache/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    now: 'With {context} tokens a sequence V2 fills {gigabytes.v2} GB: {cutOfHeads} % less than with keys and values for each of its heads ({gigabytes.multiHead} GB), {cut} % less than DeepSeek 67B ({gigabytes.dense67b} GB).',
  },
  scenarios: {
    equalPrecision: { label: 'Equal precision: 16 bits for every model', values: {} },
    deployed: { label: 'V2 as deployed: 6 bits a number', values: { bits: deployed } },
    oneReader: {
      label: 'One reader with 128K tokens: MLA needs a ninth of the card',
      values: { batch: 1 },
    },
    fewerHeads: {
      label: 'Half the heads for your model',
      values: { heads: 64, latent: 512 },
    },
    twoGroups: {
      label: 'GQA with two groups in place of a latent',
      values: { kind: 'grouped', groups: 2 },
    },
    everyHead: { label: 'Every head its own: no card holds it', values: { kind: 'multi' } },
  },
  bets: {
    sixBits: bet({
      question:
        'V2 stores its cache in 6 bits in place of 16; DeepSeek 67B stays at 16. How far below 67B is V2 now?',
      before: {},
      change: { bits: deployed },
      outcomes: { about82: 'About 82 %', about93: 'About 93 %', about98: 'About 98 %' },
      judge(changed) {
        const { cut } = last(changed);
        return cut <= 87.75 ? 'about82' : cut <= 95.75 ? 'about93' : 'about98'; // the nearest
      },
      because:
        'The architecture alone cuts 82.2 % in equal precision. Six bits in place of sixteen bring it to the published 93.3 %. 98.2 % is the cut against plain attention with V2’s own heads.',
    }),
    moreHeads: bet({
      question:
        'Your model has MLA. You double its heads from 64 to 128. What happens to its cache?',
      before: { heads: 64 },
      change: { heads: 128 },
      outcomes: { doubles: 'It doubles', grows: 'It grows a little', same: 'It stays the same' },
      judge(changed, before) {
        const ratio = last(changed).gigabytes.yours / last(before).gigabytes.yours;
        return ratio === 1 ? 'same' : ratio < 1.5 ? 'grows' : 'doubles';
      },
      because: 'The latent is one for all heads. How many heads rebuild from it does not matter.',
    }),
    grouped: bet({
      question:
        'Your model has MLA with a latent of 512. You give it GQA with 2 groups of 128 instead. Its cache …',
      before: { latent: 512 },
      change: { latent: 512, kind: 'grouped', groups: 2 },
      outcomes: { grows: 'grows', same: 'stays the same', shrinks: 'shrinks' },
      judge(changed, before) {
        const more = last(changed).gigabytes.yours - last(before).gigabytes.yours;
        return more > 0 ? 'grows' : more < 0 ? 'shrinks' : 'same';
      },
      because:
        '512 + 64 numbers are as many as 2.25 groups of keys and values. The point of MLA is not the smallest cache; it is what all heads can still read from it.',
    }),
  },
  paper: {
    reduction: {
      what: 'KV cache of V2 below DeepSeek 67B',
      published: '93.3 %',
      source: 'V2 abstract, Fig. 1(b)',
      measured: ({ cut }) => cut,
      digits: 2,
      unit: '%',
      note: 'With the bits set above. Against a GQA model and with a 6-bit cache; in equal bits 82.2 %.',
    },
    perTokenV2: {
      what: 'Cache of V2 a token',
      published: '34.6K elements',
      source: 'V2 Table 9',
      measured: ({ elements }) => elements.v2,
      digits: 0,
    },
    perTokenLite: {
      what: 'Cache of V2-Lite a token',
      published: '15.6K elements',
      source: 'V2 Table 9',
      measured: ({ elements }) => elements.v2lite,
      digits: 0,
    },
    mhaBaseline: {
      what: 'The MHA that the large MLA model is compared with',
      published: '860.2K elements',
      source: 'V2 Table 9',
      measured: ({ elements }) => elements.multiHead,
      digits: 0,
      note: 'Not the same thing: the published baseline has n_h·l = 3,360, so fewer heads than V2’s 128 in 60 layers.',
    },
    longCache: {
      what: 'Cache of V3 at 128K tokens',
      published: '8.72 GiB',
      source: 'FlashMLA docs/20250929-hopper-fp8-sparse-deep-dive.md',
      measured: ({ elements, bits }) => (elements.v3 * bits.v3 * 131_072) / 8 / 2 ** 30,
      digits: 2,
      unit: 'GiB',
      note: 'The published figure counts 62 layers, the prediction module included; this page counts 61.',
    },
    throughput: {
      what: 'Generation throughput against the maximum of 67B',
      published: '5.76 times',
      source: 'V2 §3.2.3',
      note: 'Not measured here: it is the whole serving stack on a cheaper model, with FP8 weights, the 6-bit cache and larger batches.',
    },
  },
  words: {
    pixel: 'One token, one layer: one pixel is one number',
    cards: 'All 60 layers: one box is one card of 80 GB',
    cardsShort: 'one box: a card of 80 GB',
    multiHeadName: 'MHA',
    multiHead: 'each head its own key',
    groupedName: 'GQA',
    grouped: '8 keys for 128 heads',
    multiQueryName: 'MQA',
    multiQuery: 'one key for all heads',
    latentName: 'MLA',
    latent: 'one latent for all heads',
    yoursName: 'Yours',
    latentYours: 'MLA, latent of {latent}',
    groupedYours: 'GQA, {groups} groups',
    multiYours: 'MHA, {heads} heads',
    keys: 'keys and values of 128 heads',
    dashed: 'dashed: {count}',
    leaves: '{name}, {legend}: {count} numbers a token and layer',
    shelf: '{name}: {gigabytes} GB at this context, {cards} cards of 80 GB',
    needs: '{gigabytes} GB',
    needsCards: '{gigabytes} GB, {cards} cards',
    needsExactly: '{name}: {gigabytes} GB at this context',
    less: '{times} times less than MHA',
    more: '+ {cards} more',
    tokens: '{batch} texts of {tokens} tokens',
    reached: 'The run has reached {tokens} tokens',
    drag: 'Drag the context:',
    dragShort: 'drag (log)',
    scale: 'tokens of each sequence, log scale',
    full: '{name}: card full at {tokens}',
    contextName: 'Longest context',
  },
} satisfies Claims<Values, Frame>;
