import type { Frame } from '../../../../sims/mla/experiments/long/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/long/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    fine: 'At a distance of {distance} tokens no hand is beyond the angles that training showed. The score is {here}; the attention spreads over {effective.sharpened} tokens.',
    strange:
      'At a distance of {distance} tokens {strangers} hands are beyond the angles that training showed. The score is {here}.',
  },
  say: ({ strangers }) => (strangers > 0 ? 'strange' : 'fine'),
  scenarios: {
    yarn: { label: 'YaRN: no hand leaves what it has seen', values: {} },
    untouched: {
      label: 'As trained: nine hands reach angles never seen',
      values: { scheme: 'plain' },
    },
    slowed: { label: 'All slowed down: neighbours blur', values: { scheme: 'interpolated' } },
    largerBase: { label: 'A larger base: some hands still leave', values: { scheme: 'ntk' } },
    paperRamp: {
      label: 'The ramp of the paper is not that of the code',
      values: { scheme: 'turns' },
    },
    lessSharp: { label: 'V2’s report: less sharpening', values: { mscale: 0.707 } },
    slowHands: {
      label: 'A query of slow hands only',
      values: { query: Array.from({ length: 32 }, (_, i) => (i < 23 ? 0 : 1)) },
    },
  },
  bets: {
    slowed: bet({
      question:
        'In place of YaRN all pairs are slowed down 40 times. How well can the token next door be told from the token itself?',
      before: {},
      change: { scheme: 'interpolated' },
      outcomes: { same: 'As well as before', worse: 'At least ten times worse', better: 'Better' },
      judge(changed, before) {
        const ratio = last(changed).near / last(before).near;
        return ratio < 0.1 ? 'worse' : ratio > 1.05 ? 'better' : 'same';
      },
      because:
        'The fast hands tell neighbours apart. YaRN leaves them alone; slowing all of them by 40 makes one step look like a fortieth of one.',
    }),
    untouched: bet({
      question:
        'The frequencies stay as trained, the context grows to 40 times. How many of the 32 hands reach angles never seen?',
      before: {},
      change: { scheme: 'plain' },
      outcomes: { none: 'None', nine: 'Nine', all: 'All of them' },
      judge(changed) {
        const { strangers } = last(changed);
        return strangers === 0 ? 'none' : strangers === 32 ? 'all' : 'nine';
      },
      because:
        'Twenty-three hands went all the way round within 4,096 tokens: they have seen every angle. Nine did not, and go on.',
    }),
    unsharpened: bet({
      question:
        'Sharpening is switched off (mscale 0). Over how many tokens does the attention spread at the end?',
      before: {},
      change: { mscale: 0 },
      outcomes: { fewer: 'Over fewer', same: 'Over as many', more: 'Over more' },
      judge(changed, before) {
        const ratio = last(changed).effective.sharpened / last(before).effective.sharpened;
        return ratio < 0.99 ? 'fewer' : ratio <= 1.01 ? 'same' : 'more';
      },
      because:
        'The more tokens compete, the flatter the softmax. Multiplying the logits by m² works against it. It changes no frequency and no cache.',
    }),
  },
  paper: {
    multiplier: {
      what: 'Multiplier m of V3, 0.1 ln 40 + 1',
      published: '1.3689',
      source: 'V3 §4.3',
      measured: ({ magnitude }) => magnitude,
      digits: 4,
      note: 'V2’s report has 0.0707 ln s + 1 = 1.2608. Both write √t for what multiplies the logits.',
    },
    slowestPair: {
      what: 'Slowest pair, θ over θ′',
      published: '40',
      source: 'V2 §3.1.4: s = 40',
      measured: ({ slowed }) => slowed[31],
      digits: 2,
    },
    middlePair: {
      what: 'Pair 16, θ over θ′',
      published: '1.82 in the code, 5.04 by the paper’s ramp',
      source: 'DeepSeek-V3 inference/model.py; YaRN arXiv:2309.00071',
      measured: ({ slowed }) => slowed[16],
      digits: 2,
      note: 'The code’s ramp is linear in the index, the paper’s in the turns. They agree up to pair 10 and from pair 23.',
    },
    needle: {
      what: 'Needle found in 128K tokens',
      published: 'at all lengths',
      source: 'V2 Fig. 4; V3 Fig. 8',
      note: 'Not measured here: nothing is trained on this page. V2 trained 1,000 more steps at 32K, V3 twice 1,000, at 32K and 128K.',
    },
  },
  words: {
    wideHeading:
      '32 clock hands tell how far apart two tokens are. Teal: passed over in training. ÷: slowed down.',
    phoneHeading: 'Teal: passed over in training. ÷: slowed',
    hand: 'Hand {pair}: a turn in {turn} tokens; {turned} turns so far, of training’s {range}',
    handBeyond: 'Hand {pair}: {turned} turns so far, beyond the {range} that training showed',
    strangers: 'hands beyond their training',
    strangersOf:
      '{strangers} hands beyond what training showed; with the frequencies as trained {trained}',
    asTrained: 'as trained (dashed): {trained}',
    near: 'Telling neighbours apart: scores {near} apart; as trained {before}',
    nearShort: 'Next token’s score: {near} lower',
    blurred: 'Next token’s score only {near} lower: a blur',
    plain: 'as trained',
    interpolated: 'all slowed',
    ntk: 'larger base',
    yarn: 'YaRN',
    turns: 'YaRN, paper',
    dragScheme: 'drag: which hands are slowed',
    schemeName: 'Frequencies',
    here: '{tokens} tokens apart',
    trained: 'training: {tokens}',
    trainedTo: 'Training showed distances up to {tokens} tokens',
    drag: 'drag the distance (log)',
    reachName: 'Farthest distance',
  },
} satisfies Claims<Values, Frame>;
