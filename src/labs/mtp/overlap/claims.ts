import type { Frame } from '../../../../sims/mtp/experiments/overlap/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/overlap/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

const model = [0.3, 0.22, 0.16, 0.1, 0.08, 0.06, 0.04];
const draft = [0.18, 0.34, 0.14, 0.04, 0.14, 0.06, 0.06];
/** Less than half a word in a hundred. */
const alike = 0.5;

export const claims = {
  sentences: {
    begin:
      'The two hills have {overlap} % in common: so many drafts will be kept, whatever is written.',
    now: 'Of {balls} drafts {keptShare} % were kept; the overlap is {overlap} %. Summed over all cases, {exactOff} % of what is written stands in the wrong places.',
  },
  say: ({ balls }) => (balls === 0 ? 'begin' : 'now'),
  scenarios: {
    published: { label: 'Four fifths overlap, and all of it is the model’s', values: {} },
    same: { label: 'The draft is the model: always kept', values: { draft: model } },
    apart: {
      label: 'Nothing in common: never kept, and still exact',
      values: { model: [0.4, 0.3, 0.3, 0, 0, 0, 0], draft: [0, 0, 0, 0.4, 0.3, 0.2, 0.1] },
    },
    whole: {
      label: 'Replaced from the whole hill: common words come too often',
      values: { rule: 'model' },
    },
    nothing: { label: 'Every draft stays: the draft’s hill', values: { rule: 'nothing' } },
  },
  bets: {
    flat: bet({
      question: 'The draft knows nothing: all eight words alike. How many drafts are kept?',
      before: {},
      change: { draft: new Array<number>(7).fill(0.12) },
      outcomes: {
        few: 'Hardly any: fewer than a quarter',
        most: 'More than half, but fewer than before',
        more: 'More than before',
      },
      judge(changed, before) {
        const [now, then] = [last(changed).overlap, last(before).overlap];
        return now >= then ? 'more' : now < 25 ? 'few' : 'most';
      },
      because:
        'Only the area in common counts, not who is first. Two flat hills overlap a great deal: much acceptance is not much knowledge.',
    }),
    whole: bet({
      question:
        'A rejected draft is replaced by a draw from the model’s whole hill. What comes out, over all cases?',
      before: {},
      change: { rule: 'model' },
      outcomes: {
        own: 'The model’s hill: it is drawn from the model, after all',
        shifted: 'Too many of the words that the draft likes',
        draft: 'The draft’s hill',
      },
      judge(changed) {
        const { out, q, exactOff } = last(changed);
        if (exactOff < alike) return 'own';
        return out.every((share, x) => Math.abs(share - q[x]) < alike / 100) ? 'draft' : 'shifted';
      },
      because:
        'Words with p ≤ q are written p often by kept drafts alone. What is drawn on top of that must not hold them any more.',
    }),
    swapped: bet({
      question: 'Swap the hills: the model’s becomes the draft’s. What becomes of the acceptance?',
      before: {},
      change: { model: draft, draft: model },
      outcomes: { lower: 'It falls', same: 'It stays', higher: 'It rises' },
      judge(changed, before) {
        const difference = last(changed).overlap - last(before).overlap;
        return Math.abs(difference) < 1e-6 ? 'same' : difference < 0 ? 'lower' : 'higher';
      },
      because: 'The overlap of two hills does not ask whose they are; what sticks out is swapped.',
    }),
  },
  paper: {
    overlap: {
      what: 'Chance that a draft is kept',
      published: 'Σ min(p, q)',
      source: 'DSpark eq. 8',
      measured: ({ keptShare, balls }) => (balls === 0 ? undefined : keptShare),
      digits: 0,
      unit: '%',
      note: 'Counted here in 240 cycles; the sum is the area drawn.',
    },
    second: {
      what: 'Second tokens accepted in V3',
      published: '85–90 %',
      source: 'V3 §5.4.3',
      note: 'Two hills drawn by hand, not two networks: their overlap is what you make it.',
    },
    ahead: {
      what: 'First token A under a schedule that looks at later drafts; the model’s own share is 0.70',
      published: '0.85',
      source: 'DSpark appendix A',
      measured: ({ ahead }) => ahead,
      digits: 2,
      note: 'How many drafts are checked may not depend on the drafts that it decides about.',
    },
    exact: {
      what: 'The same, where the schedule stops at the first drop',
      published: '0.70',
      source: 'DSpark appendix A',
      measured: ({ firstDrop }) => firstDrop,
      digits: 2,
    },
  },
  repeat: {
    label: 'Drafts that were kept, over five seeds',
    seeds: 5,
    of: ['keptShare'],
    against: 'overlap',
  },
  words: {
    word0: 'mat',
    word1: 'sofa',
    word2: 'bed',
    word3: 'rug',
    word4: 'roof',
    word5: 'lap',
    word6: 'box',
    word7: 'moon',
    title: '“The cat sleeps on the …”: two hills over the next word',
    titleShort: '“The cat sleeps on the …”',
    legendModel: 'blue: the model',
    legendDraft: 'coral: the draft',
    legendBoth: 'teal: both',
    hint: 'drag a dot: the last word takes what is left',
    hintShort: 'drag a dot',
    unit: 'overlap: so many drafts stay',
    unitShort: 'overlap: kept',
    sumSays: 'The sum over all words of the lower of both bars',
    paper: 'gold: V3, 85–90 %',
    paperShort: 'V3: 85–90 %',
    paperSays: 'DeepSeek-V3 reports that 85 to 90 % of its second tokens are accepted',
    ready: 'A draft is a dart,',
    readyHow: 'thrown at the coral hill.',
    drafted: 'last draft: {name}',
    rolled: 'die {die} {sign} blue/coral {keep}',
    kept: 'in the overlap: kept',
    stays: 'above it, and kept all the same',
    replaced: 'above it: {name}, from the blue',
    drawn: 'above it: {name}, from the whole hill',
    pile: 'Beneath: written so far',
    counted: '{kept} of {balls} kept (teal)',
    outline: 'black: expected height',
    exact: 'all cases: 0 % misplaced',
    off: 'all cases: {off} % misplaced',
    offDraft: 'all cases: {off} % misplaced',
    exactHow: 'summed, not drawn by lot',
    overlapSays: '{name}: model {p} %, draft {q} %; {both} % in common',
    ownSays: '{name}: model {p} %, draft {q} %; {over} % sticks out of the model’s hill',
    draftSays: '{name}: model {p} %, draft {q} %; {over} % of all drafts are rejected here',
    modelBar: 'Model: {name}',
    draftBar: 'Draft: {name}',
    keptSays: 'Draft {name}, die {die} below {keep}: {other} is written',
    rejectedSays: 'Draft {name}, die {die} not below {keep}: {other} is written',
    pileSays:
      '{name}: {written} of {balls} words, {kept} as drafted, {replaced} in place of another; expected {expected}',
    hillSays: '{name}: {share} % of the model’s hill, so many of the words so far',
    outSays: '{name}: {share} % with this rule, over all cases',
  },
} satisfies Claims<Values, Frame>;
