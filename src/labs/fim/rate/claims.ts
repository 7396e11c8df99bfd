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
    half: { label: 'Half, as DeepSeek-Coder: both needles go right', values: { rate: 0.5 } },
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
    filling: 'It fills holes',
    going: 'It goes on with a text',
    holes: 'of names and opening brackets; stroke: guessing',
    holesShort: 'of holes',
    natsAWord: 'nats a word; strokes: asked otherwise',
    leastThere: 'least there is',
    natsShort: 'nats a word',
    filledSays: 'Filled: {percent}; of names {name} %, of opening brackets {open} %',
    guessingSays: 'Guessing without the suffix: {percent} %',
    goingSays: '{way}: {loss} nats a word; the least there is: {least}',
    bare: 'asked bare',
    bareWords: 'asked bare, marks not counted',
    behind: 'asked behind the begin mark',
    behindWords: 'asked behind the begin mark, marks not counted',
    steps: '{n} steps',
    begin: 'begin',
    hole: 'hole',
    end: 'end',
    asksHole: 'what stood in the hole?',
    behindSwitch: 'ask behind the begin mark',
    withoutSwitch: 'do not count marks',
    behindShort: 'behind “begin”',
    withoutShort: 'without marks',
    rate: 'Documents rearranged: {percent} % (drag)',
    rateName: 'Documents rearranged',
    published: '{name}: {percent} % of documents',
  },
} satisfies Claims<Values, Frame>;
