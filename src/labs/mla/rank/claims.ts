import type { Frame } from '../../../../sims/mla/experiments/rank/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/rank/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

/** Points, where heads are of equal width as in the published comparisons. */
const comparable = ({ compare, task }: Values, share: number): number | undefined =>
  compare === 'width' && task === 'recall' ? 100 * share : undefined;

export const claims = {
  sentences: {
    lead: 'After {step} steps MLA answers {accuracy.mla} of the queries, {lead} more than the best of the others. MHA: {accuracy.mha}, GQA: {accuracy.gqa}, MQA: {accuracy.mqa}.',
    level:
      'After {step} steps MLA is not ahead: MHA {accuracy.mha}, GQA {accuracy.gqa}, MQA {accuracy.mqa}, MLA {accuracy.mla}.',
    text: 'After {step} steps on text the losses are MHA {loss.mha}, GQA {loss.gqa}, MQA {loss.mqa}, MLA {loss.mla} nats a character.',
  },
  say: ({ lead }, { task }) => (task === 'text' ? 'text' : lead > 0.01 ? 'lead' : 'level'),
  scenarios: {
    equalCache: { label: 'Equal caches: the known order is reversed, and MLA leads', values: {} },
    equalHeads: {
      label: 'Equal heads: MHA is back, with four times the cache',
      values: { compare: 'width' },
    },
    smallCache: { label: 'A cache of 8: only MLA still recalls', values: { compare: 'cache8' } },
    largeCache: { label: 'A cache of 32: MQA needs no latent', values: { compare: 'cache32' } },
    text: { label: 'On text MLA has no lead', values: { task: 'text' } },
  },
  bets: {
    widerHeads: bet({
      question:
        'With a cache of 16, MHA comes last: its heads are two numbers wide. Now every head gets 8 numbers, whatever that caches. Where does MHA end?',
      before: {},
      change: { compare: 'width' },
      outcomes: {
        last: 'Still last',
        middle: 'In the middle',
        first: 'First, or within 2 points of the first',
      },
      judge(changed) {
        const { accuracy } = last(changed);
        const all = Object.values(accuracy);
        if (Math.max(...all) - accuracy.mha <= 0.02) return 'first';
        return accuracy.mha === Math.min(...all) ? 'last' : 'middle';
      },
      because:
        'The published order MHA, GQA, MQA holds for heads of equal width, where MHA caches four times as much as MQA. At equal caches the width of a head is what is short.',
    }),
    smallerCache: bet({
      question:
        'The cache shrinks from 16 numbers a token to 8. Who still answers more than 7 of 10 queries?',
      before: {},
      change: { compare: 'cache8' },
      outcomes: { both: 'MQA and MLA', mla: 'Only MLA', nobody: 'Nobody' },
      judge(changed) {
        const { mqa, mla } = last(changed).accuracy;
        return mla <= 0.7 ? 'nobody' : mqa > 0.7 ? 'both' : 'mla';
      },
      because:
        'Keys and values of MQA must share the 8 numbers, four each. The latent of MLA serves all keys and all values at once, and every head reads it through a map of its own.',
    }),
    text: bet({
      question: 'The same contest on English text. Is MLA ahead of MQA there?',
      before: { steps: 400 },
      change: { steps: 400, task: 'text' },
      outcomes: {
        ahead: 'Ahead by more than 0.02 nats',
        level: 'Within 0.02 nats',
        behind: 'Behind by more than 0.02 nats',
      },
      judge(changed) {
        const { mqa, mla } = last(changed).loss;
        const lead = mqa - mla;
        return lead > 0.02 ? 'ahead' : lead >= -0.02 ? 'level' : 'behind';
      },
      because:
        'A small character model lives from the last few letters and does not need many different keys. MLA has more weights to learn, and here it is not ahead.',
    }),
  },
  paper: {
    mhaOverMqa: {
      what: 'MHA above MQA, 7B dense models, MMLU',
      published: '45.2 against 37.9 points',
      source: 'V2 Table 8',
      measured: ({ accuracy }, values) => comparable(values, accuracy.mha - accuracy.mqa),
      digits: 1,
      unit: 'points',
      note: 'Measured with heads 8 wide on recall, as in the usual comparison: right answers, MHA less MQA. At equal caches the sign turns.',
    },
    gqaOverMqa: {
      what: 'GQA above MQA, 7B dense models, MMLU',
      published: '41.2 against 37.9 points',
      source: 'V2 Table 8',
      measured: ({ accuracy }, values) => comparable(values, accuracy.gqa - accuracy.mqa),
      digits: 1,
      unit: 'points',
      note: 'The same: measured for heads of equal width.',
    },
    mlaOverMha: {
      what: 'MLA above MHA, models of about 250B, MMLU',
      published: '59.0 against 57.5 points, with 4 % of the cache',
      source: 'V2 Table 9',
      measured: ({ accuracy }, values) => comparable(values, accuracy.mla - accuracy.mha),
      digits: 1,
      unit: 'points',
      note: 'Measured for heads of equal width, where the toy shows a tie: both solve the task. C-Eval of the 16B pair went the other way, 50.9 against 51.6.',
    },
  },
  repeat: {
    label: 'Repeat over five seeds',
    seeds: 5,
    of: ['accuracy.mha', 'accuracy.gqa', 'accuracy.mqa'],
    against: 'accuracy.mla',
  },
  words: {
    heading:
      'Six cards are read. A square is a number kept of each: dark for the key, light for the value. Then 64 questions:',
    headingText:
      'A text is read. A square is a number kept of each character: dark for the key, light for the value.',
    ask: 'Which {asked} is on the card with {given}?',
    askNext: 'What comes after “{given}”?',
    asked0: 'letter',
    asked1: 'digit',
    asked2: 'shape',
    card: 'The card {card}',
    mha: 'MHA',
    gqa: 'GQA',
    mqa: 'MQA',
    mla: 'MLA',
    mhaLegend: '4 heads, 4 keys',
    gqaLegend: '4 heads, 2 keys',
    mqaLegend: '4 heads, 1 key',
    mlaLegend: '4 heads, 1 latent',
    compares: '{width} numbers a head',
    keeps:
      '{name} keeps {count} numbers of each token; a head compares {width} of its own or of what it rebuilds',
    lampRight: '{name}. {question} {answer}, right',
    lampWrong: '{name}. {question} It says {answer}; right is {right}',
    rightOf: '{name}: {count} of these {all} questions answered right; by guessing 8',
    ofAll: 'of {all} right',
    answers: 'says {answer} {mark}',
    answersShort: '{answer} {mark}',
    cache8: '8 numbers each',
    cache16: '16 numbers each',
    cache32: '32 numbers each',
    width: 'heads 8 wide',
    guess: 'by guessing: 8 of 64',
    click: 'click a lamp',
    drag: 'drag: what each may keep',
    dragShort: 'drag: what is kept',
    compareName: 'What is equal',
  },
} satisfies Claims<Values, Frame>;
