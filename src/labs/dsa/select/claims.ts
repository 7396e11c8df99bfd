import type { Frame } from '../../../../sims/dsa/experiments/select/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/select/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    dense:
      'The query has {tokens} tokens and reads all of them: this is dense attention, and the output differs by {difference.indexer} %.',
    kept: 'Reading {read} of {tokens} tokens ({share} %) the indexer keeps {mass.indexer} % of the attention, a window of as many {mass.window} %, any of them {mass.any} %. The best choice would keep {mass.best} %.',
    wrong:
      'With the wrong pairs the indexer keeps {mass.indexer} % of the attention, with the right ones {massRight} %. Nothing fails: only the choice is worse, or luckily the same.',
  },
  say: ({ read, tokens }, { wrongPairs }) =>
    read === tokens ? 'dense' : wrongPairs ? 'wrong' : 'kept',
  scenarios: {
    far: { label: 'The needle far back: the window never sees it', values: {} },
    near: { label: 'The needle nearby: the window finds it too', values: { needle: 180 } },
    few: { label: 'Four tokens only', values: { k: 4 } },
    all: {
      label: 'No more tokens than k: dense attention',
      values: { query: 40, needle: 8, k: 64 },
    },
    bug: {
      label: 'The published bug, where it costs the needle',
      values: { wrongPairs: true, seed: 2 },
    },
    luck: { label: 'The published bug, where it costs nothing', values: { wrongPairs: true } },
  },
  bets: {
    window: bet({
      question: 'The needle comes closer: ten tokens before the query. What does the window keep?',
      before: {},
      change: { needle: 180 },
      outcomes: {
        more: 'Much more: it sees the needle now',
        same: 'As much as before',
        less: 'Less than before',
      },
      judge(changed, before) {
        const gain = last(changed).mass.window - last(before).mass.window;
        return gain > 10 ? 'more' : gain < -10 ? 'less' : 'same';
      },
      because:
        'A window asks how near a token is, the indexer what it is about. Near the query both find it; far away only the indexer does.',
    }),
    twice: bet({
      question: 'Read 32 tokens in place of 16. What does the indexer keep of the attention?',
      before: {},
      change: { k: 32 },
      outcomes: {
        twice: 'Nearly twice as much',
        little: 'A little more',
        nothing: 'Less than one per cent more',
      },
      judge(changed, before) {
        const gain = last(changed).mass.indexer - last(before).mass.indexer;
        return gain > 25 ? 'twice' : gain > 1 ? 'little' : 'nothing';
      },
      because:
        'Attention lies on few tokens. The first of them hold nearly all of it, and what comes later is small.',
    }),
    bug: bet({
      question:
        'The indexer’s entries are turned in the wrong pairs, as in the published demo. What happens here?',
      before: { seed: 2 },
      change: { seed: 2, wrongPairs: true },
      outcomes: {
        fails: 'It stops with an error',
        same: 'Nothing: within five per cent of the attention',
        worse: 'It keeps clearly less',
      },
      judge(changed, before) {
        const lost = last(before).mass.indexer - last(changed).mass.indexer;
        return lost > 5 ? 'worse' : 'same';
      },
      because:
        'Both ways are rotations, so no number looks wrong. What was to stay alike over a distance is turned fast, and the needle falls behind other tokens. With other words it may stay among the chosen.',
    }),
  },
  paper: {
    k: {
      what: 'Tokens that each query reads',
      published: '2,048',
      source: 'V3.2-Exp §2.1',
      note: 'A setting: here a knob, of at most 64 in 256.',
    },
    indexer: {
      what: 'Heads of the indexer and their width',
      published: '64 × 128',
      source: 'V3.2 code, configuration of the 671B model',
      note: 'Sizes: here two heads of 64 numbers.',
    },
    bug: {
      what: 'The demo turned the indexer’s entries in the wrong pairs',
      published: '2025-09-29 to 2025-11-17',
      source: 'V3.2 code, README note of 2025-11-17',
      measured: ({ massRight, mass }) => massRight - mass.indexer,
      digits: 1,
      unit: '% less kept',
      note: 'Of the attention, at these knobs. It depends on the words: sometimes nothing is lost.',
    },
    quality: {
      what: 'MMLU-Pro, V3.1-Terminus and V3.2-Exp',
      published: '85.0 and 85.0',
      source: 'V3.2-Exp table 1',
      note: 'No such model runs here.',
    },
  },
  repeat: {
    label: 'Other words, other weights',
    seeds: 8,
    of: ['mass.indexer', 'mass.any', 'mass.best'],
    against: 'mass.window',
  },
  words: {
    title: 'This query reads {read} of its {tokens} tokens: those on which the indexer is keenest',
    titleShort: 'It reads {read} of {tokens} tokens',
    caption:
      'bar: what the indexer thinks of a token · beam: its attention, by width · coral: not read',
    unit: 'of the attention',
    unitEnd: 'from {share} % of the tokens',
    wrong: 'wrong pairs; with the right ones: {right} %',
    massSays: 'The width of all blue beams where they arrive, of the width of the box',
    tokenRead: '“{word}”, token {place}: score {score}, {attention} % of the attention; read',
    tokenLeft: '“{word}”, token {place}: score {score}, {attention} % of the attention; not read',
    needleSays: '{found} of the {all} tokens of the needle are read',
    beamRead: '“{word}” has {attention} % of the attention',
    beamLeft: '“{word}” has {attention} % of dense attention, and is not read',
    boxSays: 'All the attention of the query: blue what is read, empty what is not',
    windowLost: 'a window of the last {read}: {mass} %, the needle is lost',
    windowKeeps: 'a window of the last {read}: {mass} %',
    windowLostShort: 'the last {read}: {mass} %, needle lost',
    windowKeepsShort: 'a window of the last {read}: {mass} %',
    windowNeedle: 'Here the needle lies',
    cache: 'the cache still holds all {tokens} tokens: what is saved is reading, not storage',
    cacheShort: 'the cache still holds all {tokens}',
    hintQuery: 'drag the query',
    hintK: 'drag its left edge: k',
    queryGrip: 'Place of the query',
    needleGrip: 'Place of the needle',
    kGrip: 'Tokens that are read',
  },
} satisfies Claims<Values, Frame>;
