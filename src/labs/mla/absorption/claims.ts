import type { Frame } from '../../../../sims/mla/experiments/absorption/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/absorption/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

/** The models' proportions: the latent is four heads wide, the rotary key half a head. */
const proportions = { content: 8, latent: 32, pairs: 2 };

export const claims = {
  sentences: {
    now: 'Over {tokens} cached tokens a head’s scores take {foldedWork} multiply-adds with the query first, {expandedWork} with every key first. A whole absorbed step reads {readSaved} times fewer bytes than a full cache, for {workAdded} times its work.',
    turned:
      'RoPE turns each of {tokens} keys by its own angle. Folded in spite of it, with the best one matrix, the scores are off by {turnedGap} % of their size.',
    wider:
      'With {tokens} tokens the absorbed step reads {read.absorbed} bytes, the full cache {read.full}: with so few heads the latent is the larger one. The work is {workAdded} times that of the full cache.',
  },
  say: ({ readSaved }, { rope }) => (rope ? 'turned' : readSaved > 1 ? 'now' : 'wider'),
  scenarios: {
    sameAnswer: { label: 'Three ways, one answer', values: {} },
    longContext: { label: 'Long context: rebuilding costs the most', values: { tokens: 96 } },
    moreHeads: { label: 'Sixteen heads: only the full cache grows', values: { heads: 16 } },
    oneHead: {
      label: 'One head and a wide latent: the full cache is the smaller one',
      values: { heads: 1, latent: 48 },
    },
    prefill: {
      label: 'A prefill: thirty-two new tokens ask at once',
      values: { queries: 32 },
    },
    turned: { label: 'RoPE between query and W: locked', values: { rope: true } },
    tinyLatent: {
      label: 'A latent of 2: cheap, and nobody says that it is good',
      values: { latent: 2 },
    },
  },
  bets: {
    moreHeads: bet({
      question: 'The heads are doubled from 8 to 16. What does a step of the absorbed way read?',
      before: {},
      change: { heads: 16 },
      outcomes: { same: 'The same bytes', twice: 'Twice the bytes', half: 'Half the bytes' },
      judge(changed, before) {
        const ratio = last(changed).read.absorbed / last(before).read.absorbed;
        return ratio === 1 ? 'same' : ratio > 1 ? 'twice' : 'half';
      },
      because:
        'All heads read the same latents. Each head only has its own way of asking, and that sits in the query.',
    }),
    longContext: bet({
      question:
        'In the models’ proportions the context doubles to 96 tokens. Does the absorbed step need fewer multiply-adds than attention over a full cache?',
      before: proportions,
      change: { ...proportions, tokens: 96 },
      outcomes: { fewer: 'Yes, fewer', same: 'About as many', more: 'No, more' },
      judge(changed) {
        const { workAdded } = last(changed);
        return workAdded < 0.95 ? 'fewer' : workAdded <= 1.05 ? 'same' : 'more';
      },
      because:
        'Each head compares as many numbers as the latent has, four times its own width, and sums up as many. Absorbing saves bytes, not multiply-adds: for many tokens 3.4 times the work of a full cache.',
    }),
    prefill: bet({
      question:
        'Sixteen new tokens ask at once, as in a prefill. Which order of q W C takes fewer multiply-adds over 48 cached tokens?',
      before: {},
      change: { queries: 16 },
      outcomes: {
        query: 'The query first, as when decoding',
        same: 'Both about as many',
        keys: 'Every key first',
      },
      judge(changed) {
        const { foldedWork, expandedWork } = last(changed);
        const ratio = foldedWork / expandedWork;
        return ratio < 0.95 ? 'query' : ratio <= 1.05 ? 'same' : 'keys';
      },
      because:
        'A key is rebuilt once and then serves all sixteen queries. A query that is moved among the latents serves only itself.',
    }),
  },
  paper: {
    cacheRatio: {
      what: 'Cache of the full way over the latent one',
      published: '71.1 times',
      source: 'DeepSeek-V3 inference/model.py: 40,960 against 576 numbers',
      measured: ({ readSaved }) => readSaved,
      digits: 2,
      unit: 'times',
      note: 'Here with fewer heads: the ratio grows with each of them.',
    },
    absorbedCost: {
      what: 'Multiply-adds, absorbed over full, many tokens',
      published: '3.4 times',
      source: 'from the sizes of V2 §3.1.2',
      measured: ({ workAdded }) => workAdded,
      digits: 2,
      unit: 'times',
      note: 'The limit for many tokens; here it is still on its way.',
    },
    rebuiltCost: {
      what: 'Multiply-adds, rebuilt over absorbed, many tokens',
      published: '120.8 times',
      source: 'from the sizes of V2 §3.1.2',
      measured: ({ workSpared }) => workSpared,
      digits: 1,
      unit: 'times',
      note: 'Rebuilding grows with the width of a head, which is 128 there and 8 here.',
    },
  },
  repeat: {
    label: 'Folded in spite of RoPE: how far scores are off, over five sets of weights',
    seeds: 5,
    of: ['turnedGap'],
  },
  words: {
    spares: 'Move the parenthesis: the same scores, {times}× less work',
    sparesShort: 'Same scores, {times}× less work',
    costs: 'With the parenthesis here: the same scores, {times}× more work',
    costsShort: 'Same scores, {times}× more work',
    turns: 'RoPE turns every key by its own angle: the parenthesis is locked',
    turnsShort: 'RoPE turns every key: locked',
    drag: 'drag the parenthesis',
    dragShort: 'drag',
    dragQueries: 'more queries',
    query: 'query q',
    up: 'up-projection W',
    latents: 'cached latents C',
    latentsShort: 'C, cached',
    scores: 'scores',
    same: 'either way the same',
    apart: 'Largest difference between the two ways: {apart}',
    size: '{rows} × {columns}',
    matrix: '{name}: {size}',
    wheel: 'RoPE',
    wheelOff: 'RoPE is not between query and W: drag it up',
    wheelOn: 'Between query and W every key is turned by its own angle',
    held: 'Held between the two products: {folded} numbers with the query first, {expanded} with every key first',
    queries: 'move the query',
    queriesShort: 'move query',
    keys: 'rebuild every key',
    keysShort: 'rebuild keys',
    keysSheet: 'keys',
    anyway: 'folded anyway, off by {gap} % of their size',
    unit: '{count} multiply-adds',
    queriesSweeps: 'W and C once for each query',
    keysSweeps: 'C {content} times: once for each number of a key',
    sheet: '{name}, {size}, swept once: {count} multiply-adds',
    less: '{times}× less',
    more: '{times}× more',
    than: 'work than {other}',
    upTo: 'From {queries} queries at once on, rebuilding every key takes less work.',
    always: 'For any number of queries, moving them takes less work.',
    never: 'Even for one query, rebuilding every key takes less work.',
    closed: 'Closed by RoPE: there is no one matrix to fold into the query.',
    upToShort: '{queries} queries or more: rebuild keys',
    alwaysShort: 'any number of queries: move query',
    neverShort: 'even one query: rebuild keys',
    closedShort: 'no one matrix to fold into the query',
    orderName: 'Parentheses',
    ropeName: 'RoPE between query and W',
    queriesName: 'Queries at once',
  },
} satisfies Claims<Values, Frame>;
