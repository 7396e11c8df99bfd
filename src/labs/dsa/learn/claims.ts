import type { Frame } from '../../../../sims/dsa/experiments/learn/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/learn/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    dense:
      'Step {step}: attention reads all 256 items and finds {right.dense} % of the answers. The indexer has learnt nothing: only {hit.indexer} % of the needles are among those that it would choose.',
    warmUp:
      'Step {step}: the model stands still, and the indexer learns where it looks. {hit.indexer} % of the needles are among those that it would choose, and {mass.indexer} % of the attention; the best choice would have {mass.best} %.',
    sparse:
      'Step {step}: only what is chosen is read. With the indexer {right.indexer} % of the answers by name are right, with one that had no warm-up {right.cold} %, with the last k {right.window} %, with any k {right.any} %.',
  },
  say: ({ phase }) => phase,
  scenarios: {
    warm: { label: 'A warm-up of 200 steps, then four items of 256', values: {} },
    none: { label: 'No warm-up: both indexers start cold', values: { warmUp: 0 } },
    short: { label: 'A warm-up of 40 steps', values: { warmUp: 40 } },
    more: { label: 'Read 16 items: a cold start suffers less', values: { k: 16 } },
    wide: { label: 'Read 64 items: the last k sees a quarter of the text', values: { k: 64 } },
    small: { label: 'An indexer of one head of four numbers', values: { size: 'small' } },
  },
  bets: {
    warmUp: bet({
      question:
        'Skip the warm-up: the indexer chooses from its first, random weights on. How many needles does it find at the end?',
      before: {},
      change: { warmUp: 0 },
      outcomes: {
        all: 'As many as with a warm-up, within five per cent',
        some: 'Fewer, but more than twice as many as any k',
        none: 'No more than any k would',
      },
      judge(changed, before) {
        const [now, then] = [last(changed).hit, last(before).hit];
        if (now.indexer > then.indexer - 5) return 'all';
        return now.indexer > 2 * now.any ? 'some' : 'none';
      },
      because:
        'A cold indexer learns only about what it chose itself. What it never chooses it cannot learn to choose, except through what names have in common.',
    }),
    window: bet({
      question: 'Read 64 items in place of 4. How many needles does the window of the last k find?',
      before: {},
      change: { k: 64 },
      outcomes: {
        few: 'Hardly more than before',
        quarter: 'About a quarter',
        most: 'Most of them',
      },
      judge(changed) {
        const { window } = last(changed).hit;
        return window > 50 ? 'most' : window > 12 ? 'quarter' : 'few';
      },
      because:
        'A needle may stand anywhere in 256 items, so a window of 64 has a quarter of them, however well the model is trained.',
    }),
    size: bet({
      question:
        'An indexer of one head of four numbers, in place of four heads of sixteen. What does it find?',
      before: {},
      change: { size: 'small' },
      outcomes: {
        same: 'As much, within five per cent',
        less: 'Clearly less, yet more than the last k',
        nothing: 'No more than the last k',
      },
      judge(changed, before) {
        const [now, then] = [last(changed).hit, last(before).hit];
        if (now.indexer > then.indexer - 5) return 'same';
        return now.indexer > now.window + 5 ? 'less' : 'nothing';
      },
      because:
        'Thirty-two names must be told apart by a product of four numbers. The indexer may be much smaller than the attention, but not as small as you like.',
    }),
    language: bet({
      question:
        'The language loss falls when the right items are read. How hard does it push the indexer?',
      before: {},
      change: { k: 16 },
      outcomes: {
        more: 'Harder than the indexer’s own loss',
        less: 'Less hard, but it does',
        zero: 'Not at all: exactly 0',
      },
      judge(changed) {
        if (changed.every(({ fromLanguage }) => fromLanguage === 0)) return 'zero';
        return last(changed).fromLanguage > last(changed).fromOwn ? 'more' : 'less';
      },
      because:
        'Scores only decide which items are read. A choice has no slope, and the indexer’s input is cut off from the model: each learns from its own loss alone.',
    }),
  },
  paper: {
    warmUp: {
      what: 'Warm-up: needles found by a warmed-up indexer, less by a cold one',
      published: '1,000 steps, everything else frozen',
      source: 'V3.2-Exp §2.1',
      measured: ({ hit }) => hit.indexer - hit.cold,
      digits: 0,
      unit: '%',
      note: 'V3.2 says that it does one, not what would be lost without. Here both go on for 100 sparse steps.',
    },
    detached: {
      what: 'The language loss’s gradient at the indexer',
      published: 'none: its input is detached',
      source: 'V3.2-Exp §2.1',
      measured: ({ fromLanguage }) => fromLanguage,
      digits: 3,
      note: 'Measured in every frame, of all of the indexer’s weights together.',
    },
    k: {
      what: 'Tokens that each query reads',
      published: '2,048 of up to 128K',
      source: 'V3.2-Exp §2.1',
      note: 'A setting: here 4 of 256.',
    },
    sparse: {
      what: 'Sparse training after the warm-up',
      published: '943.7 billion tokens',
      source: 'V3.2-Exp §2.1',
      note: 'Here 100 steps of 128 questions.',
    },
  },
  repeat: {
    label: 'Needles found, warmed up against a cold start, over three seeds',
    seeds: 3,
    of: ['hit.indexer', 'hit.window', 'hit.any'],
    against: 'hit.cold',
  },
  words: {
    title: 'The indexer learns to guess where the attention looks',
    titleShort: 'The indexer learns where attention looks',
    look: 'Attention',
    lookWhat: 'where the model looks among 256 items, asked “{question}”',
    lookWhatShort: '256 items, asked “{question}”',
    guess: 'Indexer',
    guessWhat: 'where it guesses that the attention looks; below: what it picks',
    guessWhatShort: 'its guess; below: what it picks',
    item: 'item {place}',
    itemRead: 'Item {place}: {attention} % of the attention, {thought} % by the indexer; picked',
    itemLeft:
      'Item {place}: {attention} % of the attention, {thought} % by the indexer; not picked',
    found: 'needle found',
    missed: 'needle missed',
    needleRead: 'The answer stands here: the indexer has picked it',
    needleLeft: 'The answer stands here: the indexer has not picked it',
    learns: 'learns from it',
    own: 'push: {push}, by its own loss',
    ownShort: 'push: {push}',
    notYet: 'not yet: first the attention learns',
    notYetShort: 'not yet',
    ownSays:
      'The gradient of the indexer’s own loss, its divergence from the attention, over all of its weights',
    loss: 'Language loss',
    lossWhat: 'is the answer right?',
    lossSays: 'The language loss teaches the model what to answer',
    noArrow: 'no arrow',
    language: 'push: {push}',
    languageSays: 'The gradient of the language loss, over all of the indexer’s weights',
    needle: 'needle: {answer}',
    number: 'of the needles found',
    numberOf: 'by {k} picks of 256,',
    taught: 'taught by attention alone',
    untaught: 'not taught yet',
    densePhase: 'attention learns',
    denseSays: 'Attention reads all items; the indexer does not learn yet',
    warmUpPhase: 'warm-up',
    warmUpSays: 'The model stands still; the indexer learns where it looks',
    sparsePhase: 'reads only {k}',
    sparseSays: 'Only {k} items are read; model and indexer both learn',
    needles: 'Needles found, % of 96 questions, over the training',
    indexerNow: 'The warmed-up indexer finds {hit} % of the needles',
    cold: '{hit} % no warm-up',
    coldNow: 'Without a warm-up {hit} %',
    window: '{hit} % the last {k}',
    windowNow: 'The last {k} hold {hit} %',
    any: '{hit} % any {k}',
    anyNow: 'Any {k} hold {hit} %',
    drag: 'drag: {n} steps of warm-up',
    dragShort: 'drag: warm-up',
    warmUpGrip: 'Steps of warm-up',
  },
} satisfies Claims<Values, Frame>;
