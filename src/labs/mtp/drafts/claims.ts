import type { Frame } from '../../../../sims/mtp/experiments/drafts/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/drafts/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    begin: 'Nothing is written yet. The model has read the grey text.',
    plain: 'Without drafts, {passes} passes have written {tokens} tokens: one each.',
    now: '{passes} passes have written {tokens} tokens, {perPass} a pass; the model agreed with {acceptance} % of the drafts that it looked at.',
  },
  say: ({ passes, tried }) => (passes === 0 ? 'begin' : tried === 0 ? 'plain' : 'now'),
  scenarios: {
    v3: { label: 'One draft a pass, as V3: below two', values: { drafts: 1 } },
    chained: { label: 'Six drafts, the module chained on itself', values: { drafts: 6 } },
    logs: { label: 'Log lines: nearly every draft agrees', values: { kind: 'logs', drafts: 1 } },
    lookUp: { label: 'A look-up in place of the module', values: { drafter: 'lookUp' } },
    greedy: {
      label: 'Always the most likely: the same text as without drafts',
      values: { temperature: 0, kind: 'code' },
    },
    dear: {
      label: 'A draft costs 0.67 of a pass, as in so small a model: hardly worth it',
      values: { drafts: 1, cost: 0.67 },
    },
  },
  bets: {
    chained: bet({
      question: 'Six drafts a pass in place of one. How many tokens does a pass write?',
      before: { drafts: 1 },
      change: { drafts: 6 },
      outcomes: {
        two: 'Still fewer than two and a half',
        four: 'Between two and a half and five',
        seven: 'More than five',
      },
      judge(changed) {
        const { perPass } = last(changed);
        return perPass < 2.5 ? 'two' : perPass <= 5 ? 'four' : 'seven';
      },
      because:
        'A draft counts only if all before it were accepted: at four fifths each, the sixth survives in one pass of four.',
    }),
    lookUp: bet({
      question:
        'A look-up drafts what came after the same letters before. Is it agreed with as often?',
      before: {},
      change: { drafter: 'lookUp' },
      outcomes: { less: 'Much less often', same: 'About as often', more: 'More often' },
      judge(changed, before) {
        const difference = last(changed).acceptance - last(before).acceptance;
        return difference < -10 ? 'less' : difference > 10 ? 'more' : 'same';
      },
      because:
        'The model draws its next letter by lot and seldom repeats a passage. The module guesses from the model’s own state, which the look-up never sees.',
    }),
    logs: bet({
      question:
        'Log lines are easy to foresee. With one draft a pass, does a pass now write three tokens?',
      before: { drafts: 1 },
      change: { kind: 'logs', drafts: 1 },
      outcomes: {
        fewer: 'Fewer than before',
        two: 'More than before, at most two',
        three: 'About three',
      },
      judge(changed, before) {
        const [now, then] = [last(changed).perPass, last(before).perPass];
        return now > 2.5 ? 'three' : now > then ? 'two' : 'fewer';
      },
      because:
        'A pass writes the drafts that were accepted and one token of its own: never more than γ + 1, however good the drafts.',
    }),
    dear: bet({
      question:
        'Four drafts a pass, each as dear as in this little model: 0.67 of a pass. Faster than without drafts?',
      before: {},
      change: { drafts: 4, cost: 0.67 },
      outcomes: {
        faster: 'At least a tenth faster',
        same: 'Within a tenth',
        slower: 'At least a tenth slower',
      },
      judge(changed) {
        const { speed } = last(changed);
        return speed > 1.1 ? 'faster' : speed < 0.9 ? 'slower' : 'same';
      },
      because:
        'Four drafts cost 2.7 passes beside the one that checks them. V3 has 61 layers, and its module is one of them: there a draft is nearly free.',
    }),
  },
  paper: {
    acceptance: {
      what: 'Second tokens that are accepted',
      published: '85–90 %',
      source: 'V3 §5.4.3',
      measured: ({ byPlace, tried }) => (tried === 0 ? undefined : byPlace[0]),
      digits: 0,
      unit: '%',
      note: 'Letters of a model with 31,000 weights. High acceptance is no skill by itself: see mtp/training.',
    },
    speed: {
      what: 'Tokens a second, times plain decoding, one draft a pass',
      published: '1.8 ×',
      source: 'V3 §5.4.3',
      measured: ({ speed, passes }, { drafts }) =>
        passes === 0 || drafts !== 1 ? undefined : speed,
      digits: 2,
      unit: '×',
      note: 'Told here for one draft a pass: computed from tokens a pass and the cost that you set; no time is taken.',
    },
    depth: {
      what: 'Drafts in a pass',
      published: '1',
      source: 'V3 §4.2',
      note: 'Later drafts here chain the one module on itself; V3 did not report that.',
    },
    longer: {
      what: 'Drafts in a pass of the drafter that replaced it in V4’s service',
      published: 'up to 5',
      source: 'DSpark §5.4',
    },
  },
  repeat: { label: 'Tokens a pass, over five seeds', seeds: 5, of: ['perPass', 'acceptance'] },
  words: {
    title: 'Cheap drafts run ahead; one pass of the model checks them all',
    titleShort: 'One pass checks all drafts',
    legendPrompt: 'given',
    legendOwn: 'the model’s own',
    legendDraft: 'drafts it kept',
    legendBroken: 'rejected',
    legendShort: 'teal: drafts that the model kept',
    unit: 'tokens a pass of the model, on average',
    unitShort: 'tokens a pass, on average',
    mean: 'mean',
    last: 'the last pass: {count} written',
    lastShort: 'last pass',
    agreed: '{accepted} of {tried} drafts kept: {percent} %',
    noDraft: 'no draft yet',
    v3: 'V3, one draft:',
    wall: 'drag the wall: no pass writes more than {most}',
    wallShort: 'drag the wall: at most {most}',
    wallSays: 'γ + 1 = {most}: the drafts, if all are accepted, and one token of the model’s own',
    wallName: 'Drafts in a pass',
    publishedSays:
      'V3: 85 to 90 % of second tokens accepted is 1.85 to 1.90 tokens a pass; 1.8 × as fast',
    meanSays: '{mean} tokens a pass on average',
    passes: 'a column is one pass; click it to go there',
    passesShort: 'a column is one pass',
    passSays: 'Pass {pass}: tokens written: {count}',
    countSays: '{tokens} tokens in {passes} passes',
    acceptedSays: 'Drafts that the model agreed with',
    sure: 'kept: the model is no less sure of it',
    keptDie: 'kept: die {die}, below {keep}',
    rejectedDie: 'rejected: die {die}, kept below {keep}',
    keptGreedy: 'kept: the model’s first choice too',
    rejectedGreedy: 'rejected: not its first choice',
    droppedWhy: 'thrown away unseen',
    keptSays: '{draft}: drafted with {q} %, the model has {p} %; die {die} below {keep}: accepted',
    rejectedSays:
      '{draft}: drafted with {q} %, the model has {p} %; die {die} not below {keep}: rejected',
    droppedSays: '{draft}: after a rejected draft, thrown away unseen',
    bonusSays: '{own}: one more, from the model itself',
    residualSays: '{own}: from what the draft missed of the model’s hill',
    plainSays: '{own}: written by the model',
    bonusName: 'one more: the model’s own',
    residualName: 'in its place: the model’s own',
    plainName: 'the model’s own',
  },
} satisfies Claims<Values, Frame>;
