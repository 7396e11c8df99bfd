import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

const diagonal = (a: number, b: number): number[][] =>
  [a, a, b, b].map((x, i) => [0, 1, 2, 3].map((j) => (i === j ? x : 0)));

export const claims = {
  sentences: {
    now: 'With one fixed matrix {drift} of this query’s attention lands on other tokens. On average the matrix is wrong by {overall} times the size of Wᵁᴷ.',
    beside:
      'The content is absorbed exactly and the rotary key turns beside it: {drift} of the attention lands on other tokens, and the matrix is wrong by {overall}.',
  },
  say: (_, { stand }) => (stand === 'beside' ? 'beside' : 'now'),
  scenarios: {
    noFit: { label: 'No fixed matrix fits all distances', values: {} },
    plain: {
      label: 'Leaving the rotation out is right for the token itself',
      values: { stand: 'plain' },
    },
    beside: {
      label: 'A rotary key beside the content: nothing is wrong',
      values: { stand: 'beside' },
    },
    commuting: {
      label: 'A multiple of 1 commutes, and still cannot be fixed',
      values: { up: diagonal(1, 1) },
    },
    slowPair: {
      label: 'Only the slow pair carries keys: the gap is smaller',
      values: { up: diagonal(0, 1), base: 10_000 },
    },
    shortContext: { label: 'A short context leaves less to get wrong', values: { tokens: 4 } },
  },
  bets: {
    unitMatrix: bet({
      question:
        'Wᵁᴷ becomes the unit matrix. It commutes with every rotation. Does one fixed matrix do now?',
      before: {},
      change: { up: diagonal(1, 1) },
      outcomes: {
        gone: 'Yes, the gap is gone',
        stays: 'No, the gap stays about as large',
        halves: 'The gap at least halves',
      },
      judge(changed, before) {
        const ratio = last(changed).overall / last(before).overall;
        return ratio < 1e-6 ? 'gone' : ratio < 0.5 ? 'halves' : 'stays';
      },
      because:
        'If W commutes, the rotation can be applied to the latent instead. It still differs for every distance, so no single matrix fits.',
    }),
    beside: bet({
      question:
        'The content is no longer turned; a small rotary key beside it tells the position. How wrong is Wᵁᴷ, absorbed into the query?',
      before: {},
      change: { stand: 'beside' },
      outcomes: {
        exact: 'Not at all',
        less: 'Less than before, but still wrong',
        same: 'As wrong as before',
      },
      judge(changed, before) {
        const ratio = last(changed).overall / last(before).overall;
        return ratio < 1e-9 ? 'exact' : ratio < 0.95 ? 'less' : 'same';
      },
      because:
        'Without a turn between query and Wᵁᴷ every pair needs the same matrix. The rotary key is cached turned and never rebuilt, so there is nothing to absorb for it.',
    }),
    plain: bet({
      question: 'Where does Wᵁᴷ without any rotation go wrong the least?',
      before: {},
      change: { stand: 'plain' },
      outcomes: {
        near: 'At the token itself',
        far: 'At the farthest token',
        alike: 'Everywhere alike',
      },
      judge(changed) {
        const { gapAt } = last(changed);
        const least = Math.min(...gapAt);
        if (Math.max(...gapAt) - least < 1e-9) return 'alike';
        return gapAt[0] === least ? 'near' : 'far';
      },
      because:
        'At distance 0 nothing turns, so nothing is left out. From there the gap grows with the angle of each pair, and returns when a pair has gone round.',
    }),
  },
  paper: {
    absorbable: {
      what: 'Can Wᵁᴷ be absorbed with RoPE on the keys?',
      published:
        'no: the rotation lies between the query’s matrix and Wᵁᴷ, and matrices do not commute',
      source: 'V2 §2.1.3',
      measured: ({ overall }) => overall,
      note: 'Measured: what even the best fixed matrix gets wrong, relative to Wᵁᴷ, over all pairs.',
    },
    rotaryWidth: {
      what: 'Rotary numbers apart from the content',
      published: '64, one key for all heads',
      source: 'V2 §3.1.2',
    },
  },
  repeat: {
    label: 'Attention misplaced at the last token, over five draws',
    seeds: 5,
    of: ['drift'],
  },
  words: {
    heading: 'One matrix makes every key: it cannot turn each one differently.',
    headingShort: 'One matrix cannot turn each key',
    cache:
      'kept in the cache for each token: a latent. Its key must turn by how far back the token is.',
    cacheShort: 'latent: kept in the cache for each token',
    turnedHead: 'If the latent’s key must turn',
    turnedHeadShort: 'If the key must turn',
    besideHead: 'MLA: an extra key turns instead',
    besideHeadShort: 'MLA: an extra key',
    latent: 'latent',
    matrix: 'one matrix',
    key: 'key’s turn',
    extra: 'extra key',
    noMatrix: 'no matrix',
    query: 'query: looks back',
    needed: 'needed:',
    each: 'one a token',
    given: 'given:',
    best: 'one for all',
    plain: 'no turn',
    off: '{degrees}° off here',
    offShort: '{degrees}° off',
    cancelled: 'cancelled',
    ofAttention: 'of the query’s attention',
    onWrong: 'is on the wrong tokens',
    should: 'should look',
    shouldShort: 'should',
    does: 'looks',
    dragKey: 'drag to another token: now {distance} back',
    keyName: 'Cached token looked at',
    attends: 'Token {token}: should get {share} % of the attention, gets {wrong} %',
    misplaced:
      'Half of all differences between the bars above and below: what lies on other tokens',
    latentSays: 'Four numbers, kept in the cache for each token',
    entry: 'An entry of the matrix: {entry}',
    clock: 'Two numbers of the key turn {turns} times over {distance} tokens',
    oneForAll: 'Where the one matrix turns them for all distances, and what length it leaves',
  },
} satisfies Claims<Values, Frame>;
