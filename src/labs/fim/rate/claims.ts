import type { Frame } from '../../../../sims/fim/experiments/rate/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/rate/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    lost: 'After {trained} steps it fills {filled} % of the holes. Going on with a bare text costs {goingOn.bare} nats a word where {least} is the least; behind the begin mark, marks not counted, {goingOn.behindWords}.',
    free: 'After {trained} steps it fills {filled} % of the holes. Going on with a bare text costs {goingOn.bare} nats a word; {least} is the least there is.',
  },
  say: ({ lost }) => (lost.bare > 0.2 ? 'lost' : 'free'),
  scenarios: {
    all: { label: 'Every document: going on seems lost', values: {} },
    asked: {
      label: 'The same network, asked as it was trained: most of it is there',
      values: { behind: true, without: true },
    },
    half: {
      label: 'Half, as DeepSeek-Coder: it learns to fill, and loses next to nothing',
      values: { rate: 0.5 },
    },
    tenth: {
      label: 'A tenth, as DeepSeek-V3: in so short a training, few holes',
      values: { rate: 0.1 },
    },
    none: { label: 'None: it goes on, and fills nothing', values: { rate: 0 } },
    suffixFirst: {
      label: 'Half, suffix first: names at once, brackets hardly',
      values: { rate: 0.5, order: 'spm' },
    },
  },
  bets: {
    asked: bet({
      question:
        'Every document was rearranged, and going on with a bare text is bad. Asked behind the begin mark, with marks not counted, how much of the loss comes back?',
      before: {},
      change: { behind: true, without: true },
      outcomes: {
        none: 'Hardly any: the skill is gone',
        half: 'Less than half',
        most: 'More than half',
      },
      judge(changed) {
        const { lost } = last(changed);
        const back = (lost.bare - lost.behindWords) / lost.bare;
        return back > 0.5 ? 'most' : back > 0.1 ? 'half' : 'none';
      },
      because:
        'It never saw a text without a hole, so it keeps waiting for the mark of one and gives that mark its probability. What it knows of words is nearly all there.',
    }),
    half: bet({
      question:
        'Only half of the documents are rearranged instead of all. What does going on with a bare text cost then?',
      before: {},
      change: { rate: 0.5 },
      outcomes: {
        same: 'As much as before',
        less: 'Less, but clearly more than the least',
        free: 'Within 0.05 of the least',
      },
      judge(changed, before) {
        const [now, then] = [last(changed).lost.bare, last(before).lost.bare];
        return now < 0.05 ? 'free' : now < 0.9 * then ? 'less' : 'same';
      },
      because:
        'It has then seen both kinds of text and tells them apart by the first token: with a mark there will be a hole, without one there will be none.',
    }),
    none: bet({
      question: 'No document is rearranged. How many holes does it fill, asked with marks?',
      before: {},
      change: { rate: 0 },
      outcomes: { none: 'None', guess: 'As many as guessing would', most: 'Most of them' },
      judge(changed) {
        const { filled, guessing } = last(changed);
        return filled < guessing / 2 ? 'none' : filled < 2 * guessing ? 'guess' : 'most';
      },
      because:
        'It never met a mark. Behind marks it writes what it never learnt, and it does not stop.',
    }),
  },
  paper: {
    tradeOff: {
      what: 'Going on after training at 100 %: worse than at 0 and 50 %',
      published: 'best at filling, worst at completing',
      source: 'CO §3.1.2, figure 3',
      measured: ({ lost }) => lost.bare,
      digits: 2,
      unit: 'nats lost',
      note: 'The curve’s values stand in the figure alone. Here most of it is the way of asking.',
    },
    free: {
      what: 'Loss from left to right up to nine tenths',
      published: 'unchanged up to about 90 %, worse at 100 %',
      source: 'FIM, through summaries',
      measured: ({ lost }, { rate }) => (rate <= 0.9 ? lost.bare : undefined),
      digits: 2,
      unit: 'nats lost',
    },
    compromise: {
      what: 'The rate that DeepSeek-Coder took',
      published: '50 %',
      source: 'CO §3.1.2',
      note: 'Better than masking spans in half of the documents, which is not built here.',
    },
    v3: {
      what: 'The rate of DeepSeek-V3',
      published: '10 %',
      source: 'V3 §4.1',
    },
  },
  repeat: {
    label: 'Lost in going on, asked bare and asked as trained, over three seeds',
    seeds: 3,
    of: ['lost.bare'],
    against: 'lost.behindWords',
  },
  words: {
    title: 'Train with holes, then test two skills: a longer bar is better',
    titleShort: 'Train with holes, then test two skills',
    filling: 'It fills holes',
    fillingWhat: 'right words put between two texts',
    guessing: 'by guessing {percent} %',
    going: 'It goes on with a text',
    goingWhat: 'chance given to the right next word, of the best possible',
    goingWhatShort: 'chance, of the best',
    best: 'best possible, as without holes',
    bestSays: 'The least loss there is; trained without holes a network all but reaches it',
    filledSays: 'Filled: {percent} %; of names {name} %, of opening brackets {open} %',
    goingSays:
      '{way}: {percent} % of the best chance, a geometric mean; {loss} nats a word, the least there is: {least}',
    plainly: 'asked plainly: {percent} %',
    asTrained: 'same network, asked as it was trained: {percent} %',
    cost: 'lost in going on,',
    ofBare: 'asked plainly',
    ofBareWords: 'asked plainly, words only',
    ofBehind: 'behind the begin mark',
    ofBehindWords: 'behind begin, words only',
    costNats: '= {nats} nats a word',
    costSays: 'What is missing of the best possible, coral in the bar',
    bare: 'Asked plainly',
    bareWords: 'Asked plainly, marks not counted',
    behind: 'Asked behind the begin mark',
    behindWords: 'Asked behind the begin mark, marks not counted',
    rate: 'Drag: {percent} % of the training documents have a hole',
    rateShort: 'Drag: {percent} % of documents have a hole',
    rateName: 'Documents rearranged',
    published: '{name}: {percent} % of documents',
  },
} satisfies Claims<Values, Frame>;
