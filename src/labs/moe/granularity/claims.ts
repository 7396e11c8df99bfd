import { combinations } from '../../../../sims/moe/configurations.ts';
import { measuredOn } from '../../../../sims/moe/measured.ts';
import type { Frame } from '../../../../sims/moe/experiments/granularity/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/granularity/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

/** Which split ends with the lowest loss in every seed, if there is one. */
function leader(frames: readonly Frame[]): 'uncut' | 'two' | 'four' | 'none' {
  const { m1, m2, m4 } = last(frames).seeds;
  const isLowest = (own: readonly number[]): boolean =>
    own.every((loss, i) => loss === Math.min(m1[i], m2[i], m4[i]));
  if (isLowest(m1)) return 'uncut';
  if (isLowest(m2)) return 'two';
  return isLowest(m4) ? 'four' : 'none';
}

export const claims = {
  sentences: {
    compare:
      'Teams that one token can choose: {menu.m1} uncut, {menu.m4} cut in four. Loss after {step} training steps: {loss.m1} uncut, {loss.m2} in two, {loss.m4} in four; seeds so far: {run}.',
    pulled:
      'Without its shared expert the loss is {jump.m1} nats higher uncut, {jump.m2} in two, {jump.m4} in four. Nothing was trained again.',
  },
  say: ({ shared }, { pulled }) => (shared > 0 && pulled ? 'pulled' : 'compare'),
  scenarios: {
    unshared: {
      label: 'No shared expert: whether cutting in two helps depends on the seed',
      values: { shared: 0, runs: 5, cut: 'm2' },
    },
    scaled: {
      label: 'A gate scale of m: cut in four seems to gain a little',
      values: { shared: 0, scale: 'split' },
    },
    control: {
      label: 'The control, scale 4 for all: on average the gain is gone',
      values: { shared: 0, scale: 'four' },
    },
    hardToLose: {
      label: 'Without the shared expert that it was trained with, the loss jumps',
      values: { pulled: true },
    },
    example: {
      label: 'The paper’s example: 120 teams become 4,426,165,368',
      values: { layer: 'example', shared: 0, runs: 1 },
    },
  },
  bets: {
    unshared: bet({
      question:
        'No shared expert, five seeds. All cuts have the same weights and the same compute. Which learns best in every seed?',
      before: {},
      change: { shared: 0, runs: 5 },
      outcomes: {
        uncut: 'Uncut',
        two: 'Cut in two',
        four: 'Cut in four',
        none: 'None: it depends on the seed',
      },
      judge: leader,
      because:
        'The cuts differ by a few hundredths of a nat, and so do two seeds of one cut. The paper saw its gain at billions of parameters; a layer of width 16 has little to divide.',
    }),
    splitScale: bet({
      question:
        'Multiply every gate weight by m, the number of pieces. How does cut in four compare with uncut now, over three seeds?',
      before: { shared: 0 },
      change: { scale: 'split' },
      outcomes: {
        lower: 'Its loss is lower',
        higher: 'Its loss is higher, by less than 0.1 nats',
        farHigher: 'Its loss is higher by 0.1 nats or more',
      },
      judge(changed) {
        const { m4 } = last(changed).gap;
        return m4 < 0 ? 'lower' : m4 < 0.1 ? 'higher' : 'farHigher';
      },
      because:
        'A larger gate scale works like a larger learning rate for the experts. Only the finer ones were given it, so the comparison says nothing about cutting: give all of them scale 4.',
    }),
    amputated: bet({
      question:
        'Uncut, the shared expert is as large as any other. Switch it off after training: how much worse than forbidding the busiest routed one?',
      before: { shared: 0 },
      change: { shared: 1 },
      outcomes: {
        less: 'Less bad',
        upTo3: 'Up to three times as bad',
        above3: 'More than three times as bad',
      },
      judge(changed) {
        const [off, , forbidden] = last(changed).damage.m1;
        return off < forbidden ? 'less' : off < 3 * forbidden ? 'upTo3' : 'above3';
      },
      because:
        'Every token goes through the shared expert, with a weight of 1. A routed expert serves some of the tokens, with about half that weight, and the next best takes its place.',
    }),
  },
  paper: {
    combinations: {
      what: 'Ways to choose, uncut → cut in four',
      published: '120 → 4,426,165,368',
      source: 'MoE §3.1',
      measured: ({ experts, chosen }) => Number(combinations(experts.m4, chosen.m4.length)),
      digits: 0,
      note: 'Published for 2 of 16, cut to 8 of 64: a knob sets it. Here 3 of 8 are cut to 12 of 32, one of them shared if you say so.',
    },
    injury: {
      what: 'Loss added: shared expert off, one more routed on',
      published: '0.606',
      source: 'MoE §4.5',
      unit: 'nats',
      measured: ({ offOneMore }) => offOneMore,
      note: 'Published as 1.808 → 2.414 on the Pile. Measured for m = 4; another text and another size, so only the kind of effect compares.',
    },
    gain: {
      what: 'Gain of finer experts, TriviaQA as a share of the best',
      published: '0.85 → 0.93 → 1',
      source: 'MoE Fig. 3',
      note: 'Not seen here: see the bars seed by seed. The step before, from 0.62, is that of a shared expert and cuts nothing.',
    },
    time: {
      what: 'Time of the same arithmetic, cut in 32',
      published: '2.3 times as long',
      source: measuredOn,
      note: 'Measured on one H100 in plain PyTorch: equal FLOPs are not equal time. 8,192 tokens through a grouped product took 1,039 µs uncut and 2,407 µs cut in 32. Sorting tokens to experts is not in it.',
    },
    sharedCount: {
      what: 'Pile loss with 1, 2, 4 shared of 64',
      published: '1.808 / 1.806 / 1.811',
      source: 'MoE §4.4',
    },
  },
  words: {
    title: '{whole} experts, {cut}',
    uncut: 'uncut',
    cutInTwo: 'each cut in two',
    cutInFour: 'each cut in four',
    inTwo: 'in two',
    inFour: 'in four',
    work: 'At work: {lit} of {all} pieces, the area of {k} experts however they are cut',
    workShort: '{lit} of {all} pieces work',
    told: '{title}. {work}',
    reading: 'reading',
    piece: 'Expert {n}, piece {part}',
    idle: '{name}: idle for this character',
    works: '{name}: works for this character, gate weight {gate}',
    sharedOn: 'Shared expert: works for every character, without a gate',
    sharedOff: 'Shared expert: switched off after training',
    shared: 'shared',
    on: 'always on',
    pull: 'pull it out',
    off: 'switched off',
    push: 'push it back',
    pullShared: 'pull the shared one out',
    pushShared: 'push the shared one back',
    knife: 'drag the knife',
    knifeName: 'How finely experts are cut',
    sharedName: 'Shared expert pulled out',
    teams: 'teams to choose from',
    uncutTeams: '(uncut: {teams})',
    asks: 'Cut experts finer, at the same compute: do they learn more?',
    asksShort: 'Do finer experts learn more?',
    answer: '{n} of {all}',
    seeds: 'seeds learn more',
    seedsOf: '{cut} than uncut',
    asksOff: 'The shared expert is switched off after training: what does it cost?',
    asksOffShort: 'Shared expert off: what does it cost?',
    added: 'nats of loss added',
    addedBy: 'shared expert switched off',
    measure: 'uncut: the measure',
    measureBy: 'cut, and each seed is compared',
    better: '← better',
    worse: 'worse →',
    losses: 'Validation loss after {step} steps, nats; a dot is a seed',
    lossesPaired: 'Validation loss after {step} steps, nats; a line joins the same seed',
    lossesShort: 'Loss after {step} steps, nats; a dot: a seed',
    bandSays: '{cut}: {low} to {high} nats over {seeds} seeds',
    seedSays: '{cut}, seed {seed}: {loss} nats',
    offSays: '{cut}, shared expert switched off: {loss} nats, {added} more',
  },
} satisfies Claims<Values, Frame>;
