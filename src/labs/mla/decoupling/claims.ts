import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

const diagonal = (a: number, b: number): number[][] =>
  [a, a, b, b].map((x, i) => [0, 1, 2, 3].map((j) => (i === j ? x : 0)));

export const claims = {
  sentences: {
    now: 'The query at position {token}: with one fixed matrix {drift} of its attention lands on other tokens. Over all pairs the matrix is off by {overall} of W^UK.',
  },
  scenarios: {
    noFit: { label: 'No fixed matrix fits all distances', values: {} },
    plain: {
      label: 'Leaving the rotation out is right for the token itself',
      values: { stand: 'plain' },
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
        'W^UK becomes the unit matrix. It commutes with every rotation. Does one fixed matrix do now?',
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
        'Commuting lets the rotation move to the latent, R W c = W R c. It does not make it the same for all distances.',
    }),
    plain: bet({
      question: 'Where does W^UK without any rotation go wrong the least?',
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
      what: 'Can W^UK be absorbed with RoPE on the keys?',
      published: 'no: the rotation lies between W^Q and W^UK, and matrices do not commute',
      source: 'V2 §2.1.3',
      measured: ({ overall }) => overall,
      note: 'Measured: what even the best fixed matrix gets wrong, relative to W^UK, over all pairs.',
    },
    rotaryWidth: {
      what: 'Rotary numbers apart from the content',
      published: '64, one key for all heads',
      source: 'V2 §3.1.2',
    },
  },
} satisfies Claims<Values, Frame>;
