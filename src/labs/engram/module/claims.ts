import type { Frame } from '../../../../sims/engram/experiments/module/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/module/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

const more = { fewer: 'By fewer', same: 'By as many', more: 'By more' } as const;

/** By how many places the token is heard, against before. */
function compared(changed: readonly Frame[], before: readonly Frame[]): keyof typeof more {
  const [now, then] = [changed, before].map((frames) => last(frames).reach.convolved);
  return now < then ? 'fewer' : now > then ? 'more' : 'same';
}

export const claims = {
  sentences: {
    now: 'Token {place} is another one now. {reach.windows} places look up other rows for it; after the convolution {reach.convolved} places hear it. At place {step} the gates stand at {gate} on average.',
    zero: 'Token {place} is another one now. {reach.windows} places look up other rows for it. The taps are zero, so nothing else hears it. At place {step} the gates stand at {gate} on average.',
  },
  say: (_, { convolution }) => (convolution === 'zero' ? 'zero' : 'now'),
  scenarios: {
    begin: { label: 'As training begins: taps of zero', values: { convolution: 'zero' } },
    near: { label: 'Taps side by side: they hear the same windows', values: { dilation: 1 } },
    far: { label: 'Taps too far apart: places in between hear nothing', values: { dilation: 4 } },
    alike: { label: 'Branches alike: their gates agree', values: { alike: true } },
  },
  bets: {
    near: bet({
      question:
        'Four taps, three places apart. They move together: one place apart. By how many places is the token heard?',
      before: { convolution: 'drawn', dilation: 3, changed: 6 },
      change: { dilation: 1 },
      outcomes: more,
      judge: compared,
      because:
        'A token is in the windows of three places. Taps three apart join four such threes to twelve; side by side they overlap, and reach six.',
    }),
    far: bet({
      question: 'And four places apart, in place of three?',
      before: { convolution: 'drawn', dilation: 3, changed: 6 },
      change: { dilation: 4 },
      outcomes: more,
      judge: compared,
      because:
        'Still four threes, twelve places; but now a place between each two of them hears nothing. Three is the widest step without a gap.',
    }),
    begin: bet({
      question: 'All taps are zero, as training starts. What does the convolution add?',
      before: { convolution: 'drawn' },
      change: { convolution: 'zero' },
      outcomes: {
        nothing: 'Nothing at all',
        little: 'Up to a tenth of what is added',
        much: 'More than a tenth',
      },
      judge(changed) {
        const { added } = last(changed);
        return added === 0 ? 'nothing' : added <= 10 ? 'little' : 'much';
      },
      because:
        'SiLU of 0 is 0: at the start the module adds just what was looked up and gated. The convolution grows from there.',
    }),
  },
  paper: {
    taps: {
      what: 'Kernel and dilation',
      published: '4 taps, dilation N = 3',
      source: 'EG §2.3',
    },
    reach: {
      what: 'Places that hear one token',
      published: 'follows: 3 + 3 · 3 = 12',
      source: 'EG eq. 5',
      measured: ({ reach }) => reach.convolved,
      digits: 0,
    },
    block: {
      what: 'Best block for one module',
      published: '2 of 30: 1.7705',
      source: 'EG fig. 5',
      note: 'Deeper, the gate knows more of the context, and the table has more time to be fetched; but the blocks before have then done its work themselves. Nothing here is trained, so no depth can be compared.',
    },
    convolution: {
      what: 'Loss without the convolution',
      published: '1.7678 → 1.7683',
      source: 'EG fig. 5',
      note: 'The least of all parts. One gate for all branches costs more: 1.7743.',
    },
  },
  repeat: {
    label: 'Places that hear one token, with the convolution and without, over five seeds',
    seeds: 5,
    of: ['reach.convolved'],
    against: 'reach.windows',
  },
  words: {
    task: 'One letter is changed: the coral bars under the text say who hears it, and how loudly',
    taskShort: 'One letter changed: coral bars hear it',
    token: 'Place {n}: {character}',
    changed: 'Place {n}: {instead} in place of {character}',
    changedName: 'Token that is changed',
    drag: 'drag the change',
    taps: 'the framed letter listens to itself and {a}, {b} and {c} places back: drag the ring',
    tapsShort: 'framed: hears {a}, {b}, {c} places back (drag)',
    outOfView: 'place {n} listens: outside this view',
    tap: 'the framed letter hears itself alone',
    tapSays: 'Place {n} listens to place {from}',
    tapName: 'Places between two taps',
    heardSays:
      'Place {n}: what is added moves by {change} %, without the convolution by {alone} %; {share} % of its rows are others now; gates {gates}',
    reach: 'places hear it',
    reachShort: 'places',
    gaps: 'unheard between: {gaps}',
    alone: '{n} look it up themselves: all there is without the convolution',
    aloneShort: 'without the convolution: {n}',
  },
} satisfies Claims<Values, Frame>;
