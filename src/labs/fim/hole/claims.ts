import type { Frame } from '../../../../sims/fim/experiments/hole/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/hole/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    filled:
      'Both sides read, the network fills the hole; it is {sure.both} % sure of exactly these words. From what stands before alone it would be {sure.left} %.',
    missed:
      'The network fills the hole with something else: of the words that were cut out it is {sure.both} % sure, from what stands before alone {sure.left} %.',
    training:
      'After {trained} steps, at a loss of {loss}, it is {sure.both} % sure of the words that were cut out.',
  },
  say: ({ phase, right }) => (phase === 'training' ? 'training' : right.both ? 'filled' : 'missed'),
  scenarios: {
    name: { label: 'A name that only comes back behind the hole', values: {} },
    bracket: {
      label: 'An opening bracket: the closing one tells which',
      values: { start: 7 },
    },
    close: {
      label: 'A closing bracket: what stands before is enough',
      values: { start: 10 },
    },
    verb: { label: 'A verb that is chance: nobody can know it', values: { start: 5 } },
    two: { label: 'Name and type: two words from one', values: { size: 2 } },
    here: { label: 'A network of your own, trained here', values: { speaker: 'here' } },
  },
  bets: {
    bracket: bet({
      question:
        'The hole moves from the name to the opening bracket. From what stands before alone, how sure can the network be?',
      before: {},
      change: { start: 7 },
      outcomes: {
        little: 'About one in four',
        half: 'One in two',
        sure: 'Quite sure',
      },
      judge(changed) {
        const { left } = last(changed).sure;
        return left < 40 ? 'little' : left < 70 ? 'half' : 'sure';
      },
      because:
        'There are four kinds of bracket, each as likely. Which one it was only shows where it closes, behind the hole.',
    }),
    close: bet({
      question:
        'The hole moves to the closing bracket. How much does it help to have read what stands behind it?',
      before: {},
      change: { start: 10 },
      outcomes: {
        much: 'Much: more than 20 points',
        little: 'Hardly',
        harms: 'It harms: 20 points less',
      },
      judge(changed) {
        const { both, left } = last(changed).sure;
        return both - left > 20 ? 'much' : left - both > 20 ? 'harms' : 'little';
      },
      because: 'The bracket that opened stands before the hole and decides it alone.',
    }),
    verb: bet({
      question:
        'The hole moves to a verb that was drawn by chance. How sure does reading both sides make it?',
      before: {},
      change: { start: 5 },
      outcomes: { little: 'Less than 20 %', half: '20 to 80 %', sure: 'More than 80 %' },
      judge(changed) {
        const { both } = last(changed).sure;
        return both < 20 ? 'little' : both < 80 ? 'half' : 'sure';
      },
      because:
        'Nothing on either side tells which of twelve verbs it was. Two sides help only where they know something.',
    }),
  },
  paper: {
    starcoder: {
      what: 'One line filled, exactly as it was: StarCoder 16B, mean of three languages',
      published: '69.7 %',
      source: 'CO table 6',
      note: 'Also trained to fill in the middle: that open models before could not is not what the paper says.',
    },
    codellama: {
      what: 'The same, CodeLlama 13B',
      published: '75.5 %',
      source: 'CO table 6',
    },
    small: {
      what: 'The same, DeepSeek-Coder 1.3B',
      published: '70.4 %',
      source: 'CO table 6',
      note: 'Means of this table are not the plain averages of its three columns.',
    },
    large: {
      what: 'The same, DeepSeek-Coder 33B',
      published: '81.2 %',
      source: 'CO table 6',
      note: 'The next paper measures 86.4 % for the same model: never compare across tables.',
    },
    again: {
      what: 'DeepSeek-Coder 33B, measured again for the next paper',
      published: '86.4 %',
      source: 'CO2 table 6',
    },
    lite: {
      what: 'DeepSeek-Coder-V2-Lite, 2.4B of 16B active',
      published: '86.4 %',
      source: 'CO2 table 6',
    },
  },
  repeat: {
    label: 'How sure of the right words: both sides against one, over five files',
    seeds: 5,
    of: ['sure.both'],
    against: 'sure.left',
  },
  words: {
    file: 'A file with a hole: drag its edges',
    fileShort: 'Drag the hole',
    shipped: 'speaking: the network that came with the page, {n} steps',
    here: 'speaking: the network trained here, {n} steps',
    shippedShort: 'came with the page: {n} steps',
    hereShort: 'trained here: {n} steps',
    prefixSays: 'Before the hole: {word}',
    suffixSays: 'Behind the hole: {word}',
    holeSays: 'The hole; cut out was: {word}',
    cutOut: 'cut out: {word}',
    rightSays: 'Written: {wrote}. That is what was cut out.',
    wrongSays: 'Written: {wrote}. Cut out was: {word}',
    startName: 'Words before the hole',
    sizeName: 'Words in the hole',
    notYet: 'step on: the words go where the network reads them',
    psm: 'What it reads, prefix first, and what it writes',
    spm: 'What it reads, suffix first, and what it writes',
    begin: 'begin',
    hole: 'hole',
    endMark: 'end',
    stop: 'stop',
    markSays: 'A mark, one token: {text}',
    wroteSays: 'Written: {word}',
    wroteWrongSays: 'Written: {word}; cut out was {right}',
    both: 'both sides read',
    left: 'only what stands before',
    sure: 'sure of exactly what was cut out',
    sureShort: 'sure of what was cut out',
    sureSays: '{who}: {percent} sure of exactly what was cut out',
    nth: 'bars: token {n} of {all}',
    candidate: '{word}: {share}',
    candidateRight: '{word}, what was cut out: {share}',
  },
} satisfies Claims<Values, Frame>;
