import type { Frame } from '../../../../sims/mtp/experiments/training/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/training/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

/** Nats a character: what two trainings differ by anyway. */
const noise = 0.05;

export const claims = {
  sentences: {
    begin:
      'Nothing is learnt yet, and main model and module agree in {acceptance.joint} % already: neither prefers any letter.',
    now: 'After {step} steps module and main model agree in {acceptance.joint} %. The loss on the next letter is {loss.joint} nats with the MTP loss, {loss.detached} without.',
  },
  say: ({ step }) => (step === 0 ? 'begin' : 'now'),
  scenarios: {
    code: { label: 'Code: agreement is high before anything is learnt, then falls', values: {} },
    prose: { label: 'Prose: agreement stays higher', values: { kind: 'prose' } },
    sums: {
      label: 'Sums: they agree on digits that nobody can foresee',
      values: { kind: 'sums' },
    },
    logs: { label: 'Log lines: nearly always', values: { kind: 'logs' } },
    heavy: { label: 'An MTP loss as heavy as the main one', values: { lambda: 1 } },
    off: { label: 'λ = 0: the module learns nothing', values: { lambda: 0 } },
  },
  bets: {
    falls: bet({
      question:
        'Train on prose. Where does the agreement go, from before the first step to the end?',
      before: {},
      change: { kind: 'prose' },
      outcomes: {
        rises: 'It rises from near zero',
        falls: 'It is high from the start, and falls once something is learnt',
        stays: 'It stays where it began',
      },
      judge(changed) {
        const all = changed.map(({ acceptance }) => acceptance.joint);
        if (all[0] < 30) return 'rises';
        return Math.max(...all) - all[all.length - 1] > 3 ? 'falls' : 'stays';
      },
      because:
        'Two readers who know nothing agree: all letters alike. They soon agree even more, on how frequent letters are. What is then learnt makes them differ.',
    }),
    gain: bet({
      question: 'Give the MTP loss weight, 0.3 in place of 0. Does the next letter come easier?',
      before: { lambda: 0 },
      change: { lambda: 0.3 },
      outcomes: {
        better: 'Yes: by more than 0.05 nats',
        same: 'Neither: within 0.05 nats',
        worse: 'No: harder by more than 0.05 nats',
      },
      judge(changed, before) {
        const gap = last(changed).loss.joint - last(before).loss.joint;
        return gap < -noise ? 'better' : gap > noise ? 'worse' : 'same';
      },
      because:
        'In V3’s ablation some benchmarks rise much and the loss on text hardly at all. In so small a model the difference lies within what a seed makes.',
    }),
    sums: bet({
      question: 'Sums of random numbers: nobody can foresee their digits. How often do both agree?',
      before: {},
      change: { kind: 'sums' },
      outcomes: { less: 'Less often than on code', same: 'About as often', more: 'More often' },
      judge(changed, before) {
        const difference = last(changed).acceptance.joint - last(before).acceptance.joint;
        return difference > 2 ? 'more' : difference < -2 ? 'less' : 'same';
      },
      because:
        'Where a digit is random both spread evenly over ten of them, and even hills overlap. Agreement does not ask whether anybody knows.',
    }),
  },
  paper: {
    acceptance: {
      what: 'Second tokens that are accepted',
      published: '85–90 %',
      source: 'V3 §5.4.3',
      measured: ({ acceptance }) => acceptance.joint,
      digits: 0,
      unit: '%',
      note: 'Letters in place of tokens; before the first step it is as high.',
    },
    loss: {
      what: 'Bits a byte on Pile-test, small model, with MTP less without',
      published: '0.729 − 0.729 = 0',
      source: 'V3 table 4',
      measured: ({ gap }) => gap,
      digits: 3,
      unit: 'nats',
      note: 'The same sign of nothing: the difference is within what seeds make.',
    },
    humaneval: {
      what: 'HumanEval, small model, without → with MTP',
      published: '20.7 → 26.8',
      source: 'V3 table 4',
      note: 'A benchmark of programs: nothing here can solve it.',
    },
    mmlu: {
      what: 'MMLU, large model, without → with MTP',
      published: '67.5 → 66.6',
      source: 'V3 table 4',
      note: 'Not every row improves.',
    },
  },
  repeat: {
    label: 'Loss with the MTP loss against without, over three seeds',
    seeds: 3,
    of: ['loss.joint', 'acceptance.joint'],
    against: 'loss.detached',
  },
  words: {
    title: 'Guessing one letter further: {verdict}',
    titleShort: 'Guessing one letter further:',
    same: 'the next letter comes no easier',
    easier: 'here the next letter comes easier',
    harder: 'here the next letter comes harder',
    read: 'read so far',
    next: 'both trainings guess it',
    further: 'one letter further',
    furtherOf: 'one of the two guesses it as well',
    weight: 'drag its weight: {lambda}',
    weightName: 'Weight of the MTP loss',
    lossAxis: 'loss on the next letter, nats (low is good)',
    lossShort: 'loss on the next letter, nats (low is good)',
    steps: '{steps} steps',
    with: 'with it {loss}',
    without: 'without {loss}',
    gapAxis: 'loss with it, less loss without: a bar is a piece of new text',
    gapShort: 'a bar is a piece of new text',
    gapOf: 'nats, the mean of all bars',
    gapOfShort: 'nats: with it, less without',
    chance: 'chance: ±{chance}',
    less: 'less loss in {less} of {pieces}',
    more: 'more in {more}',
    drafts:
      'What it guesses agrees with the model in {percent} % of places; as drafts, {speed} × as fast at {cost} of a pass each',
    draftsShort: 'it agrees in {percent} %: drafts {speed} × as fast',
    lossSays: 'Loss of the next letter: {joint} nats with the guess further, {detached} without',
    gapSays: 'Loss with the guess further, less loss without: {gap} nats, the mean of 32 pieces',
    chanceSays:
      'Within ±{chance} nats the choice of these 32 pieces can move the mean: two standard errors. Another seed moves it about as much.',
    pieceSays: '32 letters: {gap} nats with the guess further',
    moduleSays:
      'Two letters back the module says {module}, with {moduleSure} %; there stands {letter}; both agree in {overlap} %',
    mainSays:
      'One letter back the main model says {main}, with {mainSure} %; there stands {letter}',
  },
} satisfies Claims<Values, Frame>;
