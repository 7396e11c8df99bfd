import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

const diagonal = (a: number, b: number): number[][] =>
  [a, a, b, b].map((x, i) => [0, 1, 2, 3].map((j) => (i === j ? x : 0)));

export const claims = {
  sentences: {
    one: 'The one matrix is right at {fits} of {seen} distances; over all pairs it is wrong by {overall} times the size of Wᵁᴷ. So {drift} of this query’s attention lands on other tokens.',
    best: 'Even the best compromise is right at {fits} of {seen} distances; over all pairs it is wrong by {overall} times the size of Wᵁᴷ. So {drift} of this query’s attention lands on other tokens.',
    beside:
      'The content is not turned, so Wᵁᴷ is right at {fits} of {seen} distances, and the rotary key turns beside it: {drift} of the attention lands on other tokens.',
  },
  say: (_, { stand }) => stand,
  scenarios: {
    noFit: { label: 'No fixed matrix fits all distances', values: {} },
    plain: {
      label: 'Leaving the rotation out is right for the token itself',
      values: { made: 0 },
    },
    best: { label: 'The best compromise is right nowhere', values: { stand: 'best' } },
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
      values: { stand: 'best', up: diagonal(0, 1), base: 10_000 },
    },
    shortContext: {
      label: 'A short context leaves less to get wrong',
      values: { stand: 'best', tokens: 4 },
    },
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
      change: { made: 0 },
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
      measured: ({ least }) => least,
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
    heading: 'Turn keys by distance, and a matrix made beforehand is right for one alone.',
    headingShort: 'Keys that turn: one matrix fits one distance',
    sub: 'Made once, it reads cached latents fast. MLA leaves these unturned: a small extra key turns instead.',
    subShort: 'cached latents, and how many tokens back:',
    latentName: 'cached latents',
    backName: 'tokens back',
    turnedName: 'if keys turn',
    turnedNeeds: 'matrix needed',
    errorName: 'error of the',
    errorOf: 'one matrix',
    errorShort: 'error; dashed: 100 %',
    flatName: 'MLA’s error: 0',
    besideName: 'MLA: no turn',
    besideNeeds: 'matrix needed',
    extraName: 'extra small key',
    extraTurns: 'turns instead',
    extraShort: 'an extra small key turns instead',
    wholeName: 'wrong by 100 %',
    of: 'of {seen} distances',
    ofShort: 'of {seen} distances right',
    right: 'get the right matrix',
    railName: 'one matrix made',
    made: 'drag: made for {distance} back',
    best: 'the best compromise of all distances',
    madeName: 'Distance that the one matrix is made for',
    latentSays: '{distance} back: four numbers in the cache',
    needs: '{distance} back: the matrix needed; the one there is gets {gap} of it wrong',
    wrongBy: '{distance} back: wrong by {gap} of the matrix’s size',
    extraSays: '{distance} back: the extra key has turned {turns} times',
  },
} satisfies Claims<Values, Frame>;
